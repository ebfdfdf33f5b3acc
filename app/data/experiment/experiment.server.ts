import type { Design } from "~/core/evidence/contract";
import type { ExperimentState } from "~/core/experiment/state";
import type { CalendarDay } from "~/core/time/calendar-day";
import { fromOptionalColumn, toOptionalColumn } from "../calendar-date";
import type { Expectation } from "./expectation.server";
import { EXPECTATION_COLUMNS, toExpectation } from "./expectation.server";
import type { OrgClient } from "../org.server";

export interface Means {
  readonly meansWho: string;
  readonly meansKnow: string;
  readonly meansNetwork: string;
  readonly meansHave: string;
}

export interface LossCaps {
  readonly lossMoney: number | null;
  readonly lossHours: number | null;
  readonly lossCustomers: number | null;
  readonly lossDays: number | null;
  readonly worstMove: number | null;
  readonly reversible: boolean;
}

export interface ExperimentFields extends Means, LossCaps {
  readonly title: string;
  readonly objectiveId: string | null;
  readonly customerBenefit: string;
  readonly belief: string;
  readonly pickedBecauseWorst: boolean;
  readonly design: Design;
  readonly ethicsCheckedAt: Date | null;
}

export interface ExperimentSite {
  readonly siteId: string;
  readonly name: string;
  readonly role: "treated" | "comparison";
}

export interface ExperimentMove {
  readonly fromState: ExperimentState;
  readonly toState: ExperimentState;
  readonly note: string;
  readonly movedBy: string;
  readonly movedAt: Date;
}

export interface Experiment extends ExperimentFields {
  readonly id: string;
  readonly state: ExperimentState;
  readonly startedOn: CalendarDay | null;
  readonly endedOn: CalendarDay | null;
  readonly owner: string;
  readonly objective: {
    readonly id: string;
    readonly statement: string;
  } | null;
  /** Newest version; null until somebody says what should move. */
  readonly expectation: Expectation | null;
  readonly amendments: number;
  readonly sites: readonly ExperimentSite[];
  readonly moves: readonly ExperimentMove[];
}

const COLUMNS = {
  id: true,
  title: true,
  objectiveId: true,
  customerBenefit: true,
  belief: true,
  meansWho: true,
  meansKnow: true,
  meansNetwork: true,
  meansHave: true,
  lossMoney: true,
  lossHours: true,
  lossCustomers: true,
  lossDays: true,
  worstMove: true,
  reversible: true,
  pickedBecauseWorst: true,
  ethicsCheckedAt: true,
  design: true,
  state: true,
  startedOn: true,
  endedOn: true,
  owner: { select: { name: true } },
  objective: { select: { id: true, statement: true } },
  expectations: { select: EXPECTATION_COLUMNS, orderBy: { version: "desc" } },
  sites: {
    select: { siteId: true, role: true, site: { select: { name: true } } },
  },
  moves: {
    select: {
      fromState: true,
      toState: true,
      note: true,
      movedAt: true,
      movedBy: { select: { name: true } },
    },
    orderBy: { movedAt: "asc" },
  },
} as const;

export async function getExperiment({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<Experiment | null> {
  const row = await client.experiment.findFirst({
    where: { orgId: client.orgId, id },
    select: COLUMNS,
  });
  if (!row) return null;
  const { owner, expectations, sites, moves, startedOn, endedOn, ...fields } =
    row;
  return {
    ...fields,
    owner: owner.name,
    startedOn: fromOptionalColumn(startedOn),
    endedOn: fromOptionalColumn(endedOn),
    expectation: expectations[0] ? toExpectation(expectations[0]) : null,
    amendments: Math.max(0, expectations.length - 1),
    sites: sites.map(({ site, ...rest }) => ({ ...rest, name: site.name })),
    moves: moves.map(({ movedBy, ...rest }) => ({
      ...rest,
      movedBy: movedBy.name,
    })),
  } as Experiment;
}

export interface ExperimentRow {
  readonly id: string;
  readonly title: string;
  readonly state: ExperimentState;
  readonly startedOn: CalendarDay | null;
  readonly owner: string;
  readonly objective: {
    readonly id: string;
    readonly statement: string;
  } | null;
  readonly expectation: Expectation | null;
  readonly sites: readonly string[];
}

export async function listExperiments({
  client,
  objectiveId,
  metricId,
}: {
  client: OrgClient;
  objectiveId?: string;
  metricId?: string;
}): Promise<ExperimentRow[]> {
  const rows = await client.experiment.findMany({
    where: {
      orgId: client.orgId,
      objectiveId,
      ...(metricId ? { expectations: { some: { metricId } } } : {}),
    },
    select: {
      id: true,
      title: true,
      state: true,
      startedOn: true,
      owner: { select: { name: true } },
      objective: { select: { id: true, statement: true } },
      expectations: {
        select: EXPECTATION_COLUMNS,
        orderBy: { version: "desc" },
        take: 1,
      },
      sites: {
        where: { role: "treated" },
        select: { site: { select: { name: true } } },
      },
    },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ owner, expectations, sites, startedOn, ...row }) => ({
    ...row,
    state: row.state as ExperimentState,
    owner: owner.name,
    startedOn: fromOptionalColumn(startedOn),
    expectation: expectations[0] ? toExpectation(expectations[0]) : null,
    sites: sites.map(({ site }) => site.name),
  }));
}

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
}: {
  client: OrgClient;
  id: string;
  fields: Partial<ExperimentFields>;
  sites?: readonly { siteId: string; role: "treated" | "comparison" }[];
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
    data: fields,
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
    endedOn?: CalendarDay;
  };
}): Promise<boolean> {
  const { orgId } = client;
  const { startedOn, endedOn, ...rest } = fields;
  const dates = {
    ...(startedOn ? { startedOn: toOptionalColumn(startedOn) } : {}),
    ...(endedOn ? { endedOn: toOptionalColumn(endedOn) } : {}),
  };
  const { count } = await client.experiment.updateMany({
    where: { orgId, id, state: from },
    data: { state: to, ...dates, ...rest },
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
