import type {
  Crossing,
  DisclosurePlan,
  FamilyCells,
} from "~/core/metric/disclosure/plan/disclosure-plan";
import {
  PARTINGS,
  planDisclosure,
} from "~/core/metric/disclosure/plan/disclosure-plan";
import { familyWithin } from "~/core/metric/disclosure/plan/slice-filter";
import type { DayRange, Slice } from "~/core/metric/disclosure/plan/slice";
import {
  blockStart,
  stretchEnd,
} from "~/core/metric/disclosure/plan/time-blocks";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { DEFAULT_BASELINE_RULES } from "~/core/metric/report/rolling-baseline";
import type { CalendarDay } from "~/core/time/calendar-day";
import { movePeriod, periodEnd, periodStart } from "~/core/time/period";
import {
  getTotalSpan,
  listCells,
  listCrossing,
} from "~/data/metric/cell/cell.server";
import type { Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";

/** Two years of weeks: more melts into a line. */
const PERIODS = 104;
/** However far back somebody looks. */
const MOST_PERIODS = 400;

export interface MetricCells {
  readonly plan: DisclosurePlan;
  /** First and last day ever read. */
  readonly span: { readonly first: CalendarDay; readonly last: CalendarDay };
  /** The days that breakdowns, words and counts are told of. */
  readonly window: { readonly from: CalendarDay; readonly to: CalendarDay };
}

/**
 * What a page needs of a metric: its latest periods, or those asked for, and the parts of the days it breaks down. Null
 * before the first import. Nothing read grows with the answers or the years.
 */
export async function loadMetricCells({
  client,
  metric,
  slice,
  range,
}: {
  client: OrgClient;
  metric: Metric;
  slice: Slice;
  range: DayRange;
}): Promise<MetricCells | null> {
  const span = await getTotalSpan({
    client,
    metricId: metric.id,
    granularity: metric.granularity,
  });
  if (!span) return null;
  const { granularity, kind } = metric;
  const last = periodEnd(periodStart(span.last, granularity), granularity);
  const end = range.to !== null && range.to < last ? range.to : last;
  const usual = movePeriod(
    periodStart(end, granularity),
    granularity,
    1 - PERIODS,
  );
  const most = movePeriod(usual, granularity, -MOST_PERIODS);
  const asked = range.from ?? usual;
  const from = blockStart(
    asked < most ? most : asked < usual ? asked : usual,
    granularity,
    2,
  );
  const to = stretchEnd(end, granularity);
  const window = { from: range.from ?? latestBlock(end, metric), to: end };
  const parted = blockStart(window.from, granularity, 2);
  const query = {
    client,
    metricId: metric.id,
    form: METRIC_KIND_DEFINITIONS[kind].form,
    granularity,
  };
  const isWhole = slice.family === "all";
  const partings = isWhole
    ? { site: parted, channel: parted, segment: parted }
    : { site: from, channel: from, segment: from };
  const cells: FamilyCells = await listCells({ ...query, from, to, partings });
  const crossings = await Promise.all(
    crossingsOf(slice).map(async (crossing) => {
      const isSlice = slice.family === crossing;
      const since = isSlice ? from : parted;
      return [
        crossing,
        await listCrossing({ ...query, crossing, from: since, to }),
      ] as const;
    }),
  );
  const plan = planDisclosure({
    kind,
    granularity,
    cells: { ...cells, ...Object.fromEntries(crossings) },
  });
  return { plan, span, window };
}

/** The latest periods, from the beginning of the month or quarter they lie in: parts of a metric are told of whole ones. */
function latestBlock(end: CalendarDay, { granularity }: Metric): CalendarDay {
  const { recentPeriods } = DEFAULT_BASELINE_RULES[granularity];
  return blockStart(
    movePeriod(periodStart(end, granularity), granularity, 1 - recentPeriods),
    granularity,
    1,
  );
}

function crossingsOf(slice: Slice): Crossing[] {
  const asked = new Set<string | null>(
    PARTINGS.map((way) => familyWithin(slice, way)),
  );
  const all = ["site-channel", "site-segment"] as const;
  return all.filter(
    (crossing) => slice.family === crossing || asked.has(crossing),
  );
}
