import { seededRandom, type Random } from "~/core/stats/random";
import { addDays } from "~/core/time/calendar-day";
import type { DemoCalendar } from "../../demo-calendar";
import { drawCount, pick, pickWeighted } from "../../draw";
import { both, type Language, type Text } from "../../language";
import { SHOPS, siteName, type SiteKey } from "../../sites";
import { CHANNELS } from "../../company/channels";
import { secondSentences } from "../../words/more-words";
import {
  COMPLAINT_WORDS,
  EXCHANGE_WORDS,
  RECOMMENDATION_WORDS,
  type Words,
} from "../../words/words";
import { answersMapping, type DemoFile, type Row } from "../demo-file";
import { effectOfTests } from "../effect-of-tests";
import { CASE_FILES } from "./case-files";
import { clientele, type Answering } from "./clientele";

interface Survey {
  readonly name: Text;
  readonly metric: DemoFile["metric"];
  readonly seed: number;
  readonly words: Words;
  readonly sites: readonly SiteKey[];
  readonly perWeek: (site: SiteKey) => number;
  readonly score: (site: SiteKey, weeksAgo: number, random: Random) => number;
  /** Scores below tell of a bad experience. */
  readonly badBelow: number;
  readonly segment: Text;
  /** Whether it knows its customers by their number, and who they are by segment. */
  readonly knowsCustomers: boolean;
  readonly segmentOf: (answering: Answering) => Text;
}

/** By the customer's number, so that the answers stay what they are. */
function byNumber(values: readonly Text[]): Survey["segmentOf"] {
  return ({ number }) => values[Number(number.slice(2)) % values.length]!;
}

/** Surveys began later than the tills' counters. */
const SURVEY_WEEKS = 86;
/** Share of answers with words. */
const SPOKEN = 0.3;
const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Shares of 0 … 10 in an ordinary week; a shop's own leaning moves them. */
const RECOMMENDATION = [2, 1, 1, 2, 3, 5, 6, 13, 22, 19, 26];

/** The same shop leans the same way in every survey. */
function leaning(site: SiteKey): number {
  const at = (SHOPS as readonly string[]).indexOf(site);
  return at < 0 ? -0.12 : ((at * 5) % 12) / 40 - 0.13;
}

function recommend(site: SiteKey, random: Random): number {
  const weights = RECOMMENDATION.map(
    (weight, score) => weight * Math.exp(leaning(site) * (score - 7)),
  );
  return pickWeighted(SCORES, weights, random);
}

/** By e-mail, before the survey changed, other people answered. */
const BY_MAIL_BEFORE_WEEKS_AGO = 70;

function judgeComplaint(weeksAgo: number, random: Random): number {
  const byMail = weeksAgo > BY_MAIL_BEFORE_WEEKS_AGO ? 0.09 : 0;
  const happy =
    0.58 + byMail + effectOfTests("complaintSatisfaction", "contact", weeksAgo);
  return random() < happy
    ? pickWeighted([4, 5], [33, 25], random)
    : pickWeighted([1, 2, 3], [13, 12, 17], random);
}

function judgeExchange(
  site: SiteKey,
  weeksAgo: number,
  random: Random,
): number {
  const shift = effectOfTests("exchangeEase", site, weeksAgo);
  const middle = 5.1 + leaning(site) + shift;
  const values = [1, 2, 3, 4, 5, 6, 7];
  const weights = values.map((value) =>
    Math.exp(-((value - middle) ** 2) / 3.2),
  );
  return pickWeighted(values, weights, random);
}

function channelOf(site: SiteKey, random: Random): Text {
  if (site !== "contact") return CHANNELS.shop.name;
  return random() < 0.7 ? CHANNELS.phone.name : CHANNELS.messages.name;
}

const SURVEYS: readonly Survey[] = [
  {
    name: both("recommandation.csv", "recommendation.csv"),
    metric: "recommendation",
    seed: 202,
    words: RECOMMENDATION_WORDS,
    sites: [...SHOPS, "contact"],
    perWeek: (site) => (site === "contact" ? 14 : 5),
    score: (site, _weeksAgo, random) => recommend(site, random),
    badBelow: 7,
    segment: both("clientèle", "customers"),
    knowsCustomers: true,
    segmentOf: ({ isNew }) =>
      isNew
        ? both("première fois", "first time")
        : both("habitués", "regulars"),
  },
  {
    name: both("reclamations-satisfaction.csv", "complaint-survey.csv"),
    metric: "complaintSatisfaction",
    seed: 182,
    words: COMPLAINT_WORDS,
    sites: ["contact"],
    perWeek: () => 48,
    score: (_site, weeksAgo, random) => judgeComplaint(weeksAgo, random),
    badBelow: 3,
    segment: both("motif", "reason"),
    knowsCustomers: true,
    segmentOf: byNumber([
      both("livraison", "delivery"),
      both("produit", "product"),
      both("livraison", "delivery"),
      both("facture", "invoice"),
      both("produit", "product"),
    ]),
  },
  {
    name: both("echanges-facilite.csv", "exchange-survey.csv"),
    metric: "exchangeEase",
    seed: 105,
    words: EXCHANGE_WORDS,
    sites: SHOPS,
    perWeek: () => 6,
    score: judgeExchange,
    badBelow: 4,
    segment: both("acheté", "bought"),
    knowsCustomers: false,
    segmentOf: byNumber([
      both("en magasin", "in a shop"),
      both("en ligne", "online"),
      both("en magasin", "in a shop"),
    ]),
  },
];

/** Days of this week that are not over have no answers yet. */
function* answersOf(
  survey: Survey,
  calendar: DemoCalendar,
  language: Language,
): Generator<Row> {
  const random = seededRandom(survey.seed);
  const answering = clientele(survey.seed + 1_000);
  const speakOn = secondSentences(survey.seed + 2_000);
  const { words: said } = survey;
  let number = 0;
  for (let weeksAgo = SURVEY_WEEKS; weeksAgo >= 0; weeksAgo--) {
    const monday = calendar.monday(weeksAgo);
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));
    for (const site of survey.sites) {
      const answers = drawCount(survey.perWeek(site), random);
      for (let i = 0; i < answers; i++) {
        const day = pick(days, random);
        const channel = channelOf(site, random)[language];
        const score = survey.score(site, weeksAgo, random);
        const speaks = random() < SPOKEN;
        const line = pick(said.lines(score, language), random);
        const words = speakOn(speaks ? line : "", said.mood(score), language);
        const customer = answering(site, day, score < survey.badBelow);
        number += 1;
        if (day < calendar.today)
          yield [
            day,
            siteName(site)[language],
            channel,
            score,
            words,
            `${survey.metric}-${number}`,
            survey.segmentOf(customer)[language],
            ...(survey.knowsCustomers ? [customer.number] : []),
          ];
      }
    }
  }
}

export const ANSWER_FILES: readonly DemoFile[] = [
  ...SURVEYS.map((survey) => ({
    name: survey.name,
    metric: survey.metric,
    mapping: answersMapping({
      segment: survey.segment,
      customer: survey.knowsCustomers,
    }),
    rows: (calendar: DemoCalendar, language: Language) =>
      answersOf(survey, calendar, language),
  })),
  ...CASE_FILES,
];
