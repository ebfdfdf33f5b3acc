import type { BenchPage } from "./bench-page";

/** What was tried and what moved: the counts, and the ledger's first fifty lines with their estimates. */
export const resultsPage: BenchPage = {
  name: "Results",
  ids: `SELECT $1::uuid AS id`,
  path: () => "/results",
  floor: `
    SELECT json_build_object(
      'organisation', $2::uuid,
      'today', $3::date,
      'counts', (SELECT json_agg(c) FROM (SELECT verdict, grade, count(*) AS n FROM "Experiment"
                 WHERE "orgId" = $1 AND verdict IS NOT NULL GROUP BY 1, 2) c),
      'ledger', (SELECT json_agg(l) FROM (
        SELECT e.id, e.title, e."startedOn", e.verdict, e.grade, m.name AS metric, a.estimate
        FROM (SELECT * FROM "Experiment" WHERE "orgId" = $1 AND verdict IS NOT NULL
              ORDER BY "createdAt" DESC LIMIT 50) e
        LEFT JOIN LATERAL (SELECT json_build_object('estimate', output->'estimate', 'interval', output->'interval',
            'detectable', output->'detectable') AS estimate FROM "Analysis" a
          WHERE a."orgId" = $1 AND a."experimentId" = e.id ORDER BY a."createdAt" DESC LIMIT 1) a ON true
        LEFT JOIN LATERAL (SELECT "metricId" FROM "Expectation" x WHERE x."orgId" = $1 AND x."experimentId" = e.id
          ORDER BY version DESC LIMIT 1) x ON true
        LEFT JOIN "Metric" m ON m."orgId" = $1 AND m.id = x."metricId") l)) AS page`,
};
