import type { ExperimentState } from "~/core/experiment/state";
import type { OriginKind } from "~/core/experiment/plan/intent";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Prisma } from "../generated/client";
import { toOptionalColumn } from "../calendar-date";
import type { OrgClient } from "../org.server";
import {
  EXPERIMENT_COLUMNS,
  ROW_COLUMNS,
  toExperiment,
  toExperimentRow,
} from "./experiment-columns";
import type {
  Experiment,
  ExperimentFields,
  ExperimentRow,
} from "./experiment-record";

export type { Experiment, ExperimentFields, ExperimentRow };

export async function getExperiment({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<Experiment | null> {
  const row = await client.experiment.findFirst({
    where: { orgId: client.orgId, id },
    select: EXPERIMENT_COLUMNS,
  });
  return row && toExperiment(row);
}

interface ExperimentQuery {
  client: OrgClient;
  states?: readonly ExperimentState[];
  objectiveId?: string;
  metricId?: string;
  teamId?: string;
  ownerId?: string;
  limit?: number;
  /** How many to pass over: the pages before. */
  offset?: number;
}

/** Newest first, a page of them. */
export async function listExperiments({
  client,
  states,
  objectiveId,
  metricId,
  teamId,
  ownerId,
  limit = 100,
  offset = 0,
}: ExperimentQuery): Promise<ExperimentRow[]> {
  const where: Prisma.ExperimentWhereInput = {
    orgId: client.orgId,
    objectiveId,
    teamId,
    ownerId,
    ...(states ? { state: { in: [...states] } } : {}),
    ...(metricId ? { expectations: { some: { metricId } } } : {}),
  };
  const rows = await client.experiment.findMany({
    where,
    select: ROW_COLUMNS,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit,
    skip: offset,
  });
  return rows.map(toExperimentRow);
}

/** `created` is false where the organisation already has this id: the same form sent twice notes one test. */
export async function createExperiment({
  client,
  id,
  ownerId,
  fields,
}: {
  client: OrgClient;
  id: string;
  ownerId: string;
  fields: {
    title: string;
    customerBenefit: string;
    objectiveId: string | null;
    belief: string;
    teamId?: string | null;
    originId?: string | null;
    originKind?: OriginKind | "";
  };
}): Promise<{ id: string; created: boolean }> {
  const { count } = await client.experiment.createMany({
    data: [{ orgId: client.orgId, id, ownerId, ...fields }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Changes what is not locked by the start; the sites are replaced as a whole. */
export async function updateExperiment({
  client,
  id,
  fields,
  sites,
  reviewFrom,
}: {
  client: OrgClient;
  id: string;
  fields: Partial<ExperimentFields>;
  sites?: readonly { siteId: string; role: "treated" | "comparison" }[];
  reviewFrom?: CalendarDay;
}): Promise<{ id: string }> {
  const { orgId } = client;
  if (sites) {
    await client.experimentSite.deleteMany({
      where: { orgId, experimentId: id },
    });
    await client.experimentSite.createMany({
      data: sites.map((site) => ({ orgId, experimentId: id, ...site })),
    });
  }
  return client.experiment.update({
    where: { orgId_id: { orgId, id } },
    data: {
      ...fields,
      ...(reviewFrom ? { reviewFrom: toOptionalColumn(reviewFrom) } : {}),
    },
    select: { id: true },
  });
}

/**
 * Moves a test on, if it still is where the caller saw it: false where another tab or person was first. The core said
 * before that the move is legal.
 */
export async function moveExperimentRow({
  client,
  id,
  from,
  to,
  movedById,
  note = "",
  fields = {},
}: {
  client: OrgClient;
  id: string;
  from: ExperimentState;
  to: ExperimentState;
  movedById: string;
  note?: string;
  fields?: {
    startedOn?: CalendarDay;
    /** Null takes a stop back. */
    endedOn?: CalendarDay | null;
    reviewFrom?: CalendarDay;
  };
}): Promise<boolean> {
  const { orgId } = client;
  const dates = Object.fromEntries(
    Object.entries(fields).map(([name, day]) => [name, toOptionalColumn(day)]),
  );
  const { count } = await client.experiment.updateMany({
    where: { orgId, id, state: from },
    data: { state: to, ...dates },
  });
  if (count === 0) return false;
  await client.experimentMove.create({
    data: {
      orgId,
      experimentId: id,
      fromState: from,
      toState: to,
      note,
      movedById,
    },
  });
  return true;
}
