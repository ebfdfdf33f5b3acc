import { randomUUID } from "node:crypto";
import { seededRandom, type Random } from "~/core/stats/random";
import {
  addDays,
  daysBetween,
  toUtcDate,
  type CalendarDay,
} from "~/core/time/calendar-day";
import { addCommitment } from "~/data/experiment/log/commitment.server";
import { keepSpent } from "~/data/experiment/log/loss-log.server";
import { noteSurprise } from "~/data/experiment/log/surprise.server";
import { pick } from "../draw";
import type { DemoPlan, DemoTest } from "../tests/demo-test";
import { drawnTurns } from "../tests/drawn-turns";
import { at } from "../world";
import type { Carrying } from "./carrying";
import { NO_NOTES, PARTLY_NOTES, YES_NOTES } from "./day-notes";

interface Logging {
  readonly carrying: Carrying;
  readonly id: string;
  readonly test: DemoTest;
  readonly madeById: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly random: Random;
}

/** Newer tests are answered for six days a week, older ones when somebody thought of it; each turn of a calendar is. */
const DAILY_SINCE_WEEKS = 12;
const SUNDAY = 6;
const OFTEN = new Set([1, 3, 5]);
/** Shares of the answers. */
const YES = 0.84;
const PARTLY = 0.11;

/**
 * Writes what the team noted while it ran: days, costs, surprises, who joined. Same test, same log, in any language.
 * Days and costs of a test are written in one go, as saveDay and logLoss write one.
 */
export async function logTest(
  carrying: Carrying,
  id: string,
  test: DemoTest,
  { from, to }: { from: CalendarDay; to: CalendarDay },
): Promise<void> {
  if (to < from) return;
  const random = seededRandom(seedOf(test));
  const madeById = carrying.people[test.owner];
  const logging = { carrying, id, test, madeById, from, to, random };
  await logDays(logging);
  await logCosts(logging);
  await noteSurprises(logging);
  await noteCommitments(logging);
}

function seedOf({ title }: DemoTest): number {
  return (
    [...title.en].reduce((seed, c) => seed * 31 + c.charCodeAt(0), 7) % 2 ** 31
  );
}

/** Days on which the lot said to leave it, which are kept and told like the others. */
function daysWithout(plan: DemoPlan, monday: CalendarDay): Set<CalendarDay> {
  if (!plan.schedule) return new Set();
  const { slots } = drawnTurns(plan, monday).draw;
  const isWithout = ({ arm }: { arm: string }) => arm === "control";
  return new Set(slots.filter(isWithout).map(({ periodStart }) => periodStart));
}

function* daysOf({ carrying, test, from, to }: Logging) {
  const isDrawn = test.plan!.schedule !== undefined;
  const isRecent = test.course!.startsWeeksAgo <= DAILY_SINCE_WEEKS;
  const monday = carrying.calendar.monday(test.course!.startsWeeksAgo);
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const ofWeek = daysBetween(monday, day) % 7;
    if (isDrawn || (isRecent ? ofWeek !== SUNDAY : OFTEN.has(ofWeek)))
      yield day;
  }
}

async function logDays(logging: Logging): Promise<void> {
  const { carrying, id, test, madeById, random } = logging;
  const { client, language, calendar } = carrying;
  const monday = calendar.monday(test.course!.startsWeeksAgo);
  const without = daysWithout(test.plan!, monday);
  const rows = [];
  for (const day of daysOf(logging)) {
    const drawn = random();
    const done = drawn < YES ? "yes" : drawn < YES + PARTLY ? "partly" : "no";
    const notes = { yes: YES_NOTES, partly: PARTLY_NOTES, no: NO_NOTES }[done];
    const note = pick(notes, random);
    const isSaid = !without.has(day) && (done !== "yes" || random() < 0.12);
    rows.push({
      orgId: client.orgId,
      id: randomUUID(),
      experimentId: id,
      day: toUtcDate(day),
      done,
      note: isSaid ? note[language] : "",
      madeById,
      createdAt: at(day, 18),
    });
  }
  await client.dayLog.createMany({ data: rows });
}

/** Every Friday, an even part of what the test was to cost in the end. */
async function logCosts(logging: Logging): Promise<void> {
  const { carrying, id, test, madeById, from, to, random } = logging;
  const { client } = carrying;
  const { plan, course } = test;
  const planned = Math.max(1, Math.round(plan!.actingWeeks));
  const weeks = Math.floor((daysBetween(from, to) + 3) / 7);
  const ends = course!.ends === "stopped" || course!.ends === "invalid";
  const parts = ends ? Math.max(1, weeks) : planned;
  const spent = course!.spent ?? 0.5 + 0.35 * random();
  const rows = [];
  for (let week = 0; week < Math.min(weeks, parts); week++) {
    const day = addDays(from, 7 * week + 4);
    const part = spent / parts;
    const on = day < to ? day : to;
    rows.push({
      orgId: client.orgId,
      id: randomUUID(),
      experimentId: id,
      madeById,
      day: toUtcDate(on),
      money: Math.round((plan!.money ?? 0) * part),
      hours: Math.round(plan!.hours * part * 2) / 2,
      customers: Math.round((plan!.customers ?? 0) * part * 0.8),
      createdAt: at(on, 18),
    });
  }
  await client.lossLog.createMany({ data: rows });
  await keepSpent(client, id);
}

async function noteSurprises(logging: Logging): Promise<void> {
  const { carrying, id, test, madeById, from, to } = logging;
  const { client, language } = carrying;
  const length = daysBetween(from, to);
  const surprises = test.course!.surprises ?? [];
  for (const [i, text] of surprises.entries()) {
    const day = addDays(
      from,
      Math.round((length * (i + 1)) / (surprises.length + 1)),
    );
    await noteSurprise({
      client,
      id: randomUUID(),
      experimentId: id,
      madeById,
      day,
      text: text[language],
    });
  }
}

async function noteCommitments(logging: Logging): Promise<void> {
  const { carrying, id, test, from } = logging;
  const { client, language } = carrying;
  for (const { who, what } of test.course!.commitments ?? [])
    await addCommitment({
      client,
      id: randomUUID(),
      experimentId: id,
      who: who[language],
      what: what[language],
      madeOn: addDays(from, -2),
    });
}
