import { METRIC_COLUMNS, toMetric, type Metric } from "../metric/metric.server";
import type { OrgClient } from "../org.server";

export interface ExpectationFields {
  readonly metricId: string;
  readonly direction: "up" | "down";
  /** On the scale of the metric's threshold: a fraction, points, the metric's unit, or a share of the baseline. */
  readonly minimumEffect: number;
  readonly actingDays: number;
  readonly measuringDays: number;
  readonly lagDays: number;
}

export interface Expectation extends ExpectationFields {
  readonly version: number;
  readonly lockedAt: Date | null;
  readonly amendedBecause: string;
  readonly metric: Metric;
}

export const EXPECTATION_COLUMNS = {
  version: true,
  metricId: true,
  direction: true,
  minimumEffect: true,
  actingDays: true,
  measuringDays: true,
  lagDays: true,
  lockedAt: true,
  amendedBecause: true,
  metric: { select: METRIC_COLUMNS },
} as const;

type Row = Omit<Expectation, "direction" | "metric"> & {
  direction: string;
  metric: Parameters<typeof toMetric>[0];
};

export function toExpectation({ metric, ...row }: Row): Expectation {
  return { ...row, metric: toMetric(metric) } as Expectation;
}

/** Writes the first version, or changes it while nothing is locked. */
export async function saveExpectation({
  client,
  experimentId,
  fields,
}: {
  client: OrgClient;
  experimentId: string;
  fields: ExpectationFields;
}): Promise<void> {
  const { orgId } = client;
  await client.expectation.upsert({
    where: { orgId_experimentId_version: { orgId, experimentId, version: 1 } },
    create: { orgId, experimentId, version: 1, ...fields },
    update: fields,
  });
}

/** From now on the expectation stands; changing it is an amendment. */
export async function lockExpectation({
  client,
  experimentId,
  lockedAt,
}: {
  client: OrgClient;
  experimentId: string;
  lockedAt: Date;
}): Promise<void> {
  await client.expectation.updateMany({
    where: { orgId: client.orgId, experimentId, lockedAt: null },
    data: { lockedAt },
  });
}

/** Adds a version beside the locked one, with the reason that everybody will read. */
export async function amendExpectation({
  client,
  experimentId,
  version,
  fields,
  because,
  lockedAt,
}: {
  client: OrgClient;
  experimentId: string;
  version: number;
  fields: ExpectationFields;
  because: string;
  lockedAt: Date;
}): Promise<void> {
  await client.expectation.create({
    data: {
      orgId: client.orgId,
      experimentId,
      version,
      ...fields,
      amendedBecause: because,
      lockedAt,
    },
  });
}
