import type { CalendarDay } from "~/core/time/calendar-day";
import { fromOptionalColumn, toOptionalColumn } from "./calendar-date";
import { METRIC_COLUMNS, toMetric, type Metric } from "./metric.server";
import type { OrgClient } from "./org.server";

export type KeyResultDirection =
  "increase" | "decrease" | "maintain" | "at-least" | "at-most";

export interface KeyResultFields {
  readonly title: string;
  readonly metricId: string;
  readonly direction: KeyResultDirection;
  readonly commitment: "committed" | "aspirational";
  readonly startValue: number | null;
  readonly targetValue: number | null;
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
  readonly startOn: CalendarDay | null;
  readonly dueOn: CalendarDay | null;
}

export interface KeyResult extends KeyResultFields {
  readonly id: string;
  readonly objective: { readonly id: string; readonly statement: string };
  readonly metric: Metric;
}

const COLUMNS = {
  id: true,
  title: true,
  metricId: true,
  direction: true,
  commitment: true,
  startValue: true,
  targetValue: true,
  bandLow: true,
  bandHigh: true,
  startOn: true,
  dueOn: true,
  objective: { select: { id: true, statement: true } },
  metric: { select: METRIC_COLUMNS },
} as const;

export async function listKeyResults({
  client,
  objectiveId,
}: {
  client: OrgClient;
  objectiveId?: string;
}): Promise<KeyResult[]> {
  const rows = await client.keyResult.findMany({
    where: {
      orgId: client.orgId,
      objectiveId,
      archivedAt: null,
      objective: { archivedAt: null },
    },
    select: COLUMNS,
    orderBy: { createdAt: "asc" },
  });
  return rows.map(toKeyResult);
}

export async function getKeyResult({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<KeyResult | null> {
  const row = await client.keyResult.findFirst({
    where: { orgId: client.orgId, id },
    select: COLUMNS,
  });
  return row ? toKeyResult(row) : null;
}

type Row = Omit<
  KeyResult,
  "metric" | "direction" | "commitment" | "startOn" | "dueOn"
> & {
  direction: string;
  commitment: string;
  startOn: Date | null;
  dueOn: Date | null;
  metric: Parameters<typeof toMetric>[0];
};

function toKeyResult({ metric, startOn, dueOn, ...row }: Row): KeyResult {
  return {
    ...row,
    startOn: fromOptionalColumn(startOn),
    dueOn: fromOptionalColumn(dueOn),
    metric: toMetric(metric),
  } as KeyResult;
}

function toRow({ startOn, dueOn, ...fields }: KeyResultFields) {
  return {
    ...fields,
    startOn: toOptionalColumn(startOn),
    dueOn: toOptionalColumn(dueOn),
  };
}

export async function createKeyResult({
  client,
  id,
  objectiveId,
  fields,
}: {
  client: OrgClient;
  id: string;
  objectiveId: string;
  fields: KeyResultFields;
}): Promise<{ id: string }> {
  return client.keyResult.create({
    data: { orgId: client.orgId, id, objectiveId, ...toRow(fields) },
    select: { id: true },
  });
}

export async function updateKeyResult({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: KeyResultFields;
}): Promise<{ id: string }> {
  return client.keyResult.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: toRow(fields),
    select: { id: true },
  });
}

export async function archiveKeyResult({
  client,
  id,
  archivedAt,
}: {
  client: OrgClient;
  id: string;
  archivedAt: Date | null;
}): Promise<{ id: string }> {
  return client.keyResult.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { archivedAt },
    select: { id: true },
  });
}
