import { both } from "../../language";
import { byHand, byMetric, type DemoObjective } from "../demo-objective";

export const REACH_OBJECTIVES = {
  reach: {
    statement: both(
      "Quand j’appelle, que quelqu’un décroche.",
      "When I ring, somebody should answer.",
    ),
    need: both(
      "Ne pas écouter une musique en regardant l’heure.",
      "Not to sit listening to music and watching the clock.",
    ),
    whyNow: both(
      "Les pauses décalées ont aidé à midi ; le lundi reste un mur.",
      "Staggered lunches fixed noon; Mondays are still a wall.",
    ),
    inOurHands: both(
      "Le planning, les pauses, ce que le menu vocal demande.",
      "The rota, the breaks, what the phone menu asks.",
    ),
    nextAction: both(
      "Comprendre le lundi avant d’y ajouter des bras.",
      "Understand Mondays before adding hands to them.",
    ),
    owner: "camille",
    team: "contact",
    journey: "help",
    sinceWeeksAgo: 76,
    keyResults: [
      byMetric(
        "answered",
        "increase",
        [
          "Trois appels sur quatre décrochés en moins de deux minutes",
          "Three calls in four picked up within two minutes",
        ],
        {
          start: 0.62,
          target: 0.75,
          dueInWeeks: 10,
          owner: "contact",
          told: { forWeeks: 22, untilWeeksAgo: 1, mood: "steady" },
        },
      ),
      byMetric(
        "sameDayReply",
        "at-least",
        [
          "Les messages du jour répondus le jour même",
          "Today’s messages answered today",
        ],
        {
          committed: true,
          target: 0.58,
          owner: "contact",
          told: { forWeeks: 18, untilWeeksAgo: 2, mood: "steady" },
        },
      ),
      byHand(
        "decrease",
        ["Attente moyenne le lundi matin", "Average wait on Monday mornings"],
        {
          kind: "baseline",
          unit: both("minutes", "minutes"),
          owner: "contact",
        },
      ),
    ],
  },
  person: {
    statement: both(
      "Laissez-moi parler à quelqu’un.",
      "Let me talk to a person.",
    ),
    need: both(
      "Choisir entre une machine et une voix, à toute heure.",
      "To choose between a machine and a voice, whatever the time.",
    ),
    whyNow: both(
      "Quatre discussions sur dix arrivaient après la fermeture, face à un robot.",
      "Four chats in ten came after closing and met a bot.",
    ),
    inOurHands: both(
      "Ce que le robot promet le soir, qui rappelle le matin.",
      "What the bot promises at night and who rings in the morning.",
    ),
    nextAction: both(
      "Étendre les rendez-vous du soir au dimanche.",
      "Offer night-time appointments on Sundays too.",
    ),
    owner: "camille",
    team: "contact",
    journey: "help",
    sinceWeeksAgo: 48,
    keyResults: [
      byMetric(
        "chatToPhone",
        "decrease",
        [
          "Moins de discussions qui finissent au téléphone",
          "Fewer chats that end up on the phone",
        ],
        {
          start: 0.33,
          target: 0.27,
          dueInWeeks: 6,
          owner: "camille",
          told: { forWeeks: 20, mood: "rising" },
        },
      ),
      byMetric(
        "answered",
        "at-least",
        ["Les matins tiennent le choc", "Mornings still cope"],
        {
          committed: true,
          target: 0.6,
          owner: "contact",
          told: { forWeeks: 12, untilWeeksAgo: 3, mood: "steady" },
        },
      ),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
