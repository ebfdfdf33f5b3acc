import type { VerdictCount } from "~/core/portfolio/results-summary";
import { Prisma } from "../generated/client";
import { judgedTests, type ResultsScope } from "./results-scope.server";

export interface ResultsCounts {
  readonly byVerdict: readonly VerdictCount[];
  /** What all judged tests of the scope have cost, as it was logged. */
  readonly spent: { readonly hours: number; readonly money: number };
  /** Teams with at least one judged test. */
  readonly teams: number;
  /** Improvements with a credible comparison, families counted once, that were neither scaled nor stopped. */
  readonly toScale: number;
}

/** Counted in the database. A team is looked up, not gathered from its tests: there are far fewer teams than tests. */
export async function countResults(
  scope: ResultsScope,
): Promise<ResultsCounts> {
  const { client, teamId } = scope;
  const ofTeam = teamId
    ? Prisma.sql`AND team.id = ${teamId}::uuid`
    : Prisma.empty;
  const [row] = await client.$queryRaw<ResultsCounts[]>`
    WITH counted AS MATERIALIZED (
      SELECT e.verdict, e.grade, count(*) AS tests, sum(e."spentHours") AS hours, sum(e."spentMoney") AS money
      FROM "Experiment" e WHERE ${judgedTests(scope, "all")} GROUP BY 1, 2
    )
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('verdict', verdict, 'grade', grade, 'tests', tests)), '[]')
       FROM counted) AS "byVerdict",
      (SELECT jsonb_build_object('hours', coalesce(sum(hours), 0), 'money', coalesce(sum(money), 0)) FROM counted) AS spent,
      (SELECT count(*)::int FROM "Team" team CROSS JOIN LATERAL (
         SELECT FROM "Experiment" e
         WHERE ${judgedTests({ ...scope, teamId: null }, "all")} AND e."teamId" = team.id LIMIT 1) AS tried
       WHERE team."orgId" = ${client.orgId}::uuid ${ofTeam}) AS teams,
      (SELECT count(*)::int FROM "Experiment" e WHERE ${judgedTests(scope, "to-scale")}) AS "toScale"`;
  return row!;
}
