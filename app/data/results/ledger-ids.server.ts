import { ledgerCut, type LedgerFilter } from "~/core/portfolio/results-query";
import { Prisma } from "../generated/client";
import {
  judgedTests,
  unscaled,
  type ResultsScope,
} from "./results-scope.server";

interface LedgerIdsQuery extends ResultsScope {
  readonly show: LedgerFilter;
  readonly sort: "evidence" | "newest";
  readonly limit: number;
  readonly offset?: number;
}

/** The ids of some lines: strongest evidence first and then the newest, or only the newest first. */
export async function listLedgerIds(query: LedgerIdsQuery): Promise<string[]> {
  const { client, limit, offset = 0, sort } = query;
  const order =
    sort === "newest"
      ? Prisma.sql`"startedOn" DESC, id`
      : Prisma.sql`grade DESC, "startedOn" DESC, id`;
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM (${candidates(query)}) AS candidate
    ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
  return rows.map(({ id }) => id);
}

/** A team's tests are few. Of all tests, each verdict and grade gives its newest, which the index holds in order. */
function candidates(query: LedgerIdsQuery): Prisma.Sql {
  const { client, from, teamId, show, limit, offset = 0 } = query;
  if (teamId !== null)
    return Prisma.sql`SELECT e.id, e.grade, e."startedOn" FROM "Experiment" e WHERE ${judgedTests(query, show)}`;
  const { verdicts, grades } = ledgerCut(show);
  return Prisma.sql`
    SELECT newest.* FROM unnest(${[...verdicts]}::text[]) AS v (verdict)
    CROSS JOIN unnest(${[...grades]}::int[]) AS g (grade)
    CROSS JOIN LATERAL (
      SELECT e.id, e.grade, e."startedOn" FROM "Experiment" e
      WHERE e."orgId" = ${client.orgId}::uuid AND e.verdict = v.verdict AND e.grade = g.grade
        AND e."startedOn" >= ${from ?? "-infinity"}::date ${unscaled(show)}
      ORDER BY e."startedOn" DESC, e.id LIMIT ${limit + offset}
    ) AS newest`;
}

/** The dearest first, of the tests named: hours at what an hour is worth, or by hours alone where it has no value. */
export async function sortByCost({
  client,
  ids,
  hourValue,
}: Pick<ResultsScope, "client"> & {
  readonly ids: readonly string[];
  readonly hourValue: number | null;
}): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT asked.id::text AS id FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS asked (id, place)
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(money), 0) AS money, coalesce(sum(hours), 0) AS hours FROM "LossLog"
      WHERE "orgId" = ${client.orgId}::uuid AND "experimentId" = asked.id) AS cost
    ORDER BY cost.money + cost.hours * ${hourValue ?? 0} DESC, cost.hours DESC, asked.place`;
  return rows.map(({ id }) => id);
}
