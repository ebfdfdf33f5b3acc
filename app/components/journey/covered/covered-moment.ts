import type { ChannelKind } from "~/core/identity/organization/channel-kind";
import type { CoverageByKind, CoverageGap } from "~/core/portfolio/coverage";

export interface CoveredMoment {
  id: string;
  name: string;
  stakes: number;
  channelKind: ChannelKind;
  owner: string | null;
  coverage: CoverageByKind;
}

export interface CoveredJourney {
  id: string;
  name: string;
  owner: string | null;
  moments: readonly (CoveredMoment & { gap: CoverageGap | null })[];
}

export interface MomentOfGap extends CoveredMoment {
  gap: CoverageGap;
  journey: { id: string; name: string };
}

/** Of the catalogue (`journey`). */
export const GAP_KEY = {
  untouched: "untouched",
  "not-measured": "notMeasured",
  "not-tried": "notTried",
  "not-proven": "notProven",
} as const;
