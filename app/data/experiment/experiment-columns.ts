import type { Prisma } from "../generated/client";
import { fromOptionalColumn } from "../calendar-date";
import { EXPECTATION_COLUMNS, toExpectation } from "./expectation.server";
import type { Experiment, ExperimentRow } from "./experiment-record";

const NAMED = { select: { id: true, name: true } } as const;

/** What a list shows of a test. */
export const ROW_COLUMNS = {
  id: true,
  title: true,
  state: true,
  startedOn: true,
  reviewFrom: true,
  verdict: true,
  grade: true,
  intent: true,
  channelKind: true,
  ownerId: true,
  owner: { select: { name: true } },
  team: NAMED,
  moment: NAMED,
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
} as const satisfies Prisma.ExperimentSelect;

/** Everything about a test but its log, its analyses and its decision. */
export const EXPERIMENT_COLUMNS = {
  ...ROW_COLUMNS,
  objectiveId: true,
  teamId: true,
  momentId: true,
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
  endedOn: true,
  createdAt: true,
  updatedAt: true,
  origin: { select: { id: true, title: true } },
  originKind: true,
  approver: NAMED,
  approvalAskedAt: true,
  approvalAnswer: true,
  approvalNote: true,
  approvalAnsweredAt: true,
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
} as const satisfies Prisma.ExperimentSelect;

type Row = Prisma.ExperimentGetPayload<{ select: typeof ROW_COLUMNS }>;
type WholeRow = Prisma.ExperimentGetPayload<{
  select: typeof EXPERIMENT_COLUMNS;
}>;

/** What both shapes have in common, names and days as the app has them. */
function standing<Columns extends Omit<Row, "sites">>(columns: Columns) {
  const { owner, expectations, startedOn, reviewFrom, ...row } = columns;
  return {
    ...row,
    owner: owner.name,
    startedOn: fromOptionalColumn(startedOn),
    reviewFrom: fromOptionalColumn(reviewFrom),
    expectation: expectations[0] ? toExpectation(expectations[0]) : null,
  };
}

/** The unions are held by the schemas on the way in. */
export function toExperimentRow({ sites, ...row }: Row): ExperimentRow {
  const names = sites.map(({ site }) => site.name);
  return { ...standing(row), sites: names } as ExperimentRow;
}

export function toExperiment(whole: WholeRow): Experiment {
  const {
    approver,
    approvalAskedAt: askedAt,
    approvalAnswer,
    approvalNote: note,
    approvalAnsweredAt: answeredAt,
    endedOn,
    sites,
    moves,
    ...row
  } = whole;
  const answer = approvalAnswer === "" ? "open" : approvalAnswer;
  return {
    ...standing(row),
    endedOn: fromOptionalColumn(endedOn),
    approval:
      askedAt === null ? null : { approver, askedAt, answer, note, answeredAt },
    amendments: Math.max(0, row.expectations.length - 1),
    sites: sites.map(({ site, ...rest }) => ({ ...rest, name: site.name })),
    moves: moves.map(({ movedBy, ...rest }) => ({
      ...rest,
      movedBy: movedBy.name,
    })),
  } as Experiment;
}
