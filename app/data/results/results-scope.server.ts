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
  scope: ResultsScope,
  show: LedgerFilter,
): Prisma.Sql {
  const { client } = scope;
  const { verdicts, grades } = ledgerCut(show);
  return Prisma.sql`e."orgId" = ${client.orgId}::uuid AND e.verdict = ANY(${[...verdicts]}::text[])
    AND e.grade = ANY(${[...grades]}::int[]) AND ${within(scope, Prisma.sql`e`)} ${unscaled(scope, show)}`;
}

function within({ from, teamId }: ResultsScope, test: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${test}."startedOn" >= ${from ?? "-infinity"}::date
    ${teamId === null ? Prisma.empty : Prisma.sql`AND ${test}."teamId" = ${teamId}::uuid`}`;
}

/** Neither it nor any test of its family was decided to be scaled or stopped, or was scaled; of a family the newest stands for all. */
export function unscaled(scope: ResultsScope, show: LedgerFilter): Prisma.Sql {
  return ledgerCut(show).unscaled
    ? Prisma.sql`AND e."originKind" <> 'scale'
      AND NOT EXISTS (SELECT FROM "Decision" d WHERE d."orgId" = e."orgId" AND d."experimentId" = e.id
        AND d.kind IN ('scale', 'stop'))
      AND NOT EXISTS (SELECT FROM "Experiment" r WHERE r."orgId" = e."orgId" AND r."originId" = e.id
        AND r."originKind" = 'scale')
      AND ((e."originId" IS NULL AND e.pooled IS NULL) OR NOT EXISTS (${settledInFamily(scope, show)}))`
    : Prisma.empty;
}

/** Repeats and scalings back to the first test, and all that came of it: asked only of a test that has such kin. */
function settledInFamily(scope: ResultsScope, show: LedgerFilter): Prisma.Sql {
  const { verdicts, grades } = ledgerCut(show);
  return Prisma.sql`
    WITH RECURSIVE up AS (
      SELECT e.id, e."originId", e."originKind"
      UNION SELECT o.id, o."originId", o."originKind" FROM up
      JOIN "Experiment" o ON o."orgId" = e."orgId" AND o.id = up."originId" WHERE up."originKind" IN ('repeat', 'scale')
    ), family AS (
      SELECT up.id FROM up WHERE up."originId" IS NULL OR up."originKind" NOT IN ('repeat', 'scale')
      UNION SELECT r.id FROM family
      JOIN "Experiment" r ON r."orgId" = e."orgId" AND r."originId" = family.id AND r."originKind" IN ('repeat', 'scale')
    )
    SELECT FROM family JOIN "Experiment" m ON m."orgId" = e."orgId" AND m.id = family.id AND m.id <> e.id
    WHERE m."originKind" = 'scale'
      OR EXISTS (SELECT FROM "Decision" d WHERE d."orgId" = m."orgId" AND d."experimentId" = m.id
        AND d.kind IN ('scale', 'stop'))
      OR (m.verdict = ANY(${[...verdicts]}::text[]) AND m.grade = ANY(${[...grades]}::int[]) AND ${within(scope, Prisma.sql`m`)}
        AND (m."startedOn", m.id) > (e."startedOn", e.id))`;
}
