import type { MetricKey } from "../metrics/metric-keys";
import type { SiteKey } from "../sites";
import { ALL_TESTS } from "../tests/all-tests";

interface Change {
  readonly metric: MetricKey;
  readonly sites: readonly SiteKey[];
  readonly size: number;
  /** Weeks ago, the first one included, the last one not. */
  readonly from: number;
  readonly to: number;
}

/**
 * What the tests truly do to the figures, week by week (those that draw days: daily-series.ts). The engine never sees
 * this: it has to find it.
 */
const CHANGES: readonly Change[] = ALL_TESTS.flatMap(([, { plan, course }]) => {
  if (!plan || plan.schedule || !course?.change) return [];
  const from = course.startsWeeksAgo;
  const weeks = Math.max(plan.actingWeeks, plan.measuringWeeks);
  const to = course.kept ? -1 : from - weeks;
  const { metric, sites } = plan;
  return [{ metric, sites, size: course.change, from, to }];
});

/** How far the tests of that week move a metric at a site (null: wherever it is read). */
export function effectOfTests(
  metric: MetricKey,
  site: SiteKey | null,
  weeksAgo: number,
): number {
  return CHANGES.filter(
    (change) =>
      change.metric === metric &&
      (change.sites.length === 0 ||
        (site !== null && change.sites.includes(site))) &&
      weeksAgo <= change.from &&
      weeksAgo > change.to,
  ).reduce((sum, { size }) => sum + size, 0);
}
