import { ledgerCut, type LedgerFilter } from "~/core/portfolio/results-query";
import type { CalendarDay } from "~/core/time/calendar-day";
import { Prisma } from "../generated/client";
import type { OrgClient } from "../org.server";

/** Whose tests, started from when on. */
export interface ResultsScope {
  readonly client: OrgClient;
  /** Null for all there is. */
  readonly from: CalendarDay | null;
  /** Null for all teams. */
  readonly teamId: string | null;
}

/**
 * Judged tests of a scope as `e`, through the index on organisation, verdict, grade and start: every part of its key is
 * named, so that PostgreSQL reads no test outside.
 */
export function judgedTests(
  { client, from, teamId }: ResultsScope,
  show: LedgerFilter,
): Prisma.Sql {
  const { verdicts, grades } = ledgerCut(show);
  return Prisma.sql`e."orgId" = ${client.orgId}::uuid AND e.verdict = ANY(${[...verdicts]}::text[])
    AND e.grade = ANY(${[...grades]}::int[]) AND e."startedOn" >= ${from ?? "-infinity"}::date
    ${teamId === null ? Prisma.empty : Prisma.sql`AND e."teamId" = ${teamId}::uuid`}
    ${unscaled(show)}`;
}

/** Nobody decided to scale it, nor to stop it, and no test was started from it to scale it. */
export function unscaled(show: LedgerFilter): Prisma.Sql {
  return ledgerCut(show).unscaled
    ? Prisma.sql`AND NOT EXISTS (SELECT FROM "Decision" d WHERE d."orgId" = e."orgId" AND d."experimentId" = e.id
        AND d.kind IN ('scale', 'stop'))
      AND NOT EXISTS (SELECT FROM "Experiment" r WHERE r."orgId" = e."orgId" AND r."originId" = e.id
        AND r."originKind" = 'scale')`
    : Prisma.empty;
}
