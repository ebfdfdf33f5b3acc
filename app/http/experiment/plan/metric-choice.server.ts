import { effectUnit } from "~/core/metric/display-scale";
import type { Metric } from "~/data/metric/metric.server";

/** A metric as the plan's lists offer it, with the unit in which its effects are typed. */
export function toMetricChoice({ id, name, kind, unit, direction }: Metric) {
  return { id, name, unit: effectUnit(kind), own: unit, direction };
}
