import type { BenchPage } from "./bench-page";

/** A metric: two years of weeks from its totals, the latest split by site, its context, newest tests and words. */
export const metricPage: BenchPage = {
  name: "Metric",
  ids: `SELECT id FROM "Metric" WHERE "orgId" = $1 ORDER BY id LIMIT 20`,
  path: (id) => `/metrics/${id}`,
  floor: `
    SELECT json_build_object(
      'metric', (SELECT to_json(m) FROM "Metric" m WHERE "orgId" = $1 AND id = $2),
      'today', $3::date,
      'weeks', (SELECT json_agg(w ORDER BY w.week) FROM (SELECT "periodStart" AS week, "scoreCounts" AS counts FROM "PeriodTotal"
                WHERE "orgId" = $1 AND "metricId" = $2 AND granularity = 'week' AND split = 'all'
                  AND "periodStart" > $3::date - 730) w),
      'sites', (SELECT json_agg(s) FROM (SELECT "splitKey" AS site, "periodStart" AS week, "scoreCounts" AS counts FROM "PeriodTotal"
                WHERE "orgId" = $1 AND "metricId" = $2 AND granularity = 'week' AND split = 'site'
                  AND "periodStart" > $3::date - 28) s),
      'events', (SELECT json_agg(c) FROM "ContextEvent" c WHERE "orgId" = $1 AND ("metricId" IS NULL OR "metricId" = $2)),
      'tests', (SELECT json_agg(e) FROM (SELECT e.id, e.title, e.state, e."startedOn", e.verdict, e.grade FROM "Experiment" e
                WHERE e."orgId" = $1 AND e."startedOn" IS NOT NULL AND EXISTS (SELECT 1 FROM "Expectation" x
                  WHERE x."orgId" = $1 AND x."experimentId" = e.id AND x."metricId" = $2)
                ORDER BY e."createdAt" DESC LIMIT 25) e),
      'words', (SELECT json_agg(v) FROM (SELECT text, score, "answeredOn" FROM "Verbatim"
                WHERE "orgId" = $1 AND "metricId" = $2 ORDER BY "answeredOn" DESC LIMIT 5) v)) AS page`,
};
