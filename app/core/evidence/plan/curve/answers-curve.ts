import type { Risk } from "~/core/stats/planning/power";
import type { MetricKind } from "../../contract";
import { studentCurve, type PowerCurve } from "./power-curve";

/** One side of a comparison: its answers (exposure for a rate, values for a `value`) and the variance of one. */
export interface AnswerGroup {
  answers: number;
  variance: number;
}

/**
 * Two-group comparison of answers (four groups for a difference of differences). Means and values by Student's t, the others
 * by the normal.
 */
export function answersCurve(
  method: string,
  kind: MetricKind,
  groups: readonly AnswerGroup[],
  risk: Risk,
): PowerCurve {
  const variance = groups.reduce(
    (sum, group) => sum + group.variance / group.answers,
    0,
  );
  const answers = groups.reduce((sum, group) => sum + group.answers, 0);
  const isStudent = kind === "mean" || kind === "value";
  const degreesOfFreedom = isStudent
    ? Math.max(1, answers - groups.length)
    : null;
  return studentCurve(method, Math.sqrt(variance), degreesOfFreedom, risk);
}
