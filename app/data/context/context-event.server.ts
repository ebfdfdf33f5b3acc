import type { ContextKind } from "~/core/identity/organization/context-kind";
import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../calendar-date";
import type { OrgClient } from "../org.server";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Without a site it touches all sites, without a metric all metrics. Both days belong to it. */
export interface ContextEvent {
  readonly id: string;
  readonly kind: ContextKind;
  readonly title: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly site: Named | null;
  readonly metric: Named | null;
}

export interface ContextEventFields {
  readonly kind: ContextKind;
  readonly title: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly siteId: string | null;
  readonly metricId: string | null;
}

const NAMED = { select: { id: true, name: true } } as const;

const COLUMNS = {
  id: true,
  kind: true,
  title: true,
  startsOn: true,
  endsOn: true,
  site: NAMED,
  metric: NAMED,
} as const;

type Row = Omit<ContextEvent, "kind" | "startsOn" | "endsOn"> & {
  kind: string;
  startsOn: Date;
  endsOn: Date;
};

/** The union is held by the form's schema on the way in. */
function toEvent({ startsOn, endsOn, ...row }: Row): ContextEvent {
  return {
    ...row,
    startsOn: fromColumn(startsOn),
    endsOn: fromColumn(endsOn),
  } as ContextEvent;
}

function toColumns({ startsOn, endsOn, ...fields }: ContextEventFields) {
  return {
    ...fields,
    startsOn: toUtcDate(startsOn),
    endsOn: toUtcDate(endsOn),
  };
}

/**
 * Newest first: those that overlap `from`…`to` (both days counted) and touch the metric and any of the sites. An event
 * without a site or a metric touches all of them; `siteIds: []` leaves only those that touch every site.
 */
export async function listContextEvents({
  client,
  from,
  to,
  metricId,
  siteIds,
  skip = 0,
  most = 500,
}: {
  client: OrgClient;
  from?: CalendarDay;
  to?: CalendarDay;
  metricId?: string;
  siteIds?: readonly string[];
  skip?: number;
  most?: number;
}): Promise<ContextEvent[]> {
  const touches = [
    ...(metricId ? [{ OR: [{ metricId: null }, { metricId }] }] : []),
    ...(siteIds
      ? [{ OR: [{ siteId: null }, { siteId: { in: [...siteIds] } }] }]
      : []),
  ];
  const rows = await client.contextEvent.findMany({
    where: {
      orgId: client.orgId,
      AND: touches,
      ...(from ? { endsOn: { gte: toUtcDate(from) } } : {}),
      ...(to ? { startsOn: { lte: toUtcDate(to) } } : {}),
    },
    select: COLUMNS,
    orderBy: [{ startsOn: "desc" }, { id: "asc" }],
    skip,
    take: most,
  });
  return rows.map(toEvent);
}

export async function getContextEvent({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<ContextEvent | null> {
  const row = await client.contextEvent.findFirst({
    where: { orgId: client.orgId, id },
    select: COLUMNS,
  });
  return row && toEvent(row);
}

/** `created` is false where the organisation already has this id: the same form sent twice makes one event. */
export async function createContextEvent({
  client,
  id,
  createdById,
  fields,
}: {
  client: OrgClient;
  id: string;
  createdById: string;
  fields: ContextEventFields;
}): Promise<{ id: string; created: boolean }> {
  const { count } = await client.contextEvent.createMany({
    data: [{ orgId: client.orgId, id, createdById, ...toColumns(fields) }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Throws where the organisation has no such event. */
export async function updateContextEvent({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: ContextEventFields;
}): Promise<{ id: string }> {
  return client.contextEvent.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: toColumns(fields),
    select: { id: true },
  });
}

/** Throws where the organisation has no such event. */
export async function removeContextEvent({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<{ id: string }> {
  return client.contextEvent.delete({
    where: { orgId_id: { orgId: client.orgId, id } },
    select: { id: true },
  });
}
