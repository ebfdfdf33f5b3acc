import {
  UNDECIDED_AFTER_DAYS,
  type PortfolioFacts,
} from "~/core/portfolio/alerts";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { Prisma } from "../generated/client";
import type { ResultsScope } from "./results-scope.server";

/** What the portfolio does is told by the tests it started last. */
const LATEST_TESTS = 500;

/** The counts that alerts are made of, of tests started in the period asked for; `unscaled` comes from the ledger's own count. */
export async function readPortfolioFacts({
  client,
  from,
  teamId,
  today,
}: ResultsScope & { readonly today: CalendarDay }): Promise<
  Omit<PortfolioFacts, "unscaled">
> {
  const team = teamId
    ? Prisma.sql`AND e."teamId" = ${teamId}::uuid`
    : Prisma.empty;
  const waitingSince = addDays(today, -UNDECIDED_AFTER_DAYS);
  const [row] = await client.$queryRaw<Omit<PortfolioFacts, "unscaled">[]>`
    WITH latest AS MATERIALIZED (
      SELECT e.id, e.title, e.intent, e."channelKind", e.verdict, e."createdAt" FROM "Experiment" e
      WHERE e."orgId" = ${client.orgId}::uuid AND e."startedOn" >= ${from ?? "-infinity"}::date ${team}
      ORDER BY e."createdAt" DESC LIMIT ${LATEST_TESTS}
    ), hurt AS MATERIALIZED (
      SELECT latest.id, latest.title, latest."createdAt" FROM latest CROSS JOIN LATERAL (
        SELECT a.guardrails FROM "Analysis" a WHERE a."orgId" = ${client.orgId}::uuid AND a."experimentId" = latest.id
        ORDER BY a."createdAt" DESC LIMIT 1) AS found
      WHERE latest.verdict IS NOT NULL AND found.guardrails @> '[{"verdict": "worsened"}]'
    ), undecided AS MATERIALIZED (
      SELECT count(*) AS tests, to_char(min(e."reviewFrom"), 'YYYY-MM-DD') AS oldest,
        (array_agg(jsonb_build_object('id', e.id, 'title', e.title) ORDER BY e."reviewFrom", e.id))[1] AS first
      FROM "Experiment" e
      WHERE e."orgId" = ${client.orgId}::uuid AND e.state IN ('running', 'measuring', 'to-review', 'stopped-early')
        AND e."startedOn" >= ${from ?? "-infinity"}::date AND e."reviewFrom" <= ${waitingSince}::date ${team}
    )
    SELECT
      (SELECT jsonb_build_object('stated', count(*) FILTER (WHERE intent <> ''),
        'repair', count(*) FILTER (WHERE intent = 'repair')) FROM latest) AS intents,
      (SELECT jsonb_build_object('stated', count(*) FILTER (WHERE "channelKind" <> ''),
        'human', count(*) FILTER (WHERE "channelKind" = 'human'),
        'hybrid', count(*) FILTER (WHERE "channelKind" = 'hybrid')) FROM latest) AS channels,
      (SELECT jsonb_build_object('tests', tests, 'oldest', oldest, 'first', first) FROM undecided) AS undecided,
      jsonb_build_object('tests', (SELECT count(*) FROM hurt), 'first',
        (SELECT jsonb_build_object('id', id, 'title', title) FROM hurt ORDER BY "createdAt" DESC LIMIT 1)) AS hurt`;
  return row!;
}
