import type {
  DisclosurePlan,
  Family,
} from "../disclosure/plan/disclosure-plan";
import { sliceSeries, type DayRange } from "../disclosure/plan/slice";
import type { BreakdownRow } from "./breakdown-row";
import type { ReportedMetric } from "./metric-report";
import { valueOf } from "./slice-report";

/** A group of a breakdown: its name and the parts it is made of. */
export interface SliceGroup {
  label: string;
  keys: readonly string[];
}

/**
 * Each group's value over some days. A group is masked where any part of these days may not be told of it: a value of
 * the rest would pass for the whole. Best known first.
 */
export function sliceRows(
  metric: ReportedMetric,
  plan: DisclosurePlan,
  family: Family,
  groups: readonly SliceGroup[],
  range: DayRange,
): BreakdownRow[] {
  const rows = groups.flatMap(({ label, keys }) => {
    if (!keys.some((key) => plan.cells.get(family)?.has(key))) return [];
    const points = sliceSeries(
      plan,
      { family, keys },
      metric.granularity,
      range,
    );
    const value = valueOf(
      metric,
      points.filter(({ hidden }) => !hidden),
    );
    const masked = points.length === 0 || points.some(({ hidden }) => hidden);
    if (!masked && value === null) return [];
    return [
      {
        key: label,
        masked,
        value: masked ? null : value,
        n: masked ? null : (value?.n ?? null),
      },
    ];
  });
  return rows.sort(
    (a, b) =>
      (b.value?.value ?? -Infinity) - (a.value?.value ?? -Infinity) ||
      (a.key < b.key ? -1 : 1),
  );
}
