import { drawBelow, seededRandom, type Random } from "../../stats/random";
import type { CalendarDay } from "../../time/calendar-day";
import { checkSchedule, type DrawableSchedule } from "./check-schedule";
import { stepOfPlaces } from "./count-schedules";
import type {
  ScheduleRefusal,
  ScheduleSettings,
  ScheduleSlot,
} from "./schedule-settings";
import { turnBlocks } from "./turn-blocks";
import { turnDays } from "./turn-days";

export type ScheduleDraw =
  | (Omit<DrawableSchedule, "outcome"> & {
      outcome: "drawn";
      /** By turn, then place. */
      slots: ScheduleSlot[];
    })
  | ScheduleRefusal;

/**
 * Draws the turns with and without the test; the same settings and seed draw the same. Every schedule that the settings
 * allow is as likely as every other, and those are the ones the analysis judges against: for a switchback as many with
 * as without in each block of each place, for a stepped roll-out every order of the places. Places are drawn in the
 * order of their ids. `today` is the day of the draw; `seed` is a whole number below 2³².
 */
export function drawSchedule({
  seed,
  today,
  ...settings
}: ScheduleSettings & { seed: number; today: CalendarDay }): ScheduleDraw {
  const checked = checkSchedule(settings, today);
  if (checked.outcome === "refused") return checked;
  const random = seededRandom(seed);
  const slots =
    settings.design === "stepped"
      ? steppedSlots(settings, random)
      : switchbackSlots(settings, random);
  return { ...checked, outcome: "drawn", slots: slots.sort(byTurnThenPlace) };
}

function switchbackSlots(
  settings: ScheduleSettings,
  random: Random,
): ScheduleSlot[] {
  const days = turnDays(settings);
  const blocks = turnBlocks(days, settings);
  const turnsOf = new Map<string, number[]>();
  blocks.forEach((block, turn) =>
    turnsOf.set(block, [...(turnsOf.get(block) ?? []), turn]),
  );
  const places = settings.sites?.toSorted() ?? [null];
  return places.flatMap((siteId) => {
    const treated = new Set<number>();
    for (const turns of turnsOf.values())
      for (const turn of shuffled(turns, random).slice(0, turns.length / 2))
        treated.add(turn);
    return days.map((periodStart, turn) => ({
      periodStart,
      siteId,
      arm: treated.has(turn) ? "treatment" : "control",
      block: blocks[turn]!,
    })) satisfies ScheduleSlot[];
  });
}

/** One step of turns without anywhere first; the last places join one step before the end. */
function steppedSlots(
  settings: ScheduleSettings,
  random: Random,
): ScheduleSlot[] {
  const days = turnDays(settings);
  const steps = stepOfPlaces(settings);
  const places = shuffled((settings.sites ?? []).toSorted(), random);
  return places.flatMap((siteId, place) => {
    const joins = steps[place]! * settings.blockTurns;
    return days.map((periodStart, turn) => ({
      periodStart,
      siteId,
      arm: turn >= joins ? "treatment" : "control",
      block: `step ${steps[place]}`,
    })) satisfies ScheduleSlot[];
  });
}

/** Every order as likely. Source: Fisher and Yates 1938, in Durstenfeld's form. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let place = 0; place < order.length - 1; place++) {
    const from = place + drawBelow(order.length - place, random);
    [order[place], order[from]] = [order[from]!, order[place]!];
  }
  return order;
}

function byTurnThenPlace(a: ScheduleSlot, b: ScheduleSlot): number {
  if (a.periodStart !== b.periodStart)
    return a.periodStart < b.periodStart ? -1 : 1;
  return (a.siteId ?? "") < (b.siteId ?? "") ? -1 : 1;
}
