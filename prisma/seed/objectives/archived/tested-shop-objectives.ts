import { both } from "../../language";
import {
  byHand,
  byMetric,
  ofTests,
  type DemoObjective,
} from "../demo-objective";

/** Put away after their tests: reached, given up, or found to be another question. */
export const TESTED_SHOP_OBJECTIVES = {
  selfTill: {
    statement: both(
      "Aux caisses automatiques, ne me laissez pas seul.",
      "Don’t leave me on my own at the self-checkout.",
    ),
    need: both(
      "Un coup de main avant d’avoir à lever le bras.",
      "A hand before I have to wave for one.",
    ),
    whyNow: both(
      "Six caisses neuves viennent d’ouvrir à Toulouse et à Nice.",
      "Six new machines have just opened in Toulouse and Nice.",
    ),
    inOurHands: both(
      "Qui se tient à côté, et ce qu’il a le droit de débloquer.",
      "Who stands nearby and what they may unlock.",
    ),
    owner: "toulouse",
    team: "toulouse",
    journey: "buy",
    sinceWeeksAgo: 56,
    archivedWeeksAgo: 40,
    keyResults: [
      byMetric(
        "quickTill",
        "increase",
        ["Des passages plus rapides", "Quicker passages"],
        { start: 0.72, target: 0.78 },
      ),
      byHand("decrease", ["Alertes par heure", "Alerts an hour"], {
        unit: both("alertes", "alerts"),
        start: 10,
        target: 5,
        told: {
          forWeeks: 54,
          untilWeeksAgo: 44,
          mood: "steady",
          values: [10, 8],
        },
      }),
    ],
  },
  slowTill: {
    statement: both(
      "Laissez-moi compter ma monnaie tranquille.",
      "Let me count my change in peace.",
    ),
    need: both(
      "Ne pas sentir les soupirs derrière soi.",
      "Not to hear sighing behind me.",
    ),
    whyNow: both(
      "Le club des aînés nous en a parlé à sa réunion.",
      "The seniors’ club raised it at their meeting.",
    ),
    inOurHands: both(
      "Une caisse, deux heures, une caissière connue.",
      "One till, two hours, a face people know.",
    ),
    owner: "alix",
    team: "brest",
    journey: "buy",
    sinceWeeksAgo: 18,
    archivedWeeksAgo: 5,
    keyResults: [
      byHand(
        "increase",
        [
          "Clients du mardi qui choisissent cette caisse",
          "Tuesday customers who choose this till",
        ],
        {
          unit: both("clients", "customers"),
          start: 0,
          target: 40,
          told: {
            forWeeks: 14,
            untilWeeksAgo: 6,
            mood: "rising",
            values: [12, 44],
          },
        },
      ),
    ],
  },
  expert: {
    statement: both(
      "Que je puisse parler à celui qui connaît vraiment.",
      "Let me talk to the one who really knows.",
    ),
    need: both(
      "Une réponse précise sans changer de ville.",
      "A precise answer without changing towns.",
    ),
    whyNow: both(
      "Une question sur six restait sans réponse.",
      "One question in six went unanswered.",
    ),
    inOurHands: both(
      "Deux tablettes, quatre spécialistes, leurs horaires.",
      "Two tablets, four specialists, their hours.",
    ),
    owner: "web",
    team: "web",
    journey: "buy",
    sinceWeeksAgo: 28,
    archivedWeeksAgo: 12,
    keyResults: [
      byMetric(
        "adviceFound",
        "increase",
        ["Plus de clients renseignés", "More customers answered"],
        { start: 0.61, target: 0.66 },
      ),
      byHand("increase", ["Appels vidéo par semaine", "Video calls a week"], {
        unit: both("appels", "calls"),
        start: 0,
        target: 30,
        told: {
          forWeeks: 22,
          untilWeeksAgo: 16,
          mood: "falling",
          values: [2, 1],
        },
      }),
    ],
  },
  crowd: {
    statement: both(
      "Les jours de foule, ne me perdez pas.",
      "On packed days, don’t lose me.",
    ),
    need: both(
      "Savoir où aller dès la porte.",
      "To know where to go from the door.",
    ),
    whyNow: both(
      "L’affluence monte partout, et les réclamations avec.",
      "Crowds are up everywhere, and complaints with them.",
    ),
    inOurHands: both(
      "Une personne à l’entrée, un plan, un mot.",
      "One person at the door, a map, a word.",
    ),
    owner: "lille",
    team: "stores",
    journey: "buy",
    sinceWeeksAgo: 21,
    archivedWeeksAgo: 6,
    keyResults: [
      byMetric(
        "complaints",
        "at-most",
        [
          "Des réclamations contenues malgré la foule",
          "Complaints held down despite the crowds",
        ],
        { committed: true, target: 0.009 },
      ),
      ofTests("learning", 1, [
        "Un essai comparé à d’autres magasins",
        "One test compared with other shops",
      ]),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
