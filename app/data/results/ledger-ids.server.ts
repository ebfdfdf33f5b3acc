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

/** The ids of some lines, in the order asked for; equals have the strongest evidence first, then the newest. */
export async function listLedgerIds(query: LedgerIdsQuery): Promise<string[]> {
  const { client, limit, offset = 0 } = query;
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT e.id::text AS id FROM (${candidates(query)}) AS e
    ORDER BY ${order(query)} LIMIT ${limit} OFFSET ${offset}`;
  return rows.map(({ id }) => id);
}

const STRONGEST = Prisma.sql`e.grade DESC, e."startedOn" DESC, e.id`;

/** A test whose effect has no size comes last. */
function order({ sort, hourValue }: LedgerIdsQuery): Prisma.Sql {
  if (sort === "newest") return Prisma.sql`e."startedOn" DESC, e.id`;
  if (sort === "effect")
    return Prisma.sql`e."effectInThresholds" DESC NULLS LAST, ${STRONGEST}`;
  if (sort === "cost")
    return Prisma.sql`e."spentMoney" + e."spentHours" * ${hourValue ?? 0}::float8 DESC, e."spentHours" DESC, ${STRONGEST}`;
  return STRONGEST;
}

const COLUMNS = Prisma.sql`e.id, e.grade, e."startedOn", e."effectInThresholds", e."spentMoney", e."spentHours"`;

/**
 * By evidence or start each verdict and grade of all tests gives its newest, which the index holds in order. A team's
 * tests are few; effect and cost are read of every judged test.
 */
function candidates(query: LedgerIdsQuery): Prisma.Sql {
  const { client, from, teamId, show, sort, limit, offset = 0 } = query;
  if (teamId !== null || sort === "effect" || sort === "cost")
    return Prisma.sql`SELECT ${COLUMNS} FROM "Experiment" e WHERE ${judgedTests(query, show)}`;
  const { verdicts, grades } = ledgerCut(show);
  return Prisma.sql`
    SELECT newest.* FROM unnest(${[...verdicts]}::text[]) AS v (verdict)
    CROSS JOIN unnest(${[...grades]}::int[]) AS g (grade)
    CROSS JOIN LATERAL (
      SELECT ${COLUMNS} FROM "Experiment" e
      WHERE e."orgId" = ${client.orgId}::uuid AND e.verdict = v.verdict AND e.grade = g.grade
        AND e."startedOn" >= ${from ?? "-infinity"}::date ${unscaled(show)}
      ORDER BY e."startedOn" DESC, e.id LIMIT ${limit + offset}
    ) AS newest`;
}
