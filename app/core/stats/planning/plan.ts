import {
  type Alternative,
  type PlannedMetric,
  powerOf,
  type Risk,
} from "./power";
import { solveRising } from "./solve-monotone";

export interface PlanQuestion {
  metric: PlannedMetric;
  /** Answers per group; exposure per group for a rate. */
  nPerGroup?: number | null;
  /** Absolute, in the metric's unit: fraction, points of NPS, events per exposure. */
  effect?: number | null;
  /** 0–1 */
  power?: number | null;
  confidence?: number;
  alternative?: Alternative;
  /** Where to look for the effect when that is what is asked. */
  direction?: "up" | "down";
}

export interface PlanAnswer {
  outcome: "planned";
  /** Not rounded: round up before recruiting. */
  nPerGroup: number;
  effect: number;
  power: number;
  method: string;
}

/**
 * - `nothing-to-solve`: two of the three must be given;
 * - `no-effect`: no number of answers shows an effect of zero;
 * - `no-variance`: the metric does not vary, so there is nothing to plan for;
 * - `out-of-reach`: no value gives it (an effect off the scale, a power below the false-alarm rate,
 *   more than 10¹² answers).
 */
export interface PlanRefusal {
  outcome: "not-computable";
  reason: "nothing-to-solve" | "no-effect" | "no-variance" | "out-of-reach";
}

const MOST_ANSWERS = 1e12;
const METHODS: Record<PlannedMetric["kind"], string> = {
  mean: "two-sample-t",
  proportion: "two-proportions",
  rate: "two-rates",
  nps: "two-nps",
};

/**
 * Size, effect or power of a comparison of two equal groups: whichever is left out is solved for.
 * With all three given the power is computed anew from the other two.
 * Default 95 % confidence, two-sided, looking up. Source: Cohen 1988; R's power.t.test and power.prop.test.
 */
export function plan(question: PlanQuestion): PlanAnswer | PlanRefusal {
  const {
    metric,
    confidence = 0.95,
    alternative = "two-sided",
    direction = "up",
  } = question;
  if (isConstant(metric)) return refuse("no-variance");
  const risk: Risk = { confidence, alternative };
  const nPerGroup = question.nPerGroup ?? null;
  const effect = question.effect ?? null;
  const power = question.power ?? null;
  if (nPerGroup !== null && effect !== null) {
    return answer(
      metric,
      nPerGroup,
      effect,
      powerOf(metric, nPerGroup, effect, risk),
    );
  }
  if (power === null || (nPerGroup === null && effect === null))
    return refuse("nothing-to-solve");
  if (nPerGroup === null) return solveSize(metric, effect ?? 0, power, risk);
  return solveEffect(
    metric,
    nPerGroup,
    power,
    direction === "up" ? 1 : -1,
    risk,
  );
}

function solveSize(
  metric: PlannedMetric,
  effect: number,
  power: number,
  risk: Risk,
) {
  if (effect === 0) return refuse("no-effect");
  const powerAt = (n: number) => powerOf(metric, n, effect, risk);
  const least = metric.kind === "mean" ? 2 : 1e-9;
  // Two answers a group are a size, with the power they really have; a group of nobody is none.
  if (metric.kind !== "mean" && powerAt(least) >= power)
    return refuse("out-of-reach");
  const size = solveRising(powerAt, power, least, MOST_ANSWERS);
  if (size === null) return refuse("out-of-reach");
  return answer(metric, size, effect, Math.max(power, powerAt(size)));
}

function solveEffect(
  metric: PlannedMetric,
  nPerGroup: number,
  power: number,
  sign: 1 | -1,
  risk: Risk,
) {
  const most = largestEffect(metric, nPerGroup, sign);
  const size = solveRising(
    (effect) => powerOf(metric, nPerGroup, sign * effect, risk),
    power,
    0,
    most,
  );
  return size === null || size === 0
    ? refuse("out-of-reach")
    : answer(metric, nPerGroup, sign * size, power);
}

/** The end of the scale, or an effect that nobody could miss where it has none. */
function largestEffect(
  metric: PlannedMetric,
  nPerGroup: number,
  sign: 1 | -1,
): number {
  if (metric.kind === "nps") return 200;
  if (metric.kind === "mean") return metric.standardDeviation * 1e3;
  if (sign < 0) return metric.baseline;
  return metric.kind === "proportion"
    ? 1 - metric.baseline
    : metric.baseline + 1e4 / nPerGroup + 1;
}

function isConstant(metric: PlannedMetric): boolean {
  if (metric.kind === "mean") return !(metric.standardDeviation > 0);
  return metric.kind === "nps" && !(metric.variance > 0);
}

function answer(
  metric: PlannedMetric,
  nPerGroup: number,
  effect: number,
  power: number,
): PlanAnswer {
  return {
    outcome: "planned",
    nPerGroup,
    effect,
    power,
    method: METHODS[metric.kind],
  };
}

function refuse(reason: PlanRefusal["reason"]): PlanRefusal {
  return { outcome: "not-computable", reason };
}
