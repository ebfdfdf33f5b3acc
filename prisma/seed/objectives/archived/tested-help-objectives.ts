import { both } from "../../language";
import {
  byHand,
  byMetric,
  ofTests,
  type DemoObjective,
} from "../demo-objective";

/** Put away after their tests: reached, given up, or found to be another question. */
export const TESTED_HELP_OBJECTIVES = {
  sameAnswer: {
    statement: both(
      "Que deux conseillers me répondent la même chose.",
      "Two advisers, one answer.",
    ),
    need: both(
      "Ne pas tenter sa chance au deuxième appel.",
      "Not to have to try my luck with a second call.",
    ),
    whyNow: both(
      "Le manuel des retours fait 48 pages.",
      "The returns manual runs to 48 pages.",
    ),
    inOurHands: both(
      "Une page, un mur, un quart d’heure le lundi.",
      "One page, one wall, fifteen minutes on Mondays.",
    ),
    owner: "training",
    team: "training",
    journey: "help",
    sinceWeeksAgo: 48,
    archivedWeeksAgo: 33,
    keyResults: [
      byHand(
        "at-least",
        [
          "Mêmes réponses sur dix appels mystère",
          "Same answers in ten mystery calls",
        ],
        {
          unit: both("appels", "calls"),
          target: 9,
          told: {
            forWeeks: 46,
            untilWeeksAgo: 35,
            mood: "rising",
            values: [5, 9],
          },
        },
      ),
      byMetric(
        "repeatContacts",
        "decrease",
        ["Moins de rappels", "Fewer repeat calls"],
        { start: 0.21, target: 0.18 },
      ),
    ],
  },
  answerToday: {
    statement: both(
      "J’écris ce matin, répondez-moi ce soir.",
      "I write this morning. Answer me tonight.",
    ),
    need: both(
      "Ne pas relancer le lendemain par téléphone.",
      "Not to chase it by phone next day.",
    ),
    whyNow: both(
      "Cent messages attendaient chaque soir.",
      "A hundred messages were left every night.",
    ),
    inOurHands: both(
      "Une heure protégée, douze réponses types.",
      "A protected hour, a dozen stock replies.",
    ),
    owner: "contact",
    team: "contact",
    journey: "help",
    sinceWeeksAgo: 62,
    archivedWeeksAgo: 28,
    keyResults: [
      byMetric(
        "sameDayReply",
        "increase",
        [
          "Six messages sur dix le jour même",
          "Six messages in ten the same day",
        ],
        {
          committed: true,
          start: 0.52,
          target: 0.6,
          told: { forWeeks: 60, untilWeeksAgo: 46, mood: "rising" },
        },
      ),
      byHand(
        "at-most",
        ["Messages restants le soir", "Messages left at night"],
        {
          unit: both("messages", "messages"),
          start: 100,
          target: 20,
          told: {
            forWeeks: 58,
            untilWeeksAgo: 44,
            mood: "rising",
            values: [96, 18],
          },
        },
      ),
    ],
  },
  moneyBack: {
    statement: both(
      "Rendez-moi mon argent sans que je le réclame.",
      "Give me my money back without my asking twice.",
    ),
    need: both(
      "Retrouver la somme avant la fin du mois.",
      "To see it again before the month is out.",
    ),
    whyNow: both(
      "Un appel sur dix demande où en est un remboursement.",
      "One call in ten asks where a refund is.",
    ),
    inOurHands: both(
      "Le moment où l’on paie, le contrôle après coup.",
      "When we pay, and checking afterwards.",
    ),
    owner: "contact",
    team: "contact",
    journey: "exchange",
    sinceWeeksAgo: 61,
    archivedWeeksAgo: 15,
    keyResults: [
      byMetric(
        "refundDays",
        "decrease",
        [
          "Un remboursement en moins de huit jours",
          "Refunds within eight days",
        ],
        {
          committed: true,
          start: 9.6,
          target: 8,
          told: { forWeeks: 58, untilWeeksAgo: 44, mood: "rising" },
        },
      ),
      ofTests("learning", 2, ["Deux essais décidés", "Two tests decided"]),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
