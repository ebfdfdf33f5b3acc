import type { MetricLevel } from "~/core/metric/levels";
import type {
  MetricDirection,
  MetricKind,
  MetricScale,
} from "~/core/metric/metric-kind";
import type { Quadrant } from "~/core/metric/scorecard/quadrant";
import type { Granularity } from "~/core/time/period";
import type { OrgClient } from "../org.server";
import { otherNamed } from "../other-named";

/** What an organisation adds to a metric besides what it measures; each has its own default in the database. */
export interface MetricExtras {
  readonly lagDays: number;
  readonly denominatorName: string;
  readonly quadrant: Quadrant;
  /** Proposed to every test as what must not get worse. */
  readonly guardrail: boolean;
  readonly valueChainStage: string;
  readonly missionCommitment: string;
  /** Of one failure, in the organisation's currency. */
  readonly failureCost: number | null;
  readonly failureCostSource: string;
  /** Of durations: 0–1. */
  readonly percentile: number | null;
  /** Of durations, in the metric's unit. */
  readonly durationLimit: number | null;
}

export interface Metric extends MetricExtras {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: MetricKind;
  readonly level: MetricLevel;
  readonly direction: MetricDirection;
  readonly scale: MetricScale | null;
  readonly unit: string;
  readonly granularity: Granularity;
  readonly practicalThreshold: number;
  readonly seasonality: "none" | "weekly" | "yearly";
  readonly parent: { readonly id: string; readonly name: string } | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** With who answers for it and where on a journey it stands: for its own page and form. */
export interface PlacedMetric extends Metric {
  readonly owner: Named | null;
  readonly journey: Named | null;
  readonly moment: Named | null;
  /** Changes with each change of the row: two who edit at once do not undo each other unseen. */
  readonly version: string;
}

export const METRIC_COLUMNS = {
  id: true,
  name: true,
  description: true,
  kind: true,
  level: true,
  direction: true,
  scaleMin: true,
  scaleMax: true,
  unit: true,
  granularity: true,
  practicalThreshold: true,
  seasonality: true,
  lagDays: true,
  denominatorName: true,
  quadrant: true,
  guardrail: true,
  valueChainStage: true,
  missionCommitment: true,
  failureCost: true,
  failureCostSource: true,
  percentile: true,
  durationLimit: true,
  parent: { select: { id: true, name: true } },
} as const;

type Row = Omit<
  Metric,
  | "scale"
  | "kind"
  | "level"
  | "direction"
  | "granularity"
  | "seasonality"
  | "quadrant"
> & {
  kind: string;
  level: string;
  direction: string;
  granularity: string;
  seasonality: string;
  quadrant: string;
  scaleMin: number | null;
  scaleMax: number | null;
};

/** The unions are held by the form's schema on the way in. */
export function toMetric({ scaleMin, scaleMax, ...row }: Row): Metric {
  const scale =
    scaleMin === null || scaleMax === null
      ? null
      : { min: scaleMin, max: scaleMax };
  return { ...row, scale } as Metric;
}

export async function listMetrics({
  client,
}: {
  client: OrgClient;
}): Promise<Metric[]> {
  const rows = await client.metric.findMany({
    where: { orgId: client.orgId, archivedAt: null },
    select: METRIC_COLUMNS,
    orderBy: { name: "asc" },
  });
  return rows.map(toMetric);
}

export async function getMetric({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<PlacedMetric | null> {
  const row = await client.metric.findFirst({
    where: { orgId: client.orgId, id },
    select: {
      ...METRIC_COLUMNS,
      updatedAt: true,
      owner: NAMED,
      journey: NAMED,
      moment: NAMED,
    },
  });
  if (!row) return null;
  const { owner, journey, moment, updatedAt, ...columns } = row;
  const version = updatedAt.toISOString();
  return { ...toMetric(columns), owner, journey, moment, version };
}

const NAMED = { select: { id: true, name: true } } as const;

export interface MetricFields extends Partial<MetricExtras> {
  readonly name: string;
  readonly description: string;
  readonly kind: MetricKind;
  readonly level: MetricLevel;
  readonly direction: MetricDirection;
  readonly scale: MetricScale | null;
  readonly unit: string;
  readonly granularity: Granularity;
  readonly practicalThreshold: number;
  readonly seasonality: "none" | "weekly" | "yearly";
  readonly parentId: string | null;
  readonly ownerId?: string | null;
  readonly journeyId?: string | null;
  readonly momentId?: string | null;
}

function toRow({ scale, ...fields }: MetricFields) {
  return {
    ...fields,
    scaleMin: scale?.min ?? null,
    scaleMax: scale?.max ?? null,
  };
}

export async function createMetric({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: MetricFields;
}): Promise<{ id: string }> {
  return client.metric.create({
    data: { orgId: client.orgId, id, ...toRow(fields) },
    select: { id: true },
  });
}

/** Throws where the organisation has no such metric. */
export async function updateMetric({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: MetricFields;
}): Promise<{ id: string }> {
  return client.metric.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: toRow(fields),
    select: { id: true },
  });
}

/** Whether another metric, archived or not, has the name; capitals do not count. */
export async function hasMetricNamed({
  client,
  name,
  exceptId,
}: {
  client: OrgClient;
  name: string;
  exceptId: string;
}): Promise<boolean> {
  const found = await client.metric.findFirst({
    where: otherNamed({ client, name, exceptId }),
    select: { id: true },
  });
  return found !== null;
}
