import type { MetricKind } from "../../metric/metric-kind";

/** The kind a new metric most likely has, from its measuring columns and the answers seen in the score. */
export function suggestKind(
  roles: readonly string[],
  scale: { min: number; max: number } | null,
): MetricKind {
  const has = (role: string) => roles.includes(role);
  if (has("score")) return kindOfScale(scale);
  if (has("exposure")) return "rate";
  if (has("count")) return "count";
  if (has("value")) return "index";
  return has("numerator") || has("denominator") ? "proportion" : "nps";
}

function kindOfScale(scale: { min: number; max: number } | null): MetricKind {
  if (scale === null) return "nps";
  // 1 to 10 is not the scale that promoters and detractors are counted on.
  if (scale.max > 7) return scale.min === 1 ? "csat-mean" : "nps";
  if (scale.max > 5) return "ces-2-mean";
  return scale.max > 1 ? "csat-top-two" : "proportion";
}
