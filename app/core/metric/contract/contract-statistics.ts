import type { MetricScale } from "../metric-kind";
import type { ReadingForm } from "../statistics";

/** Settings of duration metrics. */
export interface DurationSettings {
  /** Strictly between 0 and 1; 0.9 is the time nine in ten wait at most. */
  percentile?: number;
  /** A share counts durations up to and including this, in the readings' unit. */
  limit?: number;
}

export const DEFAULT_PERCENTILE = 0.9;

/** Sufficient statistics under the names of the evidence engine's contract. */
export type ContractStatistics =
  | { kind: "mean"; n: number; sum: number; sumSquares: number }
  | { kind: "proportion"; n: number; successes: number }
  | { kind: "rate"; count: number; exposure: number }
  | { kind: "nps"; promoters: number; passives: number; detractors: number }
  | { kind: "value"; value: number }
  /** Durations, shortest first, whose percentile is the value. */
  | {
      kind: "durations";
      bins: { duration: number; count: number }[];
      percentile: number;
    };

export type StatisticsFault =
  | { outcome: "no-answers" }
  | { outcome: "no-exposure" }
  | { outcome: "score-outside-scale"; score: string }
  /** The kind has no definition on that scale (an NPS of 1–5). */
  | { outcome: "scale-unsupported"; scale: MetricScale }
  | { outcome: "wrong-form"; expected: ReadingForm; found: ReadingForm }
  /** A share within a limit needs the limit. */
  | { outcome: "limit-missing" }
  /** Negative, not finite, or more successes than trials. */
  | { outcome: "impossible-numbers" };

export type ContractStatisticsResult =
  { outcome: "statistics"; statistics: ContractStatistics } | StatisticsFault;
