import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../calendar-date";
import type { OrgClient } from "../org.server";

/** What was read before `breakOn` is not comparable with what is read from it on. */
export interface SeriesBreak {
  readonly id: string;
  readonly breakOn: CalendarDay;
  readonly reason: string;
}

export interface PlacedSeriesBreak extends SeriesBreak {
  readonly metric: { readonly id: string; readonly name: string };
}

export interface SeriesBreakFields {
  readonly metricId: string;
  readonly breakOn: CalendarDay;
  readonly reason: string;
}

const COLUMNS = { id: true, breakOn: true, reason: true } as const;
const PLACED_COLUMNS = {
  ...COLUMNS,
  metric: { select: { id: true, name: true } },
} as const;

function toBreak<Row extends { breakOn: Date }>(row: Row) {
  return { ...row, breakOn: fromColumn(row.breakOn) };
}

/** Of one metric, oldest first. */
export async function listSeriesBreaks({
  client,
  metricId,
}: {
  client: OrgClient;
  metricId: string;
}): Promise<SeriesBreak[]> {
  const rows = await client.seriesBreak.findMany({
    where: { orgId: client.orgId, metricId },
    select: COLUMNS,
    orderBy: { breakOn: "asc" },
  });
  return rows.map(toBreak);
}

/** Of every metric, newest first. */
export async function listAllSeriesBreaks({
  client,
  most = 100,
}: {
  client: OrgClient;
  most?: number;
}): Promise<PlacedSeriesBreak[]> {
  const rows = await client.seriesBreak.findMany({
    where: { orgId: client.orgId },
    select: PLACED_COLUMNS,
    orderBy: [{ breakOn: "desc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(toBreak);
}

export async function getSeriesBreak({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<PlacedSeriesBreak | null> {
  const row = await client.seriesBreak.findFirst({
    where: { orgId: client.orgId, id },
    select: PLACED_COLUMNS,
  });
  return row && toBreak(row);
}

/** Whether the metric already breaks on that day, by another row than `exceptId`. */
export async function hasSeriesBreakOn({
  client,
  metricId,
  breakOn,
  exceptId,
}: {
  client: OrgClient;
  metricId: string;
  breakOn: CalendarDay;
  exceptId: string;
}): Promise<boolean> {
  const row = await client.seriesBreak.findFirst({
    where: {
      orgId: client.orgId,
      metricId,
      breakOn: toUtcDate(breakOn),
      id: { not: exceptId },
    },
    select: { id: true },
  });
  return row !== null;
}

/** `created` is false where the organisation has this id, or the metric already breaks on that day. */
export async function createSeriesBreak({
  client,
  id,
  createdById,
  fields,
}: {
  client: OrgClient;
  id: string;
  createdById: string;
  fields: SeriesBreakFields;
}): Promise<{ id: string; created: boolean }> {
  const { metricId, reason } = fields;
  const breakOn = toUtcDate(fields.breakOn);
  const { count } = await client.seriesBreak.createMany({
    data: [{ orgId: client.orgId, id, createdById, metricId, breakOn, reason }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Throws where the organisation has no such break. */
export async function removeSeriesBreak({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<{ id: string }> {
  return client.seriesBreak.delete({
    where: { orgId_id: { orgId: client.orgId, id } },
    select: { id: true },
  });
}
