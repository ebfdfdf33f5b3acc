import { randomUUID } from "node:crypto";
import { addDays, toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { experimentWindows } from "~/core/experiment/windows";
import {
  lockExpectation,
  saveExpectation,
} from "~/data/experiment/expectation.server";
import {
  createExperiment,
  moveExperimentRow,
  updateExperiment,
} from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { listSites } from "~/data/metric/site.server";
import { analyseExperiment } from "~/http/experiment/analyse-experiment.server";
import type { ExperimentState } from "~/core/experiment/state";
import type { DemoCalendar } from "../demo-calendar";
import type { MetricIds } from "../metrics";
import type { ObjectiveIds } from "../objectives";
import type { AccountIds } from "../open-organization";
import {
  callBackTest,
  chosenHourTest,
  oneContactTest,
} from "./contact-centre-tests";
import type { DemoPlan, DemoTest } from "./demo-test";
import {
  coffeeTest,
  kioskTest,
  receiptNumberTest,
  textMessageTest,
} from "./shop-tests";
import { sicilyTest } from "./sicily-test";

interface Doing {
  readonly client: OrgClient;
  readonly accounts: AccountIds;
  readonly metrics: MetricIds;
  readonly objectives: ObjectiveIds;
  readonly calendar: DemoCalendar;
}

/** In the order of their beginning: lists show the newest first. */
const TESTS: readonly DemoTest[] = [
  sicilyTest,
  receiptNumberTest,
  callBackTest,
  kioskTest,
  coffeeTest,
  textMessageTest,
  oneContactTest,
  chosenHourTest,
];

/** Days between the noting of a test and its start. */
const NOTED_BEFORE_DAYS = 9;
/** Days between the end of the windows and the decision. */
const DECIDED_AFTER_DAYS = 3;

/** Notes, plans, starts, judges and closes the tests, each step on the day it belongs to. */
export async function carryOutTests(doing: Doing): Promise<void> {
  for (const test of TESTS) await carryOut(doing, test);
}

async function carryOut(doing: Doing, test: DemoTest): Promise<void> {
  const { client, accounts, objectives, calendar } = doing;
  const { title, customerBenefit, belief } = test;
  const objectiveId = test.objective ? objectives[test.objective] : null;
  const fields = { title, customerBenefit, belief, objectiveId };
  const { id } = await createExperiment({
    client,
    id: randomUUID(),
    ownerId: accounts[test.owner],
    fields,
  });
  const startedOn = test.startedOn?.(calendar) ?? null;
  const enteredOn = test.enteredOn?.(calendar);
  const notedOn =
    enteredOn ?? addDays(startedOn ?? calendar.today, -NOTED_BEFORE_DAYS);
  await client.experiment.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { createdAt: noonOf(notedOn) },
  });
  if (!test.plan) return;
  await writePlan(doing, id, test.plan, notedOn);
  const move = mover(doing, test, id);
  await move("idea", "prepared", addDays(notedOn, 2));
  if (startedOn) await live(doing, test, { id, startedOn, move });
}

async function writePlan(
  { client, metrics }: Doing,
  id: string,
  plan: DemoPlan,
  notedOn: CalendarDay,
) {
  const sites = await listSites({ client });
  const treated = sites.filter(({ name }) => plan.sites.includes(name));
  await updateExperiment({
    client,
    id,
    fields: { ...plan.fields, ethicsCheckedAt: noonOf(addDays(notedOn, 2)) },
    sites: treated.map((site) => ({
      siteId: site.id,
      role: "treated" as const,
    })),
  });
  await saveExpectation({
    client,
    experimentId: id,
    fields: { ...plan.expectation, metricId: metrics[plan.metric] },
  });
}

type Mover = (
  from: ExperimentState,
  to: ExperimentState,
  on: CalendarDay,
  more?: {
    note?: string;
    fields?: {
      startedOn?: CalendarDay;
      endedOn?: CalendarDay;
    };
  },
) => Promise<void>;

/** Moves a test on a day of the past: the row of its history is dated back. */
function mover(
  { client, accounts, calendar }: Doing,
  test: DemoTest,
  id: string,
): Mover {
  const enteredOn = test.enteredOn?.(calendar);
  return async (from, to, on, more = {}) => {
    const moved = await moveExperimentRow({
      client,
      id,
      from,
      to,
      movedById: accounts[test.owner],
      ...more,
    });
    if (!moved) throw new Error(`${test.title}: it is not ${from}.`);
    await client.experimentMove.updateMany({
      where: { orgId: client.orgId, experimentId: id, toState: to },
      data: { movedAt: noonOf(enteredOn ?? on) },
    });
  };
}

async function live(
  { client, calendar, accounts }: Doing,
  { plan, learning, enteredOn, owner }: DemoTest,
  { id, startedOn, move }: { id: string; startedOn: CalendarDay; move: Mover },
): Promise<void> {
  await move("prepared", "running", startedOn, { fields: { startedOn } });
  await lockExpectation({
    client,
    experimentId: id,
    lockedAt: noonOf(enteredOn?.(calendar) ?? startedOn),
  });
  const { acting, reviewFrom } = experimentWindows({
    startedOn,
    ...plan!.expectation,
  });
  if (calendar.today < reviewFrom) return;
  const analysed = await analyseExperiment({
    client,
    experimentId: id,
    today: calendar.today,
  });
  if (analysed.outcome !== "analysed")
    throw new Error(`Not analysed: ${JSON.stringify(analysed)}`);
  if (!learning) return;
  const endedOn = acting!.to;
  await move("running", "measuring", addDays(endedOn, 1), {
    fields: { endedOn },
  });
  await move("measuring", "to-review", reviewFrom);
  await move("to-review", "decided", addDays(reviewFrom, DECIDED_AFTER_DAYS));
  await client.learning.create({
    data: {
      orgId: client.orgId,
      statement: learning,
      createdById: accounts[owner],
      createdAt: noonOf(addDays(reviewFrom, DECIDED_AFTER_DAYS)),
      supports: { create: { experimentId: id, stance: "support" } },
    },
  });
}

function noonOf(day: CalendarDay): Date {
  return new Date(toUtcDate(day).getTime() + 12 * 3_600_000);
}
