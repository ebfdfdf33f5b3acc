import { seededRandom, type Random } from "~/core/stats/random";
import { addDays } from "~/core/time/calendar-day";
import { CHANNELS } from "../../company/channels";
import type { DemoCalendar } from "../../demo-calendar";
import { drawCount, drawNormal } from "../../draw";
import { both, type Language, type Text } from "../../language";
import { CONTACT_CENTRE } from "../../sites";
import { answersMapping, type DemoFile, type Row } from "../demo-file";
import { effectOfTests } from "../effect-of-tests";

interface Cases {
  readonly name: Text;
  readonly metric: DemoFile["metric"];
  readonly seed: number;
  readonly perDay: number;
  readonly value: (weeksAgo: number, random: Random) => number;
}

const WEEKS = 60;

const CASES: readonly Cases[] = [
  {
    name: both("telephone-attentes.csv", "phone-waits.csv"),
    metric: "phoneWait",
    seed: 251,
    perDay: 22,
    value: (weeksAgo, random) => {
      const faster = effectOfTests("answered", "contact", weeksAgo);
      return Math.round(Math.exp(4.5 - 2 * faster + 0.77 * drawNormal(random)));
    },
  },
  {
    name: both("dossiers-interlocuteurs.csv", "case-people.csv"),
    metric: "peopleSpoken",
    seed: 252,
    perDay: 9,
    value: (weeksAgo, random) => 1 + drawCount(0.9 + weeksAgo / 300, random),
  },
];

/** One call or case a row, Monday to Saturday, up to yesterday; nobody is asked anything. */
function* casesOf(
  { metric, seed, perDay, value }: Cases,
  calendar: DemoCalendar,
  language: Language,
): Generator<Row> {
  const random = seededRandom(seed);
  let number = 0;
  for (let weeksAgo = WEEKS; weeksAgo >= 0; weeksAgo--)
    for (let weekday = 0; weekday < 6; weekday++) {
      const day = addDays(calendar.monday(weeksAgo), weekday);
      const cases = drawCount(perDay, random);
      for (let i = 0; i < cases; i++) {
        const measured = value(weeksAgo, random);
        number += 1;
        if (day < calendar.today)
          yield [
            day,
            CONTACT_CENTRE[language],
            CHANNELS.phone.name[language],
            measured,
            "",
            `${metric}-${number}`,
          ];
      }
    }
}

export const CASE_FILES: readonly DemoFile[] = CASES.map((cases) => ({
  name: cases.name,
  metric: cases.metric,
  mapping: answersMapping(),
  rows: (calendar, language) => casesOf(cases, calendar, language),
}));
