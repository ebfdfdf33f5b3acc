import { dueIfMadeBy } from "~/core/okr/check-in/due-check-in";
import type { CalendarDay } from "~/core/time/calendar-day";
import { Prisma } from "../generated/client";
import { KEY_RESULT_JOINS, keyResultJson } from "../okr/key-result-json.server";

// Parts of one read (today.server.ts): each is a JSON value that speaks of `me` (org, id, today) and of `my_team`.

/** Teams somebody belongs to or answers for. */
export const MY_TEAMS = Prisma.sql`
  my_team AS (
    SELECT t.id, t.name, m."personId" IS NOT NULL AS member
    FROM me
    JOIN "Team" t ON t."orgId" = me.org AND t."archivedAt" IS NULL
    LEFT JOIN "TeamMember" m ON m."orgId" = t."orgId" AND m."teamId" = t.id AND m."personId" = me.id
    WHERE m."personId" IS NOT NULL OR t."approverId" = me.id
  )`;

/** One's own tests and those of one's teams: two index scans, joined. */
function mine(where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT e.* FROM "Experiment" e WHERE e."orgId" = me.org AND e."ownerId" = me.id AND ${where}
    UNION
    SELECT e.* FROM "Experiment" e JOIN my_team t ON t.member AND e."teamId" = t.id
    WHERE e."orgId" = me.org AND ${where}`;
}

const LINE = Prisma.sql`'id', e.id, 'title', e.title, 'state', e.state, 'reviewFrom', e."reviewFrom",
  'verdict', e.verdict, 'grade', e.grade,
  'team', (SELECT t.name FROM "Team" t WHERE t."orgId" = e."orgId" AND t.id = e."teamId")`;

/** What was said just now stays where it was said, to be changed in place. */
const AN_HOUR_AGO = Prisma.sql`(now() AT TIME ZONE 'UTC') - interval '1 hour'`;

const ANSWERS = Prisma.sql`
  SELECT coalesce(json_agg(json_build_object('day', d.day, 'done', d.done,
    'isFresh', d."createdAt" > ${AN_HOUR_AGO})), '[]')
  FROM "DayLog" d
  WHERE d."orgId" = e."orgId" AND d."experimentId" = e.id AND d.day > me.today - 2 AND d."siteKey" = ''`;

const SPENT = Prisma.sql`
  SELECT json_build_object('money', coalesce(sum(l.money), 0), 'hours', coalesce(sum(l.hours), 0),
    'customers', coalesce(sum(l.customers), 0))
  FROM "LossLog" l WHERE l."orgId" = e."orgId" AND l."experimentId" = e.id`;

/** Of the newest draw, the turns that may hold today or yesterday; null for a test that takes none. */
const TURNS = Prisma.sql`
  SELECT json_build_object('granularity', s.granularity, 'slots',
    (SELECT coalesce(json_agg(json_build_object('periodStart', l."periodStart", 'siteId', l."siteId", 'arm', l.arm,
        'block', l.block)), '[]')
     FROM "ScheduleSlot" l WHERE l."orgId" = s."orgId" AND l."scheduleId" = s.id
       AND l."periodStart" > me.today - 9 AND l."periodStart" <= me.today))
  FROM "Schedule" s WHERE s."orgId" = e."orgId" AND s."experimentId" = e.id
    AND e.design IN ('switchback', 'stepped')
  ORDER BY s.version DESC LIMIT 1`;

const MOST_UNDER_WAY = 8;
const MOST_TO_DECIDE = 4;
/** One more than is shown. */
const MOST_KEY_RESULTS = 4;
const MOST_TEAMS = 8;
const MOST_FINISHED = 6;

/** Those that end first. */
export const UNDER_WAY = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(${LINE}, 'total', e.total, 'startedOn', e."startedOn",
    'expectation', json_build_object('actingDays', x."actingDays", 'measuringDays', x."measuringDays",
      'lagDays', x."lagDays"),
    'lossMoney', e."lossMoney", 'lossHours', e."lossHours", 'lossCustomers', e."lossCustomers",
    'spent', (${SPENT}), 'answers', (${ANSWERS}), 'turns', (${TURNS})) ORDER BY e."reviewFrom", e.id), '[]')
  FROM (SELECT *, count(*) OVER () AS total FROM (${mine(Prisma.sql`e.state IN ('running', 'measuring') AND e."reviewFrom" > me.today`)}) AS a
        ORDER BY "reviewFrom", id LIMIT ${MOST_UNDER_WAY}) AS e
  JOIN LATERAL (SELECT "actingDays", "measuringDays", "lagDays" FROM "Expectation"
    WHERE "orgId" = e."orgId" AND "experimentId" = e.id ORDER BY version DESC LIMIT 1) AS x ON true
  WHERE e."startedOn" IS NOT NULL)`;

/** The window closed, or somebody stopped it: the latest first. */
export const TO_DECIDE = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(${LINE}, 'total', e.total) ORDER BY e."reviewFrom" DESC, e.id), '[]')
  FROM (SELECT *, count(*) OVER () AS total FROM (${mine(
    Prisma.sql`(e.state = 'stopped-early'
      OR e.state IN ('running', 'measuring', 'to-review') AND e."reviewFrom" <= me.today)`,
  )}) AS a ORDER BY "reviewFrom" DESC, id LIMIT ${MOST_TO_DECIDE}) AS e)`;

/** A week without a point (or one made just now): what somebody keeps, and what nobody keeps of their teams' objectives. */
export function dueKeyResults(today: CalendarDay): Prisma.Sql {
  return Prisma.sql`(
  SELECT coalesce(json_agg(${keyResultJson(today)} ORDER BY d."lastOn" NULLS FIRST, d.id), '[]')
  FROM (
    SELECT k.id, c."madeOn" AS "lastOn"
    FROM "KeyResult" k
    JOIN "Objective" o ON o."orgId" = k."orgId" AND o.id = k."objectiveId" AND o."archivedAt" IS NULL
    LEFT JOIN LATERAL (SELECT "madeOn", "madeById", "createdAt" FROM "CheckIn" c WHERE c."orgId" = k."orgId" AND c."keyResultId" = k.id
      ORDER BY c."madeOn" DESC, c."createdAt" DESC LIMIT 1) AS c ON true
    WHERE k."orgId" = me.org AND k."archivedAt" IS NULL AND (k."startOn" IS NULL OR k."startOn" <= me.today)
      AND (coalesce(k."ownerId", o."ownerId") = me.id
        OR k."ownerId" IS NULL AND o."teamId" IN (SELECT id FROM my_team WHERE member))
      AND (c."madeOn" IS NULL OR c."madeOn" <= ${dueIfMadeBy(today)}::date
        OR c."madeById" = me.id AND c."createdAt" > ${AN_HOUR_AGO})
    ORDER BY c."madeOn" NULLS FIRST, k.id LIMIT ${MOST_KEY_RESULTS}
  ) AS d
  JOIN "KeyResult" k ON k."orgId" = me.org AND k.id = d.id ${KEY_RESULT_JOINS})`;
}

const WEEK = Prisma.sql`
  SELECT count(*) AS answered,
    coalesce(sum(CASE d.done WHEN 'yes' THEN 1 WHEN 'partly' THEN 0.5 ELSE 0 END), 0) AS kept
  FROM "Experiment" e JOIN "DayLog" d ON d."orgId" = e."orgId" AND d."experimentId" = e.id
  WHERE e."orgId" = me.org AND e."teamId" = t.id AND e.state IN ('running', 'measuring', 'paused')
    AND d.day > me.today - 7 AND d.day <= me.today`;

/** The teams somebody answers for or belongs to; every team where that is none. */
export const TEAM_WEEKS = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name,
    'underWay', (SELECT count(*) FROM "Experiment" e WHERE e."orgId" = me.org AND e."teamId" = t.id
      AND e.state IN ('running', 'measuring') AND e."reviewFrom" > me.today),
    'toDecide', (SELECT count(*) FROM "Experiment" e WHERE e."orgId" = me.org AND e."teamId" = t.id
      AND (e.state = 'stopped-early'
        OR e.state IN ('running', 'measuring', 'to-review') AND e."reviewFrom" <= me.today)),
    'answeredDays', w.answered, 'keptDays', w.kept) ORDER BY t.name), '[]')
  FROM (SELECT id, name FROM my_team
        UNION ALL SELECT id, name FROM "Team" WHERE "orgId" = me.org AND "archivedAt" IS NULL
          AND NOT EXISTS (SELECT 1 FROM my_team)
        ORDER BY name LIMIT ${MOST_TEAMS}) AS t
  JOIN LATERAL (${WEEK}) AS w ON true)`;

/** Found by the index on state and day of review. */
export const FINISHED = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(${LINE}) ORDER BY e."reviewFrom" DESC, e.id), '[]')
  FROM (SELECT * FROM "Experiment" e
        WHERE e."orgId" = me.org AND e.state IN ('running', 'measuring', 'to-review', 'decided')
          AND e."reviewFrom" > me.today - 7 AND e."reviewFrom" <= me.today AND e.verdict IS NOT NULL
        ORDER BY (e.verdict IN ('moved', 'worsened')) DESC, e.grade DESC, e."reviewFrom" DESC, e.id
        LIMIT ${MOST_FINISHED}) AS e)`;

export const STEPS = Prisma.sql`json_build_object(
  'hasReadings', EXISTS (SELECT 1 FROM "Reading" r WHERE r."orgId" = me.org),
  'hasObjective', EXISTS (SELECT 1 FROM "Objective" o WHERE o."orgId" = me.org),
  'hasExperiment', EXISTS (SELECT 1 FROM "Experiment" e WHERE e."orgId" = me.org))`;
