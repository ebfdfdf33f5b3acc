/** The analysis contract that screens, the API and the command line share. Outside programs rely on these names. */

export const DESIGNS = [
  "before-after",
  "interrupted-time-series",
  "difference-in-differences",
  "synthetic-control",
  "randomised",
  "switchback",
  "stepped",
] as const;
export type Design = (typeof DESIGNS)[number];

export const METRIC_KINDS = [
  "mean",
  "proportion",
  "rate",
  "nps",
  "value",
] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

export const EFFECTS = ["absolute", "relative", "ratio"] as const;
export type Effect = (typeof EFFECTS)[number];

export const ERROR_MODELS = [
  "default",
  "ols",
  "newey-west",
  "hc2",
  "poisson",
  "quasi-poisson",
] as const;
export type ErrorModel = (typeof ERROR_MODELS)[number];

export const SEASONALITIES = ["none", "weekly", "yearly"] as const;
export type Seasonality = (typeof SEASONALITIES)[number];

/** One period of one unit. The statistics that must be there depend on the metric's kind. */
export interface Observation {
  /** First day of a day, a week or a month, YYYY-MM-DD. */
  period: string;
  unit?: string;
  arm?: "treatment" | "control";
  block?: string;
  n?: number;
  sum?: number;
  sumSquares?: number;
  successes?: number;
  count?: number;
  exposure?: number;
  promoters?: number;
  passives?: number;
  detractors?: number;
  value?: number;
}

export interface Intervention {
  /** First day of the test, YYYY-MM-DD. */
  start: string;
  /** Last day of the test; null while it goes on. */
  end?: string | null;
  /** Days after the start before an effect is read. */
  lagDays?: number;
}

export interface ModelChoice {
  seasonality?: Seasonality;
  harmonics?: number;
  slopeChange?: boolean;
  errors?: ErrorModel;
  lags?: number;
  draws?: number;
  seed?: number;
}

export interface Declared {
  minimumEffect?: number;
  windowDays?: number;
  amended?: boolean;
  scheduleDrawnAt?: string | null;
}

export interface Facts {
  pickedBecauseWorst?: boolean;
  contextOverlap?: boolean;
  mixShiftPoints?: number;
  /** Share of the acting days on which the test was really done, 0–1. */
  fidelity?: number;
  overlappingTests?: number;
}

export interface AnalyseInput {
  design: Design;
  metric: {
    kind: MetricKind;
    direction: "up" | "down";
    practicalThreshold?: number;
  };
  effect?: Effect;
  confidence?: number;
  intervention: Intervention;
  treatedUnits?: string[];
  observations: Observation[];
  model?: ModelChoice;
  asOf?: string;
  status?: "finished" | "invalid";
  declared?: Declared;
  plannedSplit?: { treatment: number; control: number };
  facts?: Facts;
}

/** Location and plain-English reason of one thing wrong with an input. */
export interface Fault {
  /** Such as `observations[3].sum`; empty for the whole input. */
  path: string;
  message: string;
  /** Stable name of the reason, by which a screen says it in the reader's language. */
  code?: string;
  /** Figures and names that the reason speaks of. */
  values?: Record<string, number | string>;
}

export type Verdict =
  | "moved"
  | "worsened"
  | "no-meaningful-change"
  | "cannot-tell"
  | "too-early"
  | "invalid";
export type Grade = 0 | 1 | 2 | 3 | 4 | 5;

export interface Term {
  name: string;
  estimate: number;
  standardError: number;
  low: number;
  high: number;
  pValue: number;
}

export interface SeriesPoint {
  period: string;
  observed: number;
  expected: number;
  low: number;
  high: number;
}

export interface DroppedObservation {
  period: string;
  unit: string | null;
  reason:
    | "straddles-start"
    | "lag"
    | "after-end"
    | "no-answers"
    | "untreated-unit"
    | "unit-incomplete"
    | "no-arm";
}

export interface Check {
  name: string;
  outcome: "pass" | "warn" | "fail";
  detail: Record<string, number | string | boolean>;
}

export interface AnalyseOutput {
  method: string;
  effect: Effect;
  estimate: number;
  /** Always finite; of a permutation method the spread of its statistic over the schedules, the estimated effect taken out. */
  standardError: number;
  /** A limit is `null` where these data cannot bound the effect on that side. */
  interval: { level: number; low: number | null; high: number | null };
  pValue: number;
  degreesOfFreedom: number | null;
  terms: Term[];
  dispersion: number | null;
  weights: { unit: string; weight: number }[];
  series: SeriesPoint[];
  dropped: DroppedObservation[];
  /**
   * Smallest true effect shown with 80 % power, on the scale of the practical threshold: for a ratio, 0.1 is ×1.1 or ÷1.1.
   * `null` where no change of any size would have been shown.
   */
  detectable: number | null;
  checks: Check[];
  grade: Grade;
  /** Codes; `gradeSentences` says them in words. */
  gradeReasons: string[];
  verdict: Verdict;
  sentences: { en: string; fr: string };
  inputHash: string;
  engineVersion: string;
}

export type AnalyseResult =
  { ok: true; output: AnalyseOutput } | { ok: false; faults: Fault[] };
