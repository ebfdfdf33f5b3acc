import type { CalendarDay } from "~/core/time/calendar-day";
import type { KeyResultDirection } from "~/core/okr/target";
import { fromOptionalColumn, toOptionalColumn } from "../calendar-date";
import { METRIC_COLUMNS, toMetric, type Metric } from "../metric/metric.server";
import type { OrgClient } from "../org.server";

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
  readonly archived: boolean;
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
  archivedAt: true,
  objective: { select: { id: true, statement: true } },
  metric: { select: METRIC_COLUMNS },
} as const;

/** Those of one objective, archived or not; or those of every objective that is (by default: is not) archived. */
export async function listKeyResults({
  client,
  objectiveId,
  metricId,
  archivedObjectives = false,
}: {
  client: OrgClient;
  objectiveId?: string;
  metricId?: string;
  archivedObjectives?: boolean;
}): Promise<KeyResult[]> {
  const ofObjectives = {
    objective: { archivedAt: archivedObjectives ? { not: null } : null },
  };
  const rows = await client.keyResult.findMany({
    where: {
      orgId: client.orgId,
      archivedAt: null,
      metricId,
      ...(objectiveId ? { objectiveId } : ofObjectives),
    },
    select: COLUMNS,
    orderBy: [{ objective: { createdAt: "desc" } }, { createdAt: "asc" }],
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
  | "metric"
  | "metricId"
  | "direction"
  | "commitment"
  | "startOn"
  | "dueOn"
  | "archived"
> & {
  archivedAt: Date | null;
  direction: string;
  commitment: string;
  startOn: Date | null;
  dueOn: Date | null;
  metricId: string | null;
  metric: Parameters<typeof toMetric>[0] | null;
};

function toKeyResult({
  metric,
  startOn,
  dueOn,
  archivedAt,
  ...row
}: Row): KeyResult {
  return {
    ...row,
    archived: archivedAt !== null,
    startOn: fromOptionalColumn(startOn),
    dueOn: fromOptionalColumn(dueOn),
    metric: metric && toMetric(metric),
  } as KeyResult;
}

function toRow({ startOn, dueOn, ...fields }: KeyResultFields) {
  return {
    ...fields,
    startOn: toOptionalColumn(startOn),
    dueOn: toOptionalColumn(dueOn),
  };
}

/** `created` is false where the organisation already has this id: the same form sent twice makes one key result. */
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
}): Promise<{ id: string; created: boolean }> {
  const { count } = await client.keyResult.createMany({
    data: [{ orgId: client.orgId, id, objectiveId, ...toRow(fields) }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Throws where the organisation has no such key result. */
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

/** `archivedAt: null` brings it back. Throws where the organisation has no such key result. */
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
