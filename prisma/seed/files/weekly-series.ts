import { seededRandom, type Random } from "~/core/stats/random";
import { HISTORY_WEEKS, type DemoCalendar } from "../demo-calendar";
import { drawCount, drawNormal, drawSuccesses } from "../draw";
import { both, type Language, type Text } from "../language";
import type { MetricKey } from "../metrics/metric-keys";
import { SHOPS, siteName, type SiteKey } from "../sites";
import { seriesMapping, type DemoFile, type Row } from "./demo-file";
import { effectOfTests } from "./effect-of-tests";

/** null: one figure for the whole company. */
type Place = SiteKey | null;

interface Weekly {
  readonly name: Text;
  readonly metric: MetricKey;
  readonly seed: number;
  readonly places: readonly Place[];
  readonly form: "share" | "rate" | "count" | "value";
  /** Level of an ordinary week at the place with that number. */
  readonly level: (at: number, weeksAgo: number) => number;
  /** What goes up and down from week to week beside chance: shares and days as they are, counts and rates as a share. */
  readonly unrest: number;
  /** Cases a week: calls, orders, till visits. */
  readonly size?: (at: number) => number;
}

const CONTACT: readonly Place[] = ["contact"];
const COMPANY: readonly Place[] = [null];

/** For twelve weeks the shops are packed, and complaints rise with the crowds in all of them. */
export function crowds(weeksAgo: number): number {
  if (weeksAgo > 19 || weeksAgo < 8) return 1;
  return weeksAgo === 8 ? 1.2 : 1.5;
}

const WEEKLY: readonly Weekly[] = [
  {
    name: both("magasins-reclamations.csv", "shops-complaints.csv"),
    metric: "complaints",
    seed: 202,
    places: SHOPS,
    form: "rate",
    size: (at) => 2_200 + 130 * at,
    level: (at, weeksAgo) => (0.006 + 0.0004 * (at % 4)) * crowds(weeksAgo),
    unrest: 0.06,
  },
  {
    name: both("magasins-passage-en-caisse.csv", "shops-till-times.csv"),
    metric: "quickTill",
    seed: 208,
    places: SHOPS,
    form: "share",
    size: (at) => 1_300 + 60 * at,
    level: (at) => 0.7 + 0.012 * (at % 5),
    unrest: 0.025,
  },
  {
    name: both("magasins-conseil-trouve.csv", "shops-advice-found.csv"),
    metric: "adviceFound",
    seed: 218,
    places: SHOPS,
    form: "share",
    size: (at) => 150 + 8 * at,
    level: (at) => 0.6 + 0.015 * (at % 4),
    unrest: 0.015,
  },
  {
    name: both("commandes-a-l-heure.csv", "orders-on-time.csv"),
    metric: "onTime",
    seed: 207,
    places: SHOPS,
    form: "share",
    size: (at) => 130 + 9 * at,
    level: (at) => 0.82 + 0.01 * (at % 5),
    unrest: 0.012,
  },
  {
    name: both("magasins-retraits-manques.csv", "shops-wasted-trips.csv"),
    metric: "missedPickups",
    seed: 213,
    places: SHOPS,
    form: "count",
    level: (at) => 9 + (at % 5),
    unrest: 0.06,
  },
  {
    name: both("service-client-rappels.csv", "contact-centre-repeat-calls.csv"),
    metric: "repeatContacts",
    seed: 201,
    places: CONTACT,
    form: "share",
    size: () => 820,
    level: () => 0.21,
    unrest: 0.004,
  },
  {
    name: both("service-client-decroche.csv", "contact-centre-pick-up.csv"),
    metric: "answered",
    seed: 208,
    places: CONTACT,
    form: "share",
    size: () => 3_100,
    level: () => 0.62,
    unrest: 0.022,
  },
  {
    name: both("service-client-messages.csv", "contact-centre-messages.csv"),
    metric: "sameDayReply",
    seed: 209,
    places: CONTACT,
    form: "share",
    size: () => 640,
    level: () => 0.52,
    unrest: 0.025,
  },
  {
    name: both("discussions-vers-telephone.csv", "chats-to-phone.csv"),
    metric: "chatToPhone",
    seed: 210,
    places: CONTACT,
    form: "share",
    size: () => 430,
    level: () => 0.33,
    unrest: 0.012,
  },
  {
    name: both("remboursements-delais.csv", "refund-times.csv"),
    metric: "refundDays",
    seed: 211,
    places: CONTACT,
    form: "value",
    level: () => 9.6,
    unrest: 0.55,
  },
  {
    name: both("livraisons-creneaux.csv", "deliveries-slots.csv"),
    metric: "deliveryOnTime",
    seed: 212,
    places: COMPANY,
    form: "share",
    size: () => 1_900,
    level: () => 0.83,
    unrest: 0.012,
  },
  {
    name: both("paniers-en-ligne.csv", "online-baskets.csv"),
    metric: "ordersCompleted",
    seed: 213,
    places: COMPANY,
    form: "share",
    size: () => 8_800,
    level: (_at, weeksAgo) => 0.57 - (weeksAgo === 20 ? 0.05 : 0),
    unrest: 0.008,
  },
];

/** Only whole weeks: the one that runs has no figures yet. */
function* weekly(
  series: Weekly,
  calendar: DemoCalendar,
  language: Language,
): Generator<Row> {
  const random = seededRandom(series.seed);
  for (let weeksAgo = HISTORY_WEEKS; weeksAgo >= 1; weeksAgo--)
    for (const [at, place] of series.places.entries())
      yield [
        calendar.monday(weeksAgo),
        place === null ? "" : siteName(place)[language],
        ...figures(series, { at, place, weeksAgo, random }),
      ];
}

function figures(
  { metric, form, level, unrest, size = () => 1 }: Weekly,
  week: { at: number; place: Place; weeksAgo: number; random: Random },
): number[] {
  const { at, place, weeksAgo, random } = week;
  const effect = effectOfTests(metric, place, weeksAgo);
  const swing = unrest * drawNormal(random);
  const cases = Math.round(size(at) * (1 + 0.04 * drawNormal(random)));
  const plain = level(at, weeksAgo);
  const moved = plain * (1 + effect) * (1 + swing);
  if (form === "value") return [Math.round((plain + effect + swing) * 10) / 10];
  if (form === "count") return [drawCount(moved, random)];
  if (form === "rate") return [drawCount(moved * cases, random), cases];
  return [drawSuccesses(cases, plain + effect + swing, random), cases];
}

const ROLES = {
  share: ["numerator", "denominator"],
  rate: ["count", "exposure"],
  count: ["count"],
  value: ["value"],
} as const;

export const WEEKLY_FILES: readonly DemoFile[] = WEEKLY.map((series) => ({
  name: series.name,
  metric: series.metric,
  mapping: seriesMapping("week", ROLES[series.form]),
  rows: (calendar, language) => weekly(series, calendar, language),
}));
