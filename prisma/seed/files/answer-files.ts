import { seededRandom, type Random } from "~/core/stats/random";
import { addDays } from "~/core/time/calendar-day";
import { HISTORY_WEEKS, type DemoCalendar } from "../demo-calendar";
import { drawCount, pick, pickWeighted } from "../draw";
import { CONTACT_CENTRE, SHOPS } from "../sites";
import { KIOSK_SHOPS, STORIES } from "../stories";
import {
  COMPLAINT_WORDS,
  EXCHANGE_WORDS,
  RECOMMENDATION_WORDS,
  type Words,
} from "../words/words";
import { ANSWERS_MAPPING, type DemoFile } from "./demo-file";

interface Survey {
  readonly name: string;
  readonly metric: DemoFile["metric"];
  readonly seed: number;
  readonly words: Words;
  readonly sites: readonly string[];
  readonly perWeek: (site: string) => number;
  readonly channel: (site: string, random: Random) => string;
  readonly score: (site: string, weeksAgo: number, random: Random) => number;
}

/** Share of answers with words. */
const SPOKEN = 0.3;
const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Shares of 0 … 10 in an ordinary week; a shop's own leaning moves them. */
const RECOMMENDATION = [2, 1, 1, 2, 3, 5, 6, 13, 22, 19, 26];

/** The same shop leans the same way in every survey. */
function leaning(site: string): number {
  const at = (SHOPS as readonly string[]).indexOf(site);
  return at < 0 ? -0.12 : ((at * 5) % 12) / 40 - 0.13;
}

function recommend(site: string, random: Random): number {
  const weights = RECOMMENDATION.map(
    (weight, score) => weight * Math.exp(leaning(site) * (score - 7)),
  );
  return pickWeighted(SCORES, weights, random);
}

function judgeComplaint(random: Random): number {
  return pickWeighted([1, 2, 3, 4, 5], [13, 12, 17, 33, 25], random);
}

function judgeExchange(site: string, weeksAgo: number, random: Random): number {
  const { startsWeeksAgo, endsWeeksAgo, change } = STORIES.kiosk;
  const withKiosk = (KIOSK_SHOPS as readonly string[]).includes(site);
  const shift =
    withKiosk && weeksAgo <= startsWeeksAgo && weeksAgo > endsWeeksAgo
      ? change
      : 0;
  const middle = 5.1 + leaning(site) + shift;
  const values = [1, 2, 3, 4, 5, 6, 7];
  const weights = values.map((value) =>
    Math.exp(-((value - middle) ** 2) / 3.2),
  );
  return pickWeighted(values, weights, random);
}

const byPhone = (_site: string, random: Random) =>
  random() < 0.7 ? "téléphone" : "messagerie";
const inShop = (site: string, random: Random) =>
  site === CONTACT_CENTRE ? byPhone(site, random) : "magasin";

const SURVEYS: readonly Survey[] = [
  {
    name: "recommandation.csv",
    metric: "recommendation",
    seed: 171,
    words: RECOMMENDATION_WORDS,
    sites: [...SHOPS, CONTACT_CENTRE],
    perWeek: (site) => (site === CONTACT_CENTRE ? 18 : 7),
    channel: inShop,
    score: (site, _weeksAgo, random) => recommend(site, random),
  },
  {
    name: "reclamations-satisfaction.csv",
    metric: "complaintSatisfaction",
    seed: 172,
    words: COMPLAINT_WORDS,
    sites: [CONTACT_CENTRE],
    perWeek: () => 55,
    channel: byPhone,
    score: (_site, _weeksAgo, random) => judgeComplaint(random),
  },
  {
    name: "echanges-facilite.csv",
    metric: "exchangeEase",
    seed: 103,
    words: EXCHANGE_WORDS,
    sites: SHOPS,
    perWeek: () => 8,
    channel: () => "magasin",
    score: judgeExchange,
  },
];

/** Days without a survey: those of this week that are not over. */
function* answersOf(survey: Survey, calendar: DemoCalendar) {
  const random = seededRandom(survey.seed);
  let number = 0;
  for (let weeksAgo = HISTORY_WEEKS; weeksAgo >= 0; weeksAgo--) {
    for (const site of survey.sites) {
      const answers = drawCount(survey.perWeek(site), random);
      for (let i = 0; i < answers; i++) {
        const day = addDays(
          calendar.monday(weeksAgo),
          Math.floor(random() * 7),
        );
        const channel = survey.channel(site, random);
        const score = survey.score(site, weeksAgo, random);
        const words =
          random() < SPOKEN ? pick(survey.words(score), random) : "";
        number += 1;
        if (day < calendar.today)
          yield [
            day,
            site,
            channel,
            score,
            words,
            `${survey.metric}-${number}`,
          ];
      }
    }
  }
}

export const ANSWER_FILES: readonly DemoFile[] = SURVEYS.map((survey) => ({
  name: survey.name,
  metric: survey.metric,
  mapping: ANSWERS_MAPPING,
  rows: (calendar) => answersOf(survey, calendar),
}));
