import { randomUUID } from "node:crypto";
import { experimentWindows } from "~/core/experiment/windows";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { saveDecision } from "~/data/experiment/decision.server";
import { lockExpectation } from "~/data/experiment/expectation.server";
import { analyseExperiment } from "~/http/experiment/analyse-experiment.server";
import type { DemoCourse, DemoPlan, DemoTest } from "../tests/demo-test";
import { at } from "../world";
import type { Carrying } from "./carrying";
import { drawTurns } from "./draw-turns";
import { logTest } from "./log-test";
import { mover, type Mover } from "./move-test";

/** Days after which a spoiled and a stopped test ended, and since which a paused one stands still. */
const SPOILED_AFTER_DAYS = 10;
const STOPPED_AFTER_DAYS = 21;
const PAUSED_FOR_DAYS = 4;
/** Days between the end of the windows and the decision. */
const DECIDED_AFTER_DAYS = 3;

interface Living {
  readonly id: string;
  readonly key: string;
  readonly test: DemoTest;
}

interface Begun extends Living {
  readonly course: DemoCourse;
  readonly startedOn: CalendarDay;
  readonly actingTo: CalendarDay;
  readonly reviewFrom: CalendarDay;
  readonly move: Mover;
}

/** From the start to where it stands today. */
export async function live(
  carrying: Carrying,
  { id, key, test }: Living,
): Promise<void> {
  const { client, calendar, people } = carrying;
  const plan = test.plan!;
  const course = test.course!;
  const monday = calendar.monday(course.startsWeeksAgo);
  const startedOn = course.startedOn ?? monday;
  const enteredOn = course.startedOn && monday;
  const movedById = people[test.owner];
  const move = mover(carrying, { id, movedById, enteredOn });
  const { acting, reviewFrom } = windowsOf(plan, startedOn);
  const fields = { startedOn, reviewFrom };
  await drawTurns(carrying, id, test, startedOn);
  await move("prepared", "running", startedOn, { fields });
  const lockedAt = at(enteredOn ?? startedOn, 8);
  await lockExpectation({ client, experimentId: id, lockedAt });
  const actingTo = acting!.to;
  const begun = {
    id,
    key,
    test,
    course,
    startedOn,
    actingTo,
    reviewFrom,
    move,
  };
  if (!course.startedOn)
    await logTest(carrying, id, test, logged(carrying, begun));
  await goOn(carrying, begun);
}

function windowsOf(plan: DemoPlan, startedOn: CalendarDay) {
  return experimentWindows({
    startedOn,
    actingDays: Math.round(plan.actingWeeks * 7),
    measuringDays: Math.round(plan.measuringWeeks * 7),
    lagDays: plan.lagDays ?? 0,
  });
}

/** First and last day of which the team has something to say; of a test under way, yesterday and today are still open. */
function logged(
  { calendar }: Carrying,
  { course, startedOn, actingTo }: Begun,
): { from: CalendarDay; to: CalendarDay } {
  const lasts: Partial<Record<DemoCourse["ends"], CalendarDay>> = {
    invalid: addDays(startedOn, SPOILED_AFTER_DAYS),
    stopped: addDays(startedOn, STOPPED_AFTER_DAYS - 1),
    paused: addDays(calendar.today, -PAUSED_FOR_DAYS - 1),
  };
  const open = addDays(calendar.today, -2);
  const to = [lasts[course.ends] ?? actingTo, open].toSorted()[0]!;
  return { from: startedOn, to };
}

async function goOn(carrying: Carrying, begun: Begun): Promise<void> {
  const { course, startedOn, move } = begun;
  const note = course.because?.[carrying.language] ?? "";
  if (course.ends === "paused") {
    const since = addDays(carrying.calendar.today, -PAUSED_FOR_DAYS);
    return move("running", "paused", since, { note });
  }
  if (course.ends === "invalid" || course.ends === "stopped") {
    const [to, after] =
      course.ends === "invalid"
        ? (["invalid", SPOILED_AFTER_DAYS] as const)
        : (["stopped-early", STOPPED_AFTER_DAYS] as const);
    const endedOn = addDays(startedOn, after);
    await move("running", to, endedOn, { note, fields: { endedOn } });
    return judge(carrying, begun);
  }
  await endByItself(carrying, begun);
}

async function endByItself(carrying: Carrying, begun: Begun): Promise<void> {
  const { course, actingTo, reviewFrom, move } = begun;
  const { calendar } = carrying;
  if (calendar.today <= actingTo) return;
  const fields = { endedOn: actingTo };
  await move("running", "measuring", addDays(actingTo, 1), { fields });
  if (course.ends === "under-way") return;
  await move("measuring", "to-review", reviewFrom);
  await judge(carrying, begun);
  if (course.ends === "decided") await decide(carrying, begun);
}

/** Lets the engine say what happened, on the first morning on which it could be asked. */
async function judge(
  { client, calendar }: Carrying,
  { id, key, course, reviewFrom }: Begun,
): Promise<void> {
  const { today, monday } = calendar;
  const on = course.startedOn ? monday(course.startsWeeksAgo) : reviewFrom;
  const createdAt = at([on, today].toSorted()[0]!, 7);
  const asked = { client, experimentId: id, today, createdAt };
  const analysed = await analyseExperiment(asked);
  if (analysed.outcome !== "analysed")
    throw new Error(`${key} is not analysed: ${JSON.stringify(analysed)}`);
}

async function decide(carrying: Carrying, begun: Begun): Promise<void> {
  const { client, people, language } = carrying;
  const { id, key, test, course, reviewFrom, move } = begun;
  if (!course.decision) throw new Error(`Nobody decided on ${key}.`);
  const { kind, why } = course.decision;
  const on = addDays(reviewFrom, DECIDED_AFTER_DAYS);
  const decidedAt = at(
    course.startedOn ? carrying.calendar.monday(course.startsWeeksAgo) : on,
  );
  await saveDecision({
    client,
    id: randomUUID(),
    experimentId: id,
    kind,
    why: why[language],
    decidedById: people[test.owner],
    decidedAt,
  });
  await move("to-review", "decided", on);
}
