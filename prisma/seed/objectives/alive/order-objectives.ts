import { both } from "../../language";
import {
  byHand,
  byMetric,
  ofTests,
  type DemoObjective,
} from "../demo-objective";

export const ORDER_OBJECTIVES = {
  ready: {
    statement: both(
      "Prévenez-moi quand ma commande est prête, que je ne me déplace pas pour rien.",
      "Tell me when my order is ready, so I don’t come for nothing.",
    ),
    need: both(
      "Le client organise sa journée autour d’un retrait : une promesse d’heure doit tenir.",
      "People plan a day around a pick-up. A promised hour has to hold.",
    ),
    whyNow: both(
      "Plus de cent trente déplacements pour rien chaque semaine dans nos douze magasins.",
      "More than a hundred and thirty wasted trips a week across our twelve shops.",
    ),
    inOurHands: both(
      "L’ordre de préparation, le moment où l’on prévient, ce que l’on dit en cas de retard.",
      "The order we pick in, when we get in touch, what we say when we are late.",
    ),
    nextAction: both(
      "Suivre chaque matin le test du message envoyé une fois la commande sur l’étagère.",
      "Follow the on-the-shelf text every morning.",
    ),
    promise: both("« Prête à l’heure dite. »", "“Ready when we say.”"),
    owner: "camille",
    team: "pickup",
    journey: "collect",
    sinceWeeksAgo: 75,
    keyResults: [
      byMetric(
        "missedPickups",
        "decrease",
        ["Moins de déplacements pour rien", "Fewer wasted trips"],
        {
          committed: true,
          start: 131,
          target: 80,
          dueInWeeks: 20,
          owner: "camille",
          told: { forWeeks: 26, mood: "rising" },
        },
      ),
      byMetric(
        "recommendation",
        "at-least",
        ["La recommandation tient", "Recommendation holds"],
        {
          target: 20,
          owner: "pickup",
          told: { forWeeks: 10, untilWeeksAgo: 1, mood: "steady" },
        },
      ),
      ofTests(
        "learning",
        5,
        ["Cinq essais décidés", "Five tests decided"],
        "pickup",
      ),
    ],
  },
  promisedHour: {
    statement: both(
      "L’heure que vous m’avez donnée, tenez-la.",
      "You gave me an hour. Keep to it.",
    ),
    need: both(
      "Passer en sortant du travail sans attendre devant le comptoir.",
      "To drop in after work without waiting at the counter.",
    ),
    whyNow: both(
      "Le site promet deux heures, il en faut trois et demie.",
      "The website promises two hours; it takes three and a half.",
    ),
    inOurHands: both(
      "L’heure annoncée, l’ordre de préparation, l’équipe du matin.",
      "The hour we announce, the picking order, the early shift.",
    ),
    nextAction: both(
      "Promettre plus tard à Toulouse, et regarder si l’on tient.",
      "Promise a later hour in Toulouse and see whether we keep it.",
    ),
    owner: "toulouse",
    team: "toulouse",
    journey: "collect",
    sinceWeeksAgo: 70,
    keyResults: [
      byMetric(
        "onTime",
        "increase",
        ["Neuf commandes sur dix à l’heure", "Nine orders in ten on time"],
        {
          start: 0.84,
          target: 0.9,
          dueInWeeks: 12,
          owner: "toulouse",
          told: { forWeeks: 20, untilWeeksAgo: 1, mood: "falling" },
        },
      ),
      byHand(
        "maintain",
        [
          "Heures de préparation par semaine, sans les dépasser",
          "Picking hours a week, kept in hand",
        ],
        {
          unit: both("heures", "hours"),
          band: [180, 220],
          owner: "pickup",
          told: { forWeeks: 14, mood: "steady", values: [196, 207] },
        },
      ),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
