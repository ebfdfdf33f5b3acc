import { sicilyObservations } from "~/core/evidence/fixtures/sicily";
import { seededRandom } from "~/core/stats/random";
import { HISTORY_MONTHS, type DemoCalendar } from "../demo-calendar";
import { drawCount, drawNormal, drawSuccesses } from "../draw";
import { both } from "../language";
import { seriesMapping, type DemoFile, type Row } from "./demo-file";

/** Only whole months. */
function* months(): Generator<number> {
  for (let ago = HISTORY_MONTHS; ago >= 1; ago--) yield ago;
}

/** Nobody forgets a workshop: the number of trained people never falls. */
function* trained(calendar: DemoCalendar): Generator<Row> {
  const random = seededRandom(204);
  const staff = 164;
  let people = 23;
  for (const ago of months()) {
    people = Math.min(staff, people + drawCount(5, random));
    yield [calendar.month(ago), "", people, staff];
  }
}

function* helpedToday(calendar: DemoCalendar): Generator<Row> {
  const random = seededRandom(221);
  for (const ago of months()) {
    const answers = 1_450 + Math.round(60 * drawNormal(random));
    const share = 0.61 + 0.09 * (1 - ago / HISTORY_MONTHS);
    yield [
      calendar.month(ago),
      "",
      drawSuccesses(answers, share + 0.012 * drawNormal(random), random),
      answers,
    ];
  }
}

function* absence(calendar: DemoCalendar): Generator<Row> {
  const random = seededRandom(222);
  for (const ago of months()) {
    const days = 3_280 + Math.round(40 * drawNormal(random));
    yield [calendar.month(ago), "", drawCount(days * 0.057, random), days];
  }
}

function* returning(calendar: DemoCalendar): Generator<Row> {
  const random = seededRandom(223);
  for (const ago of months()) {
    const customers = 31_000 + Math.round(900 * drawNormal(random));
    const share = 0.382 + 0.014 * (1 - ago / HISTORY_MONTHS);
    yield [
      calendar.month(ago),
      "",
      drawSuccesses(customers, share + 0.005 * drawNormal(random), random),
      customers,
    ];
  }
}

function* responsibly(
  seed: number,
  size: number,
  level: number,
  gained: number,
  calendar: DemoCalendar,
): Generator<Row> {
  const random = seededRandom(seed);
  for (const ago of months()) {
    const cases = Math.round(size * (1 + 0.03 * drawNormal(random)));
    const share = level + gained * (1 - ago / HISTORY_MONTHS);
    yield [
      calendar.month(ago),
      "",
      drawSuccesses(cases, share + 0.006 * drawNormal(random), random),
      cases,
    ];
  }
}

/** Euros for 100 orders. */
function* gestures(calendar: DemoCalendar): Generator<Row> {
  const random = seededRandom(244);
  for (const ago of months()) {
    const euros =
      61 - 6 * (1 - ago / HISTORY_MONTHS) + 2.4 * drawNormal(random);
    yield [calendar.month(ago), "", Math.round(euros * 10) / 10];
  }
}

function* sicily(): Generator<Row> {
  for (const { period, count = 0, exposure = 0 } of sicilyObservations)
    yield [period, "", count, exposure];
}

const share = seriesMapping("month", ["numerator", "denominator"]);
const rate = seriesMapping("month", ["count", "exposure"]);

export const MONTHLY_FILES: readonly DemoFile[] = [
  {
    name: both("clients-revenus.csv", "returning-customers.csv"),
    metric: "returning",
    mapping: share,
    rows: returning,
  },
  {
    name: both("equipes-formees.csv", "staff-trained.csv"),
    metric: "trained",
    mapping: share,
    rows: trained,
  },
  {
    name: both("equipes-utiles-aujourd-hui.csv", "staff-pulse.csv"),
    metric: "helpedToday",
    mapping: share,
    rows: helpedToday,
  },
  {
    name: both("absences.csv", "absence.csv"),
    metric: "absence",
    mapping: rate,
    rows: absence,
  },
  {
    name: both("gestes-commerciaux.csv", "goodwill-gestures.csv"),
    metric: "gestures",
    mapping: seriesMapping("month", ["value"]),
    rows: gestures,
  },
  {
    name: both("colis-sans-plastique.csv", "plastic-free-parcels.csv"),
    metric: "plasticFree",
    mapping: share,
    rows: (calendar) => responsibly(241, 8_100, 0.58, 0.21, calendar),
  },
  {
    name: both("retours-seconde-vie.csv", "returns-second-life.csv"),
    metric: "secondLife",
    mapping: share,
    rows: (calendar) => responsibly(242, 1_240, 0.81, 0.03, calendar),
  },
  {
    name: both("heures-contrats.csv", "hours-by-contract.csv"),
    metric: "stableJobs",
    mapping: share,
    rows: (calendar) => responsibly(243, 23_600, 0.872, -0.011, calendar),
  },
  {
    name: both(
      "sicile-2002-2006-lopez-bernal.csv",
      "sicily-2002-2006-lopez-bernal.csv",
    ),
    metric: "sicily",
    mapping: rate,
    rows: sicily,
  },
];
