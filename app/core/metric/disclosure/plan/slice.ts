import type { CalendarDay } from "../../../time/calendar-day";
import { periodEnd, type Granularity } from "../../../time/period";
import { addAllStatistics, type ReadingStatistics } from "../../statistics";
import type { DisclosurePlan, Family } from "./disclosure-plan";

/** Some parts of a metric told as one, all in one way of parting it. */
export interface Slice {
  readonly family: Family;
  /** Of `all` the one key ''. */
  readonly keys: readonly string[];
}

/** Days that belong to it, both; null where it has no end. */
export interface DayRange {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/** What a slice says of some periods in a row. */
export interface SlicePoint {
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
  readonly periods: number;
  /** Too few answered, or it would give somebody else away. */
  readonly hidden: boolean;
  /** Null where hidden, where nobody answered, and where index values do not add up. */
  readonly statistics: ReadingStatistics | null;
  readonly dismissed: number;
  readonly notAsked: number;
}

/** Levels of blocks of each stretch; a higher one is told nowhere. */
const LEVELS = 3;

export const WHOLE: Slice = { family: "all", keys: [""] };

/**
 * A slice over time, as finely as it may be told. Blocks that reach out of the range are left out, so that no two ranges
 * differ by less than a block.
 */
export function sliceSeries(
  plan: DisclosurePlan,
  slice: Slice,
  granularity: Granularity,
  range: DayRange = { from: null, to: null },
): SlicePoint[] {
  return pointsAt(plan, slice, granularity, range, 0);
}

/**
 * The same at one level of blocks throughout, so that its points can be compared: the finest that three stretches in
 * four are told at. The others hide.
 */
export function evenSeries(
  plan: DisclosurePlan,
  slice: Slice,
  granularity: Granularity,
): SlicePoint[] {
  const levels = plan.stretches
    .map((stretch) => toldLevel(stretch, slice))
    .filter((level) => level < LEVELS)
    .sort((a, b) => a - b);
  const even = levels[Math.ceil(levels.length * 0.75) - 1] ?? 0;
  const range = { from: null, to: null };
  return pointsAt(plan, slice, granularity, range, even, even);
}

/** Told at `finest` or coarser; hidden where only coarser than `coarsestShown`. */
function pointsAt(
  plan: DisclosurePlan,
  slice: Slice,
  granularity: Granularity,
  range: DayRange,
  finest: number,
  coarsestShown = Infinity,
): SlicePoint[] {
  return plan.stretches.flatMap((stretch) => {
    const { levels } = stretch;
    const level = Math.max(finest, toldLevel(stretch, slice));
    const hidden = level >= levels.length || level > coarsestShown;
    const blocks = (hidden ? levels.at(-1) : levels[level])!;
    return blocks.flatMap(({ periods }): SlicePoint[] => {
      const span = {
        periodStart: periods[0]!,
        periodEnd: periodEnd(periods.at(-1)!, granularity),
        periods: periods.length,
      };
      if (isOutside(span, range)) return [];
      return hidden
        ? [{ ...span, hidden, statistics: null, dismissed: 0, notAsked: 0 }]
        : [{ ...span, hidden, ...contentOf(plan, slice, periods) }];
    });
  });
}

function toldLevel(
  { told }: DisclosurePlan["stretches"][number],
  { family, keys }: Slice,
): number {
  return family === "all" ? 0 : coarsest(told.get(family), keys);
}

function coarsest(
  known: ReadonlyMap<string, number> | undefined,
  keys: readonly string[],
): number {
  return keys.reduce((level, key) => Math.max(level, known?.get(key) ?? 0), 0);
}

function isOutside(
  {
    periodStart,
    periodEnd: end,
  }: { periodStart: CalendarDay; periodEnd: CalendarDay },
  { from, to }: DayRange,
): boolean {
  return (from !== null && periodStart < from) || (to !== null && end > to);
}

function contentOf(
  { cells }: DisclosurePlan,
  { family, keys }: Slice,
  periods: readonly CalendarDay[],
): Pick<SlicePoint, "statistics" | "dismissed" | "notAsked"> {
  const index = cells.get(family);
  const own = keys.flatMap((key) => {
    const ofKey = index?.get(key);
    return ofKey ? periods.flatMap((period) => ofKey.get(period) ?? []) : [];
  });
  const total = addAllStatistics(own.map(({ statistics }) => statistics));
  return {
    statistics: total.outcome === "added" ? total.statistics : null,
    dismissed: own.reduce((sum, cell) => sum + cell.dismissed, 0),
    notAsked: own.reduce((sum, cell) => sum + cell.notAsked, 0),
  };
}

export function isCovered(
  points: readonly Pick<SlicePoint, "periodStart" | "periodEnd">[],
  day: CalendarDay,
): boolean {
  return points.some(
    ({ periodStart, periodEnd: end }) => periodStart <= day && day <= end,
  );
}
