import type { ReadingForm } from "./statistics";

/** Every kind of metric, with the formula variant in its name (CES has three). */
export const METRIC_KINDS = [
  "nps",
  "csat-top-two",
  "csat-mean",
  "ces-1",
  "ces-2-mean",
  "ces-2-share",
  "ces-2-net",
  "proportion",
  "rate",
  "mean",
  "count",
  "duration-percentile",
  "duration-share",
  "ratio",
  "index",
] as const;

export type MetricKind = (typeof METRIC_KINDS)[number];

/** Which way is better. */
export type MetricDirection = "up" | "down";

export type MetricUnit =
  | "points" // −100…100
  | "fraction" // 0…1, shown as a percentage
  | "score" // on the metric's own scale
  | "per-unit" // events per unit of exposure
  | "count"
  | "duration" // in the unit the readings hold
  | "free";

/** `kind` of the evidence engine's contract. */
export type ContractKind = "mean" | "proportion" | "rate" | "nps" | "value";

export interface MetricScale {
  min: number;
  max: number;
}

export interface MetricKindDefinition {
  direction: MetricDirection;
  /** Scale of one answer; null where there is no answer on a scale. */
  scale: MetricScale | null;
  /** Whether one metric may replace `scale` by its own (some surveys run 1–10). */
  customScale: boolean;
  /** Form of the sufficient statistics its readings hold. */
  form: ReadingForm;
  unit: MetricUnit;
  contractKind: ContractKind;
  /** Smallest change worth acting on, read with `thresholdEffect`. */
  practicalThreshold: number;
  /**
   * `absolute`: in the metric's unit; `relative`: a share of the baseline;
   * `ratio`: the band 1/(1+t) … 1+t. Kinds without a fixed scale have no sane absolute default.
   */
  thresholdEffect: "absolute" | "relative" | "ratio";
}

const NPS_SCALE: MetricScale = { min: 0, max: 10 };
const FIVE: MetricScale = { min: 1, max: 5 };
const SEVEN: MetricScale = { min: 1, max: 7 };

function scored(
  scale: MetricScale,
  rest: Pick<
    MetricKindDefinition,
    "direction" | "unit" | "contractKind" | "practicalThreshold" | "customScale"
  >,
): MetricKindDefinition {
  return { scale, form: "scores", thresholdEffect: "absolute", ...rest };
}

function unscaled(
  rest: Omit<MetricKindDefinition, "scale" | "customScale">,
): MetricKindDefinition {
  return { scale: null, customScale: false, ...rest };
}

/**
 * What each kind implies. CES 2 net has the shape of an NPS (6–7 as promoters, 1–3 as detractors),
 * so the engine treats it as one. A duration percentile keeps a histogram in the `scores` form:
 * duration → count.
 */
export const METRIC_KIND_DEFINITIONS: Readonly<
  Record<MetricKind, MetricKindDefinition>
> = {
  nps: scored(NPS_SCALE, {
    direction: "up",
    unit: "points",
    contractKind: "nps",
    practicalThreshold: 5,
    customScale: true,
  }),
  "csat-top-two": scored(FIVE, {
    direction: "up",
    unit: "fraction",
    contractKind: "proportion",
    practicalThreshold: 0.05,
    customScale: true,
  }),
  "csat-mean": scored(FIVE, {
    direction: "up",
    unit: "score",
    contractKind: "mean",
    practicalThreshold: 0.2,
    customScale: true,
  }),
  "ces-1": scored(FIVE, {
    direction: "down",
    unit: "score",
    contractKind: "mean",
    practicalThreshold: 0.2,
    customScale: true,
  }),
  "ces-2-mean": scored(SEVEN, {
    direction: "up",
    unit: "score",
    contractKind: "mean",
    practicalThreshold: 0.3,
    customScale: true,
  }),
  "ces-2-share": scored(SEVEN, {
    direction: "up",
    unit: "fraction",
    contractKind: "proportion",
    practicalThreshold: 0.05,
    customScale: false,
  }),
  "ces-2-net": scored(SEVEN, {
    direction: "up",
    unit: "points",
    contractKind: "nps",
    practicalThreshold: 5,
    customScale: false,
  }),
  proportion: unscaled({
    direction: "up",
    form: "ratio",
    unit: "fraction",
    contractKind: "proportion",
    practicalThreshold: 0.02,
    thresholdEffect: "absolute",
  }),
  rate: unscaled({
    direction: "down",
    form: "ratio",
    unit: "per-unit",
    contractKind: "rate",
    practicalThreshold: 0.1,
    thresholdEffect: "ratio",
  }),
  mean: unscaled({
    direction: "up",
    form: "sums",
    unit: "free",
    contractKind: "mean",
    practicalThreshold: 0.05,
    thresholdEffect: "relative",
  }),
  count: unscaled({
    direction: "down",
    form: "count",
    unit: "count",
    contractKind: "value",
    practicalThreshold: 0.1,
    thresholdEffect: "relative",
  }),
  "duration-percentile": unscaled({
    direction: "down",
    form: "scores",
    unit: "duration",
    contractKind: "value",
    practicalThreshold: 0.1,
    thresholdEffect: "relative",
  }),
  "duration-share": unscaled({
    direction: "up",
    form: "ratio",
    unit: "fraction",
    contractKind: "proportion",
    practicalThreshold: 0.05,
    thresholdEffect: "absolute",
  }),
  ratio: unscaled({
    direction: "up",
    form: "ratio",
    unit: "free",
    contractKind: "value",
    practicalThreshold: 0.05,
    thresholdEffect: "relative",
  }),
  index: unscaled({
    direction: "up",
    form: "value",
    unit: "free",
    contractKind: "value",
    practicalThreshold: 0.05,
    thresholdEffect: "relative",
  }),
};

export function isMetricKind(text: string): text is MetricKind {
  return (METRIC_KINDS as readonly string[]).includes(text);
}

/** The metric's own scale where its kind allows one, else the kind's. */
export function scaleOf(
  kind: MetricKind,
  own: MetricScale | null,
): MetricScale | null {
  const definition = METRIC_KIND_DEFINITIONS[kind];
  return definition.customScale && own !== null ? own : definition.scale;
}
