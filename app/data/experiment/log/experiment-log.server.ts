import type { DayDone } from "~/core/experiment/log/fidelity";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../../org.server";
import type { Commitment } from "./commitment.server";
import type { LossAmounts } from "./loss-log.server";

interface Noted {
  readonly id: string;
  readonly day: CalendarDay;
  readonly madeBy: string;
  readonly madeById: string;
}

/** Everything noted about a test, as its page shows it. */
export interface ExperimentLog {
  readonly days: readonly { day: CalendarDay; done: DayDone; note: string }[];
  /** Every loss in the order of the calendar: the caps are held against their sum. */
  readonly losses: readonly (Noted & LossAmounts & { note: string })[];
  readonly surprises: readonly (Noted & { text: string })[];
  readonly photos: readonly (Noted & { caption: string })[];
  readonly commitments: readonly Commitment[];
  /** ISO 4217. */
  readonly currency: string;
  readonly hourValue: number | null;
  /** Who answers for what goes beyond the envelope of the test's team. */
  readonly approver: { readonly id: string; readonly name: string } | null;
}

/** One read, its shape built in SQL; by the test's own index in each table. */
export async function getExperimentLog({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<ExperimentLog> {
  const { orgId } = client;
  const [row] = await client.$queryRaw<{ log: ExperimentLog }[]>`
    WITH at AS (SELECT ${orgId}::uuid AS org, ${experimentId}::uuid AS test)
    SELECT json_build_object(
      'days', (SELECT coalesce(json_agg(json_build_object('day', d.day, 'done', d.done, 'note', d.note)
                 ORDER BY d.day, d."siteKey"), '[]')
               FROM "DayLog" d WHERE d."orgId" = at.org AND d."experimentId" = at.test),
      'losses', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'day', l.day, 'money', l.money,
                   'hours', l.hours, 'customers', l.customers, 'note', l.note, 'madeBy', p.name, 'madeById', p.id)
                   ORDER BY l.day, l."createdAt"), '[]')
                 FROM "LossLog" l JOIN "Person" p ON p."orgId" = l."orgId" AND p.id = l."madeById"
                 WHERE l."orgId" = at.org AND l."experimentId" = at.test),
      'surprises', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'day', s.day, 'text', s.text,
                      'madeBy', p.name, 'madeById', p.id)
                      ORDER BY s.day DESC, s."createdAt" DESC), '[]')
                    FROM "Surprise" s JOIN "Person" p ON p."orgId" = s."orgId" AND p.id = s."madeById"
                    WHERE s."orgId" = at.org AND s."experimentId" = at.test),
      'photos', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'day', f.day, 'caption', f.caption,
                   'madeBy', p.name, 'madeById', p.id) ORDER BY f.day DESC, f."createdAt" DESC), '[]')
                 FROM "Photo" f JOIN "Person" p ON p."orgId" = f."orgId" AND p.id = f."madeById"
                 WHERE f."orgId" = at.org AND f."experimentId" = at.test),
      'commitments', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'who', c.who, 'what', c.what,
                        'madeOn', c."madeOn") ORDER BY c."madeOn", c."createdAt"), '[]')
                      FROM "Commitment" c WHERE c."orgId" = at.org AND c."experimentId" = at.test),
      'currency', coalesce((SELECT s.currency FROM "Settings" s WHERE s."orgId" = at.org), 'EUR'),
      'hourValue', (SELECT s."hourValue" FROM "Settings" s WHERE s."orgId" = at.org),
      'approver', (SELECT json_build_object('id', p.id, 'name', p.name)
                   FROM "Experiment" e
                   JOIN "Team" t ON t."orgId" = e."orgId" AND t.id = e."teamId"
                   JOIN "Person" p ON p."orgId" = t."orgId" AND p.id = t."approverId"
                   WHERE e."orgId" = at.org AND e.id = at.test)
    ) AS log
    FROM at`;
  return row!.log;
}
