import type { HistorySeries } from "./history-panel";

/** Turns of a pair are a week apart: the same weekday of two weeks, or two weeks running. */
const DAYS_APART = 7;
/** Fewer differences say nothing of how far two weeks lie apart. */
const LEAST_DIFFERENCES = 4;

/**
 * How far a metric's values a week apart lie from each other by themselves: the mean square of their differences, over all
 * series. What each weekday has of its own is not in it. Null under four differences, and for a series that repeats itself.
 */
export function pairNoise(
  series: readonly HistorySeries[],
): { variance: number; degreesOfFreedom: number } | null {
  const differences = series.flatMap(weekDifferences);
  const count = differences.length;
  if (count < LEAST_DIFFERENCES) return null;
  const variance =
    differences.reduce((sum, value) => sum + value ** 2, 0) / count;
  if (!(variance > 0)) return null;
  // Each value is in two differences: neighbours' squares are correlated by a quarter.
  return { variance, degreesOfFreedom: count / 1.5 };
}

function weekDifferences({ days, values }: HistorySeries): number[] {
  const at = new Map(days.map((day, i) => [day, values[i]!]));
  return days.flatMap((day, i) => {
    const later = at.get(day + DAYS_APART);
    return later === undefined ? [] : [later - values[i]!];
  });
}
