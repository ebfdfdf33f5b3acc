import type { BenchPage } from "./bench-page";

/** What is mine this week: check-ins due, tests to decide, tests under way. $2 is the person. */
export const todayPage: BenchPage = {
  name: "Today",
  ids: `SELECT "personId" AS id FROM "TeamMember" JOIN identity.member ON "userId" = "personId"
        WHERE "orgId" = $1 AND role = 'frontline' LIMIT 1`,
  path: () => "",
  floor: `
    WITH team AS (SELECT "teamId" FROM "TeamMember" WHERE "orgId" = $1 AND "personId" = $2),
    own AS (
      SELECT e.id, e.title, e.state, e."startedOn", e."reviewFrom", e.verdict, e.grade, e."lossMoney", e."lossHours",
             x."metricId", x.direction, x."minimumEffect", x."actingDays", x."measuringDays", m.name AS metric
      FROM "Experiment" e
      LEFT JOIN LATERAL (SELECT * FROM "Expectation" x WHERE x."orgId" = $1 AND x."experimentId" = e.id
                         ORDER BY version DESC LIMIT 1) x ON true
      LEFT JOIN "Metric" m ON m."orgId" = $1 AND m.id = x."metricId"
      WHERE e."orgId" = $1 AND e."teamId" IN (SELECT "teamId" FROM team)
        AND e.state IN ('running', 'measuring', 'to-review', 'paused')
      ORDER BY e."reviewFrom" LIMIT 25
    ),
    due AS (
      SELECT k.id, k.title, k.unit, k.kind, k.direction, k."startValue", k."targetValue", o.id AS "objectiveId", o.statement,
             c."madeOn", c.value, c.confidence
      FROM "Objective" o JOIN "KeyResult" k ON k."orgId" = $1 AND k."objectiveId" = o.id AND k."archivedAt" IS NULL
      LEFT JOIN LATERAL (SELECT * FROM "CheckIn" c WHERE c."orgId" = $1 AND c."keyResultId" = k.id
                         ORDER BY "madeOn" DESC, "createdAt" DESC LIMIT 1) c ON true
      WHERE o."orgId" = $1 AND o."teamId" IN (SELECT "teamId" FROM team) AND o."archivedAt" IS NULL
      ORDER BY c."madeOn" NULLS FIRST LIMIT 8
    )
    SELECT json_build_object(
      'today', $3::date,
      'checkIns', (SELECT json_agg(due) FROM due),
      'tests', (SELECT json_agg(json_build_object('test', own,
         'losses', (SELECT json_build_object('money', sum(money), 'hours', sum(hours)) FROM "LossLog" l
                    WHERE l."orgId" = $1 AND l."experimentId" = own.id),
         'days', (SELECT json_agg(json_build_object('day', day, 'done', done)) FROM "DayLog" d
                  WHERE d."orgId" = $1 AND d."experimentId" = own.id))) FROM own)) AS page`,
};
