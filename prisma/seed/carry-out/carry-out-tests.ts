import { randomUUID } from "node:crypto";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { saveExpectation } from "~/data/experiment/expectation.server";
import {
  createExperiment,
  updateExperiment,
} from "~/data/experiment/experiment.server";
import { saveGuardrails } from "~/data/experiment/guardrail.server";
import type { Text } from "../language";
import { METRICS } from "../metrics/create-metrics";
import type { MetricKey } from "../metrics/metric-keys";
import { ALL_TESTS, notedWeeksAgo } from "../tests/all-tests";
import type { DemoPlan, DemoTest } from "../tests/demo-test";
import { at, known, type World } from "../world";
import { askForApproval } from "./ask-for-approval";
import type { Carrying } from "./carrying";
import { live } from "./live-test";
import { mover } from "./move-test";

/** Days between the start of its week and the noting of a test. */
const NOTED_ON_DAY = 1;

/** Notes, plans, starts, judges and closes the tests, each step on the day it belongs to. */
export async function carryOutTests(
  world: World,
  objectives: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const carrying = { ...world, objectives, tests: {} };
  for (const [key, test] of ALL_TESTS) await carryOut(carrying, key, test);
  return carrying.tests;
}

async function carryOut(
  carrying: Carrying,
  key: string,
  test: DemoTest,
): Promise<void> {
  const { calendar, people } = carrying;
  const notedOn = notedDay(carrying, test);
  const id = await note(carrying, test);
  carrying.tests[key] = id;
  carrying.past.experiments.push({ id, at: at(notedOn) });
  const movedById = people[test.owner];
  const move = mover(carrying, { id, movedById });
  if (test.abandoned) {
    const note = test.abandoned[carrying.language];
    await move("idea", "abandoned", addDays(notedOn, 5), { note });
  }
  if (!test.plan) return;
  await writePlan(carrying, id, test.plan, notedOn);
  const preparedOn = [addDays(notedOn, 2), calendar.today].toSorted()[0]!;
  await move("idea", "prepared", preparedOn);
  await askForApproval(carrying, id, test, preparedOn);
  if (test.course) await live(carrying, { id, key, test });
}

function notedDay({ calendar }: Carrying, test: DemoTest): CalendarDay {
  const weeks = notedWeeksAgo(test);
  const day = addDays(calendar.monday(weeks), NOTED_ON_DAY);
  return day < calendar.today ? day : calendar.today;
}

async function note(carrying: Carrying, test: DemoTest): Promise<string> {
  const { client, people, objectives, teams, moments, language } = carrying;
  const { owner, team, objective, moment, origin, intent, channel } = test;
  const say = (text?: Text) => text?.[language] ?? "";
  const { id } = await createExperiment({
    client,
    id: randomUUID(),
    ownerId: people[owner],
    fields: {
      title: say(test.title),
      customerBenefit: say(test.benefit),
      belief: say(test.belief),
      objectiveId: objective && known(objectives, objective),
      teamId: team && teams[team],
      originId: origin ? known(carrying.tests, origin.of) : null,
      originKind: origin?.kind ?? "",
    },
  });
  const fields = {
    momentId: moment ? moments[moment] : null,
    intent: intent ?? "",
    channelKind: channel ?? "",
  } as const;
  await updateExperiment({ client, id, fields });
  return id;
}

async function writePlan(
  { client, metrics, sites, language }: Carrying,
  id: string,
  plan: DemoPlan,
  notedOn: CalendarDay,
) {
  const say = (text?: Text) => text?.[language] ?? "";
  const ids = (keys: DemoPlan["sites"], role: "treated" | "comparison") =>
    keys.map((key) => ({ siteId: sites[key], role }));
  const days = Math.round(plan.actingWeeks * 7);
  await updateExperiment({
    client,
    id,
    fields: {
      design: plan.design,
      meansWho: say(plan.who),
      meansKnow: say(plan.know),
      meansNetwork: say(plan.network),
      meansHave: say(plan.have),
      lossMoney: plan.money ?? 0,
      lossHours: plan.hours,
      lossCustomers: plan.customers ?? null,
      lossDays: days,
      worstMove: plan.least,
      reversible: !plan.irreversible,
      ethicsCheckedAt: at(addDays(notedOn, 2)),
    },
    sites: [
      ...ids(plan.sites, "treated"),
      ...ids(plan.against ?? [], "comparison"),
    ],
  });
  await saveExpectation({
    client,
    experimentId: id,
    fields: expectationOf(plan, metrics[plan.metric]),
  });
  const guardrails = Object.entries(plan.guardrails ?? {}) as [
    MetricKey,
    number,
  ][];
  if (guardrails.length === 0) return;
  await saveGuardrails({
    client,
    experimentId: id,
    guardrails: guardrails.map(([key, threshold]) => ({
      metricId: metrics[key],
      threshold,
    })),
  });
}

function expectationOf(plan: DemoPlan, metricId: string) {
  const { kind, direction } = METRICS[plan.metric];
  const falls = ["count", "rate"].includes(kind);
  return {
    metricId,
    direction: direction ?? (falls ? "down" : "up"),
    minimumEffect: plan.least,
    actingDays: Math.round(plan.actingWeeks * 7),
    measuringDays: Math.round(plan.measuringWeeks * 7),
    lagDays: plan.lagDays ?? 0,
  };
}
