import type { DayDone } from "~/core/experiment/log/fidelity";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../../org.server";
import type { Commitment } from "./commitment.server";
import type { LossAmounts } from "./loss-log.server";
import type { Photo } from "./photo.server";
import type { Surprise } from "./surprise.server";

/** Everything noted about a test, as its page shows it. */
export interface ExperimentLog {
  readonly days: readonly { day: CalendarDay; done: DayDone; note: string }[];
  /** Every loss in the order of the calendar: the caps are held against their sum. */
  readonly losses: readonly (LossAmounts & {
    id: string;
    day: CalendarDay;
    note: string;
    madeBy: string;
  })[];
  readonly surprises: readonly (Surprise & { photoIds: readonly string[] })[];
  readonly photos: readonly Photo[];
  readonly commitments: readonly Commitment[];
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
                   'hours', l.hours, 'customers', l.customers, 'note', l.note, 'madeBy', p.name)
                   ORDER BY l.day, l."createdAt"), '[]')
                 FROM "LossLog" l JOIN "Person" p ON p."orgId" = l."orgId" AND p.id = l."madeById"
                 WHERE l."orgId" = at.org AND l."experimentId" = at.test),
      'surprises', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'day', s.day, 'text', s.text,
                      'madeBy', p.name, 'photoIds', (SELECT coalesce(json_agg(f.id ORDER BY f."createdAt"), '[]')
                        FROM "Photo" f WHERE f."orgId" = at.org AND f."experimentId" = at.test
                          AND f."surpriseId" = s.id))
                      ORDER BY s.day DESC, s."createdAt" DESC), '[]')
                    FROM "Surprise" s JOIN "Person" p ON p."orgId" = s."orgId" AND p.id = s."madeById"
                    WHERE s."orgId" = at.org AND s."experimentId" = at.test),
      'photos', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'day', f.day, 'caption', f.caption,
                   'madeBy', p.name) ORDER BY f.day DESC, f."createdAt" DESC), '[]')
                 FROM "Photo" f JOIN "Person" p ON p."orgId" = f."orgId" AND p.id = f."madeById"
                 WHERE f."orgId" = at.org AND f."experimentId" = at.test),
      'commitments', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'who', c.who, 'what', c.what,
                        'madeOn', c."madeOn") ORDER BY c."madeOn", c."createdAt"), '[]')
                      FROM "Commitment" c WHERE c."orgId" = at.org AND c."experimentId" = at.test)
    ) AS log
    FROM at`;
  return row!.log;
}
