import {
  ledgerCut,
  type LedgerFilter,
  type LedgerSort,
} from "~/core/portfolio/results-query";
import { Prisma } from "../generated/client";
import {
  judgedTests,
  unscaled,
  type ResultsScope,
} from "./results-scope.server";

interface LedgerIdsQuery extends ResultsScope {
  readonly show: LedgerFilter;
  readonly sort: LedgerSort;
  /** What an hour is worth, for the order by cost; null: hours have no value, and only part equals. */
  readonly hourValue: number | null;
  readonly limit: number;
  readonly offset?: number;
}

/** The ids of some lines, in the order asked for; equals have the strongest finding first. */
export async function listLedgerIds(query: LedgerIdsQuery): Promise<string[]> {
  const { client, limit, offset = 0 } = query;
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT e.id::text AS id FROM (${candidates(query)}) AS e
    ORDER BY ${order(query)} LIMIT ${limit} OFFSET ${offset}`;
  return rows.map(({ id }) => id);
}

/**
 * So many of the newest of each verdict and grade are put in order by size, then as many of the ones before them: the
 * index holds starts in order, sizes it does not.
 */
const SIZED_TOGETHER = 50;

/**
 * The strongest finding first: what can tell before what cannot; then the better proven; of equal proof what moved or
 * worsened before what did not; then the larger, in thresholds of its own metric.
 */
const STRONGEST = Prisma.sql`(e.verdict = 'cannot-tell'), e.grade DESC, (e.verdict = 'no-meaningful-change'),
  e.block, abs(e."effectInThresholds") DESC NULLS LAST, e."startedOn" DESC, e.id`;

/** A test whose effect has no size comes last. */
function order({ sort, hourValue }: LedgerIdsQuery): Prisma.Sql {
  if (sort === "newest") return Prisma.sql`e."startedOn" DESC, e.id`;
  if (sort === "effect")
    return Prisma.sql`e."effectInThresholds" DESC NULLS LAST, ${STRONGEST}`;
  if (sort === "cost")
    return Prisma.sql`e."spentMoney" + e."spentHours" * ${hourValue ?? 0}::float8 DESC, e."spentHours" DESC, ${STRONGEST}`;
  return STRONGEST;
}

const COLUMNS = Prisma.sql`e.id, e.verdict, e.grade, e."startedOn", e."effectInThresholds", e."spentMoney", e."spentHours"`;

/**
 * By evidence or start each verdict and grade of all tests gives its newest, which the index holds in order. A team's
 * tests are few; effect and cost are read of every judged test.
 */
function candidates(query: LedgerIdsQuery): Prisma.Sql {
  const { client, from, teamId, show, sort, limit, offset = 0 } = query;
  if (teamId !== null || sort === "effect" || sort === "cost")
    return Prisma.sql`SELECT ${COLUMNS}, 0 AS block FROM "Experiment" e WHERE ${judgedTests(query, show)}`;
  const wanted = limit + offset;
  const read =
    sort === "evidence"
      ? SIZED_TOGETHER * Math.ceil(wanted / SIZED_TOGETHER)
      : wanted;
  const { verdicts, grades } = ledgerCut(show);
  return Prisma.sql`
    SELECT newest.*, (row_number() OVER (PARTITION BY newest.verdict, newest.grade
      ORDER BY newest."startedOn" DESC, newest.id) - 1) / ${SIZED_TOGETHER}::int AS block
    FROM unnest(${[...verdicts]}::text[]) AS v (verdict)
    CROSS JOIN unnest(${[...grades]}::int[]) AS g (grade)
    CROSS JOIN LATERAL (
      SELECT ${COLUMNS} FROM "Experiment" e
      WHERE e."orgId" = ${client.orgId}::uuid AND e.verdict = v.verdict AND e.grade = g.grade
        AND e."startedOn" >= ${from ?? "-infinity"}::date ${unscaled(query, show)}
      ORDER BY e."startedOn" DESC, e.id LIMIT ${read}
    ) AS newest`;
}
