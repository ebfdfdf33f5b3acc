import { seededRandom, type Random } from "~/core/stats/random";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { HISTORY_WEEKS, type DemoCalendar } from "../demo-calendar";
import { drawNormal, drawSuccesses } from "../draw";
import { both, type Language } from "../language";
import { siteName, type Shop } from "../sites";
import { ALL_TESTS } from "../tests/all-tests";
import { drawnTurns } from "../tests/drawn-turns";
import { seriesMapping, type DemoFile, type Row } from "./demo-file";

/** Shops whose tills have queue sensors that know who leaves. */
const SENSED = ["Lille", "Toulouse"] as const satisfies readonly Shop[];
const LEVEL = 0.092;
/** From day to day, beside chance. */
const UNREST = 0.006;
/** Monday to Sunday: people in the queue, and how much more or less of them leave. */
const PEOPLE = [380, 340, 420, 400, 520, 760, 290] as const;
const LEAVE = [0, -0.004, 0.003, 0, 0.006, 0.014, -0.008] as const;

type Effect = (shop: Shop, day: CalendarDay) => number;

/** What the tests of the queue truly do, day by day as their lot was drawn; kept after the test where the shop kept it. */
function effectByDay(calendar: DemoCalendar): Effect {
  const effects = ALL_TESTS.flatMap(([, { plan, course }]): Effect[] => {
    if (plan?.metric !== "queueLeft" || !course?.change) return [];
    const { change, kept, startsWeeksAgo } = course;
    const { draw } = drawnTurns(plan, calendar.monday(startsWeeksAgo));
    const treated = new Set(
      draw.slots
        .filter(({ arm }) => arm === "treatment")
        .map(({ periodStart }) => periodStart),
    );
    const isOn = (day: CalendarDay) =>
      treated.has(day) || (kept === true && day > draw.endsOn);
    return [
      (shop, day) => (plan.sites.includes(shop) && isOn(day) ? change : 0),
    ];
  });
  return (shop, day) =>
    effects.reduce((sum, effect) => sum + effect(shop, day), 0);
}

/** Up to yesterday. */
function* queue(calendar: DemoCalendar, language: Language): Generator<Row> {
  const random = seededRandom(231);
  const effect = effectByDay(calendar);
  for (let at = 0; at < 7 * (HISTORY_WEEKS + 1); at++) {
    const day = addDays(calendar.monday(HISTORY_WEEKS), at);
    for (const shop of SENSED) {
      const [left, people] = leaving(at % 7, effect(shop, day), random);
      if (day < calendar.today)
        yield [day, siteName(shop)[language], left, people];
    }
  }
}

function leaving(
  weekday: number,
  effect: number,
  random: Random,
): [number, number] {
  const people = Math.round(PEOPLE[weekday]! * (1 + 0.06 * drawNormal(random)));
  const share = LEVEL + LEAVE[weekday]! + effect + UNREST * drawNormal(random);
  return [drawSuccesses(people, share, random), people];
}

export const DAILY_FILES: readonly DemoFile[] = [
  {
    name: both("files-clients-partis.csv", "queue-walk-outs.csv"),
    metric: "queueLeft",
    mapping: seriesMapping("day", ["numerator", "denominator"]),
    rows: queue,
  },
];
