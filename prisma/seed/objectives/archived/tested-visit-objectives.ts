import { both } from "../../language";
import {
  byHand,
  byMetric,
  ofTests,
  type DemoObjective,
} from "../demo-objective";

/** Put away after their tests: reached, given up, or found to be another question. */
export const TESTED_VISIT_OBJECTIVES = {
  gift: {
    statement: both(
      "C’était un cadeau : laissez-moi l’échanger sans enquête.",
      "It was a present. Let me swap it without an inquiry.",
    ),
    need: both(
      "Ne pas appeler celui qui l’a offert.",
      "Not to have to ring the giver.",
    ),
    whyNow: both(
      "Un échange sur trois est un cadeau.",
      "One exchange in three is a present.",
    ),
    inOurHands: both(
      "Le ticket, le mètre, la règle du comptoir.",
      "The receipt, the tape measure, the counter’s rule.",
    ),
    owner: "stores",
    team: "stores",
    journey: "exchange",
    sinceWeeksAgo: 60,
    archivedWeeksAgo: 30,
    keyResults: [
      byMetric(
        "exchangeEase",
        "increase",
        ["Un échange plus facile", "Easier exchanges"],
        { start: 5, target: 5.4 },
      ),
      ofTests("learning", 2, ["Deux essais décidés", "Two tests decided"]),
    ],
  },
  quiet: {
    statement: both(
      "Donnez-moi une heure sans bruit.",
      "Give me one hour without noise.",
    ),
    need: both(
      "Faire ses courses sans casque anti-bruit.",
      "To shop without ear defenders.",
    ),
    whyNow: both(
      "Deux familles d’Angers le demandent depuis un an.",
      "Two families in Angers have asked for a year.",
    ),
    inOurHands: both(
      "La musique, la lumière, les annonces.",
      "Music, lights, announcements.",
    ),
    owner: "stores",
    team: "stores",
    journey: "buy",
    sinceWeeksAgo: 67,
    archivedWeeksAgo: 51,
    keyResults: [
      byHand(
        "increase",
        ["Familles qui viennent le mardi", "Families who come on Tuesdays"],
        {
          unit: both("familles", "families"),
          start: 2,
          target: 10,
          told: {
            forWeeks: 64,
            untilWeeksAgo: 54,
            mood: "rising",
            values: [2, 13],
          },
        },
      ),
    ],
  },
  afterHours: {
    statement: both(
      "Laissez-moi retirer après le travail.",
      "Let me collect after work.",
    ),
    need: both("Ne pas courir avant 19 h.", "Not to race for seven o’clock."),
    whyNow: both(
      "Un retrait sur quatre se fait entre midi et deux.",
      "A quarter of pick-ups happen over lunch.",
    ),
    inOurHands: both(
      "L’emplacement, les casiers, le gardien.",
      "The space, the lockers, the caretaker.",
    ),
    owner: "pickup",
    team: "pickup",
    journey: "collect",
    sinceWeeksAgo: 45,
    archivedWeeksAgo: 33,
    keyResults: [
      byHand("increase", ["Retraits du soir", "Evening pick-ups"], {
        unit: both("retraits", "pick-ups"),
        start: 0,
        target: 60,
        told: {
          forWeeks: 42,
          untilWeeksAgo: 36,
          mood: "falling",
          values: [2, 4],
        },
      }),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
