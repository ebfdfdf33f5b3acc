import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
  type MetricScale,
  type MetricUnit,
} from "./metric-kind";

const RANGE: Readonly<Record<MetricUnit, [number, number]>> = {
  points: [-100, 100],
  fraction: [0, 1],
  score: [-Infinity, Infinity],
  "per-unit": [0, Infinity],
  count: [0, Infinity],
  duration: [0, Infinity],
  free: [-Infinity, Infinity],
};

/** `value` moved to the nearest one the metric can take, in its unit: no share is under 0 % or over 100 %, no count negative. */
export function withinRange(
  kind: MetricKind,
  scale: MetricScale | null,
  value: number,
): number {
  const { unit } = METRIC_KIND_DEFINITIONS[kind];
  const [min, max] =
    unit === "score" && scale ? [scale.min, scale.max] : RANGE[unit];
  return Math.min(Math.max(value, min), max);
}
