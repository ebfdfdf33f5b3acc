import { Prisma } from "../generated/client";
import type { CalendarDay } from "~/core/time/calendar-day";

/** Values older than the last so many melt into one another in a line as wide as a word. */
const MOST_VALUES = 26;

const DAY = Prisma.raw(`'YYYY-MM-DD'`);

/** For `FROM "KeyResult" k`. */
export const KEY_RESULT_JOINS = Prisma.sql`
  JOIN "Objective" o ON o."orgId" = k."orgId" AND o.id = k."objectiveId"
  LEFT JOIN "Metric" m ON m."orgId" = k."orgId" AND m.id = k."metricId"
  LEFT JOIN "Person" p ON p."orgId" = k."orgId" AND p.id = k."ownerId"`;

/**
 * A key result whole, as one JSON value: with its metric, its newest check-in, the values given by hand (one where a
 * metric speaks, a line of them where none does), and the tests it counts. Aliases as in `KEY_RESULT_JOINS`.
 */
export function keyResultJson(today: CalendarDay | null): Prisma.Sql {
  return Prisma.sql`jsonb_build_object(
    'id', k.id, 'title', k.title, 'kind', k.kind, 'unit', k.unit, 'metricId', k."metricId",
    'direction', k.direction, 'commitment', k.commitment, 'startValue', k."startValue", 'targetValue', k."targetValue",
    'bandLow', k."bandLow", 'bandHigh', k."bandHigh",
    'startOn', to_char(k."startOn", ${DAY}), 'dueOn', to_char(k."dueOn", ${DAY}),
    'archived', k."archivedAt" IS NOT NULL, 'version', ${version("k")},
    'owner', CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END,
    'objective', jsonb_build_object('id', o.id, 'statement', o.statement, 'ownerId', o."ownerId"),
    'metric', CASE WHEN m.id IS NOT NULL THEN jsonb_build_object(
      'id', m.id, 'name', m.name, 'kind', m.kind, 'level', m.level, 'direction', m.direction, 'unit', m.unit,
      'granularity', m.granularity, 'practicalThreshold', m."practicalThreshold",
      'scale', CASE WHEN m."scaleMin" IS NOT NULL AND m."scaleMax" IS NOT NULL
        THEN jsonb_build_object('min', m."scaleMin", 'max', m."scaleMax") END) END,
    'tests', ${testCount(today)}, 'lastCheckIn', ${LAST_CHECK_IN}, 'values', ${VALUES})`;
}

/** Changes with each change of the row: two who edit at once do not undo each other unseen. */
export function version(alias: "k" | "o"): Prisma.Sql {
  const column = Prisma.raw(`${alias}."updatedAt"`);
  return Prisma.sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Carried out: to the end of their windows, or stopped early; an invalid or abandoned one shows nothing. */
function testCount(today: CalendarDay | null): Prisma.Sql {
  return Prisma.sql`CASE k.kind
    WHEN 'action' THEN (
      SELECT count(*) FROM "Experiment" e
      WHERE e."orgId" = k."orgId" AND e."objectiveId" = k."objectiveId" AND e."startedOn" IS NOT NULL
        AND (e.state IN ('to-review', 'decided', 'stopped-early', 'archived')
          OR e.state IN ('running', 'measuring') AND e."reviewFrom" <= coalesce(${today}::date, CURRENT_DATE)))
    WHEN 'learning' THEN (
      SELECT count(*) FROM "Experiment" e JOIN "Decision" d ON d."orgId" = e."orgId" AND d."experimentId" = e.id
      WHERE e."orgId" = k."orgId" AND e."objectiveId" = k."objectiveId") END`;
}

const LAST_CHECK_IN = Prisma.sql`(
  SELECT jsonb_build_object('id', c.id, 'madeOn', to_char(c."madeOn", ${DAY}), 'value', c.value,
    'confidence', c.confidence, 'note', c.note, 'by', b.name)
  FROM "CheckIn" c JOIN "Person" b ON b."orgId" = c."orgId" AND b.id = c."madeById"
  WHERE c."orgId" = k."orgId" AND c."keyResultId" = k.id
  ORDER BY c."madeOn" DESC, c."createdAt" DESC LIMIT 1)`;

const VALUES = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('madeOn', to_char(v."madeOn", ${DAY}), 'value', v.value)
    ORDER BY v."madeOn" DESC, v."createdAt" DESC), '[]')
  FROM (
    SELECT c."madeOn", c."createdAt", c.value FROM "CheckIn" c
    WHERE c."orgId" = k."orgId" AND c."keyResultId" = k.id AND c.value IS NOT NULL
    ORDER BY c."madeOn" DESC, c."createdAt" DESC
    LIMIT CASE WHEN k."metricId" IS NULL THEN ${MOST_VALUES}::int ELSE 1 END) v)`;
