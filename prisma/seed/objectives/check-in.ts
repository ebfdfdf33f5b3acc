import { randomUUID } from "node:crypto";
import { seededRandom, type Random } from "~/core/stats/random";
import { addDays, toUtcDate } from "~/core/time/calendar-day";
import { drawNormal, pick } from "../draw";
import { at, type World } from "../world";
import type { DemoCheckIns, DemoKeyResult } from "./demo-objective";
import { WHYS } from "./whys";

interface Telling {
  readonly id: string;
  readonly ownerId: string;
  readonly keyResult: DemoKeyResult;
  readonly told: DemoCheckIns;
}

/** Check-ins are made on Tuesdays. */
const DAY_OF_WEEK = 1;
/** Weeks that nobody had the time. */
const SKIPPED = 0.1;

/**
 * A value or a feeling a week, each with a line of why; the same in any language. All of a key result are written in
 * one go, as createCheckIn writes one: a screen takes them one by one.
 */
export async function checkIn(world: World, telling: Telling): Promise<void> {
  const { client, calendar, language } = world;
  const { id: keyResultId, ownerId, keyResult, told } = telling;
  const random = seededRandom(seedOf(keyResult));
  const last = told.untilWeeksAgo ?? 0;
  const rows = [];
  for (let weeksAgo = told.forWeeks; weeksAgo >= last; weeksAgo--) {
    const madeOn = addDays(calendar.monday(weeksAgo), DAY_OF_WEEK);
    const value = valueAt(told, weeksAgo, random);
    const confidence = moodAt(told.mood, random);
    const note = pick(WHYS[confidence], random)[language];
    const isSkipped = random() < SKIPPED && weeksAgo !== last;
    if (isSkipped || madeOn > calendar.today) continue;
    rows.push({
      orgId: client.orgId,
      id: randomUUID(),
      keyResultId,
      madeOn: toUtcDate(madeOn),
      value,
      confidence,
      note,
      madeById: ownerId,
      createdAt: at(madeOn, 9),
    });
  }
  await client.checkIn.createMany({ data: rows });
}

function seedOf({ title }: DemoKeyResult): number {
  return (
    [...title.en].reduce((seed, c) => seed * 33 + c.charCodeAt(0), 5) % 2 ** 31
  );
}

/** On the way from the first value to the last, with a stumble here and there; the last one is as told. */
function valueAt(
  { values, forWeeks, untilWeeksAgo = 0 }: DemoCheckIns,
  weeksAgo: number,
  random: Random,
): number | null {
  const swing = drawNormal(random);
  if (!values) return null;
  const [first, last] = values;
  if (weeksAgo === untilWeeksAgo) return last;
  const share = (forWeeks - weeksAgo) / Math.max(1, forWeeks - untilWeeksAgo);
  const span = Math.max(1, Math.abs(last - first));
  const value = first + (last - first) * share + 0.06 * span * swing;
  return Math.max(0, Math.round(value));
}

/** Mostly its mood, sometimes steadier. */
function moodAt(mood: DemoCheckIns["mood"], random: Random) {
  return random() < 0.65 ? mood : "steady";
}
