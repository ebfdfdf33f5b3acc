import type { MetricFields } from "~/data/metric/metric.server";
import type { JourneyKey, MomentKey } from "../company/journeys";
import type { Language, Text } from "../language";
import type { PersonKey } from "../people";
import type { MetricKey } from "./metric-keys";

/** Fields in which a language is written. */
const SAID = [
  "unit",
  "denominatorName",
  "valueChainStage",
  "missionCommitment",
  "failureCostSource",
] as const;

type Said = (typeof SAID)[number];

/** What its kind does not already say. */
export type MetricDefinition = Pick<MetricFields, "kind" | "level"> &
  Partial<Omit<MetricFields, "name" | "description" | Said>> &
  Partial<Readonly<Record<Said, Text>>> & {
    readonly name: Text;
    readonly description: Text;
    readonly parent?: MetricKey;
    readonly owner: PersonKey;
    readonly journey?: JourneyKey;
    readonly moment?: MomentKey;
  };

/** What the definition says in words, in one language; what it does not say stays empty. */
export function saidIn(
  definition: MetricDefinition,
  language: Language,
): Readonly<Record<Said, string>> {
  const said = SAID.map((name) => [name, definition[name]?.[language] ?? ""]);
  return Object.fromEntries(said) as Record<Said, string>;
}
