import { sicilyObservations } from "~/core/evidence/fixtures/sicily";
import { seededRandom } from "~/core/stats/random";
import {
  HISTORY_MONTHS,
  HISTORY_WEEKS,
  type DemoCalendar,
} from "../demo-calendar";
import { drawCount, drawSuccesses } from "../draw";
import { CONTACT_CENTRE, SHOPS } from "../sites";
import { STORIES } from "../stories";
import { seriesMapping, type DemoFile } from "./demo-file";

/** Only whole weeks: the one that runs has no figures yet. */
function* weeks(): Generator<number> {
  for (let weeksAgo = HISTORY_WEEKS; weeksAgo >= 1; weeksAgo--) yield weeksAgo;
}

function* repeatContacts(calendar: DemoCalendar) {
  const random = seededRandom(201);
  const { startsWeeksAgo, change } = STORIES.callBack;
  for (const weeksAgo of weeks()) {
    const contacts = drawCount(820, random);
    const share = 0.21 + (weeksAgo <= startsWeeksAgo ? change : 0);
    yield [
      calendar.monday(weeksAgo),
      CONTACT_CENTRE,
      drawSuccesses(contacts, share, random),
      contacts,
    ];
  }
}

function* complaints(calendar: DemoCalendar) {
  const random = seededRandom(202);
  for (const weeksAgo of weeks()) {
    for (const [at, shop] of SHOPS.entries()) {
      const visits = 2_200 + 130 * at + Math.floor(random() * 300);
      const perVisit = 0.006 + 0.0004 * (at % 4);
      yield [
        calendar.monday(weeksAgo),
        shop,
        drawCount(visits * perVisit, random),
        visits,
      ];
    }
  }
}

function* missedPickups(calendar: DemoCalendar) {
  const random = seededRandom(203);
  const { startsWeeksAgo, change } = STORIES.textMessage;
  for (const weeksAgo of weeks()) {
    const share = 1 + (weeksAgo <= startsWeeksAgo ? change : 0);
    for (const [at, shop] of SHOPS.entries())
      yield [
        calendar.monday(weeksAgo),
        shop,
        drawCount((9 + (at % 5)) * share, random),
      ];
  }
}

/** Nobody forgets a workshop: the number of trained people never falls. */
function* trained(calendar: DemoCalendar) {
  const random = seededRandom(204);
  const staff = 164;
  let people = 23;
  for (let monthsAgo = HISTORY_MONTHS; monthsAgo >= 1; monthsAgo--) {
    people = Math.min(staff, people + drawCount(5, random));
    yield [calendar.month(monthsAgo), "", people, staff];
  }
}

function* sicily() {
  for (const { period, count = 0, exposure = 0 } of sicilyObservations)
    yield [period, "", count, String(exposure).replace(".", ",")];
}

export const SERIES_FILES: readonly DemoFile[] = [
  {
    name: "service-client-rappels.csv",
    metric: "repeatContacts",
    mapping: seriesMapping("week", ["numerator", "denominator"]),
    rows: repeatContacts,
  },
  {
    name: "magasins-reclamations.csv",
    metric: "complaints",
    mapping: seriesMapping("week", ["count", "exposure"]),
    rows: complaints,
  },
  {
    name: "magasins-retraits-manques.csv",
    metric: "missedPickups",
    mapping: seriesMapping("week", ["count"]),
    rows: missedPickups,
  },
  {
    name: "equipes-formees.csv",
    metric: "trained",
    mapping: seriesMapping("month", ["numerator", "denominator"]),
    rows: trained,
  },
  {
    name: "sicile-2002-2006-lopez-bernal.csv",
    metric: "sicily",
    mapping: seriesMapping("month", ["count", "exposure"]),
    rows: sicily,
  },
];
