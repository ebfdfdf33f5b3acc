import type { BenchPage } from "./bench-page";

/** A team: its members, ten objectives, forty key results with their last check-ins, and its tests under way. */
export const teamPage: BenchPage = {
  name: "Team",
  ids: `SELECT id FROM "Team" WHERE "orgId" = $1 ORDER BY id LIMIT 20`,
  path: (id) => `/teams/${id}`,
  floor: `
    SELECT json_build_object(
      'team', (SELECT to_json(t) FROM "Team" t WHERE "orgId" = $1 AND id = $2),
      'today', $3::date,
      'members', (SELECT json_agg(json_build_object('id', p.id, 'name', p.name)) FROM "TeamMember" m
                  JOIN "Person" p ON p."orgId" = $1 AND p.id = m."personId" WHERE m."orgId" = $1 AND m."teamId" = $2),
      'objectives', (SELECT json_agg(json_build_object('id', o.id, 'statement', o.statement, 'keyResults', (
          SELECT json_agg(json_build_object('id', k.id, 'title', k.title, 'unit', k.unit, 'kind', k.kind, 'direction', k.direction,
            'start', k."startValue", 'target', k."targetValue", 'metricId', k."metricId", 'last', (
              SELECT json_build_object('on', c."madeOn", 'value', c.value, 'confidence', c.confidence, 'note', c.note)
              FROM "CheckIn" c WHERE c."orgId" = $1 AND c."keyResultId" = k.id ORDER BY "madeOn" DESC, "createdAt" DESC LIMIT 1)))
          FROM "KeyResult" k WHERE k."orgId" = $1 AND k."objectiveId" = o.id AND k."archivedAt" IS NULL)))
        FROM "Objective" o WHERE o."orgId" = $1 AND o."teamId" = $2 AND o."archivedAt" IS NULL),
      'tests', (SELECT json_agg(e) FROM (
        SELECT id, title, state, "startedOn", "reviewFrom", verdict, grade FROM "Experiment"
        WHERE "orgId" = $1 AND "teamId" = $2 AND state IN ('running', 'measuring', 'to-review') LIMIT 25) e)) AS page`,
};
