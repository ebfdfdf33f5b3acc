import { both } from "../../language";
import { byHand, type DemoObjective } from "../demo-objective";

/** Kept by hand and put away since. */
export const SHOP_FLOOR_OBJECTIVES = {
  priceTag: {
    statement: both(
      "Le prix en rayon doit être le prix en caisse.",
      "The price on the shelf should be the price at the till.",
    ),
    need: both(
      "Ne pas avoir à prouver sa bonne foi.",
      "Not to have to prove I am honest.",
    ),
    whyNow: both(
      "Quarante écarts par semaine à Reims.",
      "Forty mismatches a week in Reims.",
    ),
    inOurHands: both(
      "La tournée d’étiquettes du matin.",
      "The morning label round.",
    ),
    owner: "stores",
    team: "stores",
    journey: "buy",
    sinceWeeksAgo: 78,
    archivedWeeksAgo: 58,
    keyResults: [
      byHand(
        "decrease",
        [
          "Écarts de prix relevés par semaine",
          "Price mismatches found each week",
        ],
        {
          unit: both("écarts", "mismatches"),
          committed: true,
          start: 40,
          target: 5,
          told: {
            forWeeks: 76,
            untilWeeksAgo: 60,
            mood: "rising",
            values: [41, 4],
          },
        },
      ),
      byHand(
        "at-least",
        ["Rayons contrôlés chaque matin", "Aisles checked every morning"],
        {
          unit: both("rayons", "aisles"),
          target: 6,
          told: {
            forWeeks: 70,
            untilWeeksAgo: 60,
            mood: "steady",
            values: [4, 7],
          },
        },
      ),
    ],
  },
  stockTruth: {
    statement: both(
      "Ce que le site dit disponible doit être là.",
      "If the website says it is in stock, it should be.",
    ),
    need: both(
      "Ne pas traverser la ville pour un rayon vide.",
      "Not to cross town for an empty shelf.",
    ),
    whyNow: both(
      "C’est la première phrase des commentaires à 0.",
      "It opens most of our zero-score comments.",
    ),
    inOurHands: both(
      "Le comptage du soir sur vingt références.",
      "An evening count of twenty items.",
    ),
    owner: "lyon",
    team: "lyon",
    journey: "collect",
    sinceWeeksAgo: 72,
    archivedWeeksAgo: 46,
    keyResults: [
      byHand(
        "increase",
        [
          "Stocks justes sur vingt articles vérifiés",
          "Correct counts out of twenty items checked",
        ],
        {
          unit: both("articles", "items"),
          start: 14,
          target: 19,
          told: {
            forWeeks: 70,
            untilWeeksAgo: 50,
            mood: "rising",
            values: [14, 18],
          },
        },
      ),
    ],
  },
  assembly: {
    statement: both(
      "Expliquez-moi le montage avant que je l’achète.",
      "Explain the assembly before I buy it.",
    ),
    need: both(
      "Savoir si l’on saura faire seul.",
      "To know whether I can do it alone.",
    ),
    whyNow: both(
      "Les retours de meubles à moitié montés.",
      "Furniture comes back half built.",
    ),
    inOurHands: both(
      "Un meuble ouvert en rayon, une fiche honnête.",
      "One open unit on display, one honest sheet.",
    ),
    owner: "toulouse",
    team: "toulouse",
    journey: "buy",
    sinceWeeksAgo: 49,
    archivedWeeksAgo: 29,
    keyResults: [
      byHand(
        "decrease",
        ["Retours pour « trop difficile »", "Returns marked “too hard”"],
        {
          unit: both("retours", "returns"),
          start: 11,
          target: 5,
          told: {
            forWeeks: 47,
            untilWeeksAgo: 31,
            mood: "steady",
            values: [11, 8],
          },
        },
      ),
    ],
  },
  giftWrap: {
    statement: both(
      "Emballez-le joliment, sans me faire attendre.",
      "Wrap it nicely without making me wait.",
    ),
    need: both(
      "Repartir avec un cadeau, pas un sac.",
      "To leave with a present, not a bag.",
    ),
    whyNow: both(
      "Le comptoir d’emballage ferme à 17 h.",
      "The wrapping desk shuts at five.",
    ),
    inOurHands: both(
      "Le papier, la place, deux volontaires.",
      "Paper, space, two volunteers.",
    ),
    owner: "brest",
    team: "brest",
    journey: "buy",
    sinceWeeksAgo: 40,
    archivedWeeksAgo: 32,
    keyResults: [
      byHand("at-most", ["Minutes pour un paquet", "Minutes a parcel"], {
        unit: both("minutes", "minutes"),
        start: 9,
        target: 4,
        told: {
          forWeeks: 39,
          untilWeeksAgo: 33,
          mood: "steady",
          values: [9, 5],
        },
      }),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
