import type { ChannelKind } from "~/core/identity/organization/channel-kind";
import type { VerdictName } from "~/components/ui/verdict";
import type { GlanceRowMetric } from "~/components/metric/tree/glance-row";

/** From the customer's side to what carries it (Shostack 1984; Bitner, Ostrom & Morgan 2008). */
export const BLUEPRINT_ROWS = [
  "customerAction",
  "frontstage",
  "backstage",
  "support",
] as const;
export type BlueprintRow = (typeof BLUEPRINT_ROWS)[number];

/** The line that stands above a row. */
export const LINE_ABOVE = {
  frontstage: "interaction",
  backstage: "visibility",
  support: "internal",
} as const;

export type DrawnBlueprint = Readonly<Record<BlueprintRow, string>>;

export interface DrawnMoment {
  id: string;
  name: string;
  stakes: number;
  channelKind: ChannelKind;
  owner: { id: string; name: string } | null;
  blueprint: DrawnBlueprint;
  metrics: readonly GlanceRowMetric[];
  tests: readonly {
    id: string;
    title: string;
    verdict: VerdictName | null;
    grade: number | null;
  }[];
  /** Whether who looks may change what stands under it. */
  mayDraw: boolean;
}
