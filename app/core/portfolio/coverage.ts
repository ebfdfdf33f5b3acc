import type { ChannelKind } from "../identity/organization/channel-kind";

/** What is known of a moment by one kind of channel. */
export interface Coverage {
  /** Metrics of the moment with readings of late. */
  readonly measured: number;
  /** Tests that were started there, whatever became of them. */
  readonly tried: number;
  /** Of them, those that go on. */
  readonly underWay: number;
  /** Of them, those that improved their metric with a presumption at least (grade 3). */
  readonly proven: number;
}

export type CoverageByKind = Readonly<Partial<Record<ChannelKind, Coverage>>>;

export interface CoveredMoment {
  /** 1 … 5. */
  readonly stakes: number;
  readonly coverage: CoverageByKind;
}

/** From the widest to the narrowest. A moment may be tried without a metric of its own: tests then move its journey's. */
export type CoverageGap =
  "untouched" | "not-measured" | "not-tried" | "not-proven";

const GAPS: readonly CoverageGap[] = [
  "untouched",
  "not-measured",
  "not-tried",
  "not-proven",
];

/** Moments with fewer stakes may stay as they are. */
const HIGH_STAKES = 4;

/** What a moment still lacks, whatever the channel; null where something is proven. */
export function coverageGap(coverage: CoverageByKind): CoverageGap | null {
  const kinds = Object.values(coverage);
  if (kinds.some(({ proven }) => proven > 0)) return null;
  const isTried = kinds.some(({ tried }) => tried > 0);
  if (kinds.some(({ measured }) => measured > 0))
    return isTried ? "not-proven" : "not-tried";
  return isTried ? "not-measured" : "untouched";
}

/** Moments of high stakes that lack something: the highest stakes first, then what lacks most, then as they came. */
export function widestGaps<Moment extends CoveredMoment>(
  moments: readonly Moment[],
): (Moment & { gap: CoverageGap })[] {
  return moments
    .flatMap((moment) => {
      const gap = coverageGap(moment.coverage);
      return gap && moment.stakes >= HIGH_STAKES ? [{ ...moment, gap }] : [];
    })
    .toSorted(
      (a, b) =>
        b.stakes - a.stakes || GAPS.indexOf(a.gap) - GAPS.indexOf(b.gap),
    );
}
