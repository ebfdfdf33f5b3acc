import type { BenchPage } from "./bench-page";

/** An objective: its key results with their last twelve check-ins, and its newest tests. */
export const objectivePage: BenchPage = {
  name: "Objective",
  ids: `SELECT id FROM "Objective" WHERE "orgId" = $1 ORDER BY id LIMIT 20`,
  path: (id) => `/objectives/${id}`,
  floor: `
    SELECT json_build_object(
      'objective', (SELECT to_json(o) FROM "Objective" o WHERE "orgId" = $1 AND id = $2),
      'today', $3::date,
      'keyResults', (SELECT json_agg(json_build_object('keyResult', k, 'metric', m.name, 'checkIns', (
          SELECT json_agg(c) FROM (SELECT "madeOn", value, confidence, note FROM "CheckIn" c
            WHERE c."orgId" = $1 AND c."keyResultId" = k.id ORDER BY "madeOn" DESC, "createdAt" DESC LIMIT 12) c)))
        FROM "KeyResult" k LEFT JOIN "Metric" m ON m."orgId" = $1 AND m.id = k."metricId"
        WHERE k."orgId" = $1 AND k."objectiveId" = $2 AND k."archivedAt" IS NULL),
      'tests', (SELECT json_agg(e) FROM (
        SELECT e.id, e.title, e.state, e."startedOn", e.verdict, e.grade, p.name AS owner FROM "Experiment" e
        JOIN "Person" p ON p."orgId" = $1 AND p.id = e."ownerId"
        WHERE e."orgId" = $1 AND e."objectiveId" = $2 ORDER BY e."createdAt" DESC LIMIT 25) e)) AS page`,
};
