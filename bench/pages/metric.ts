import type { BenchPage } from "./bench-page";

/** A metric: two years of weeks counted from its readings, split by site, its context, newest tests and words. */
export const metricPage: BenchPage = {
  name: "Metric",
  ids: `SELECT id FROM "Metric" WHERE "orgId" = $1 ORDER BY id LIMIT 20`,
  path: (id) => `/metrics/${id}`,
  floor: `
    WITH cells AS (
      SELECT date_trunc('week', "periodStart")::date AS week, "siteId", tally.key AS score, sum(tally.value::int) AS n
      FROM "Reading", jsonb_each_text("scoreCounts") AS tally
      WHERE "orgId" = $1 AND "metricId" = $2 AND granularity = 'day' AND "segmentName" = '' GROUP BY 1, 2, 3
    )
    SELECT json_build_object(
      'metric', (SELECT to_json(m) FROM "Metric" m WHERE "orgId" = $1 AND id = $2),
      'today', $3::date,
      'weeks', (SELECT json_agg(w) FROM (SELECT week, json_object_agg(score, n) AS counts
                FROM (SELECT week, score, sum(n) AS n FROM cells GROUP BY 1, 2) s GROUP BY 1 ORDER BY 1) w),
      'sites', (SELECT json_agg(s) FROM (SELECT "siteId", json_object_agg(score, n) AS counts
                FROM (SELECT "siteId", score, sum(n) AS n FROM cells GROUP BY 1, 2) s GROUP BY 1) s),
      'events', (SELECT json_agg(c) FROM "ContextEvent" c WHERE "orgId" = $1 AND ("metricId" IS NULL OR "metricId" = $2)),
      'tests', (SELECT json_agg(e) FROM (SELECT e.id, e.title, e.state, e."startedOn", e.verdict, e.grade FROM "Experiment" e
                WHERE e."orgId" = $1 AND e."startedOn" IS NOT NULL AND EXISTS (SELECT 1 FROM "Expectation" x
                  WHERE x."orgId" = $1 AND x."experimentId" = e.id AND x."metricId" = $2)
                ORDER BY e."createdAt" DESC LIMIT 25) e),
      'words', (SELECT json_agg(v) FROM (SELECT text, score, "answeredOn" FROM "Verbatim"
                WHERE "orgId" = $1 AND "metricId" = $2 ORDER BY "answeredOn" DESC LIMIT 5) v)) AS page`,
};
