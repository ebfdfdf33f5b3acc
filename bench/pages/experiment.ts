import type { BenchPage } from "./bench-page";

/** A decided test, whole: plan, places, moves, logs, newest result, decision. */
export const experimentPage: BenchPage = {
  name: "Experiment",
  ids: `SELECT id FROM "Experiment" WHERE "orgId" = $1 AND state = 'decided' ORDER BY id LIMIT 20`,
  path: (id) => `/experiments/${id}`,
  floor: `
    SELECT json_build_object(
      'test', (SELECT to_json(e) FROM "Experiment" e WHERE "orgId" = $1 AND id = $2),
      'today', $3::date,
      'expectations', (SELECT json_agg(json_build_object('expectation', x, 'metric', m)) FROM "Expectation" x
        JOIN "Metric" m ON m."orgId" = $1 AND m.id = x."metricId" WHERE x."orgId" = $1 AND x."experimentId" = $2),
      'sites', (SELECT json_agg(json_build_object('id', s.id, 'name', s.name, 'role', x.role)) FROM "ExperimentSite" x
        JOIN "Site" s ON s."orgId" = $1 AND s.id = x."siteId" WHERE x."orgId" = $1 AND x."experimentId" = $2),
      'moves', (SELECT json_agg(m ORDER BY m."movedAt") FROM "ExperimentMove" m WHERE m."orgId" = $1 AND m."experimentId" = $2),
      'days', (SELECT json_agg(d) FROM "DayLog" d WHERE d."orgId" = $1 AND d."experimentId" = $2),
      'losses', (SELECT json_agg(l) FROM "LossLog" l WHERE l."orgId" = $1 AND l."experimentId" = $2),
      'surprises', (SELECT json_agg(s) FROM "Surprise" s WHERE s."orgId" = $1 AND s."experimentId" = $2),
      'guardrails', (SELECT json_agg(g) FROM "Guardrail" g WHERE g."orgId" = $1 AND g."experimentId" = $2),
      'decision', (SELECT to_json(d) FROM "Decision" d WHERE d."orgId" = $1 AND d."experimentId" = $2),
      'result', (SELECT output FROM "Analysis" a WHERE a."orgId" = $1 AND a."experimentId" = $2
                 ORDER BY "createdAt" DESC LIMIT 1)) AS page`,
};
