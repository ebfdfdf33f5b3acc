import { both } from "../../language";
import {
  byHand,
  byMetric,
  ofTests,
  type DemoObjective,
} from "../demo-objective";

export const SHOP_OBJECTIVES = {
  queue: {
    statement: both(
      "Ne me faites pas attendre pour payer.",
      "Don’t make me wait to pay.",
    ),
    need: both(
      "J’ai choisi, j’ai l’argent, je veux partir.",
      "I have chosen, I have the money, let me go.",
    ),
    whyNow: both(
      "La file du samedi est la première plainte dans huit magasins sur douze.",
      "Saturday queues are the top complaint in eight shops out of twelve.",
    ),
    inOurHands: both(
      "Où l’on encaisse, avec quoi, et qui vient à la rencontre de la file.",
      "Where we take payment, with what, and who walks up to the queue.",
    ),
    nextAction: both(
      "Essayer le paiement par téléphone au rayon cuisine de Lyon.",
      "Try paying by phone in Lyon’s kitchen aisle.",
    ),
    owner: "dominique",
    team: "stores",
    journey: "buy",
    sinceWeeksAgo: 68,
    keyResults: [
      byMetric(
        "quickTill",
        "increase",
        [
          "Quatre clients sur cinq payés en moins de cinq minutes",
          "Four customers in five through the till within five minutes",
        ],
        {
          start: 0.72,
          target: 0.8,
          dueInWeeks: 14,
          owner: "dominique",
          told: { forWeeks: 26, mood: "rising" },
        },
      ),
      byMetric(
        "queueLeft",
        "at-most",
        [
          "Moins d’un client sur quinze repart sans payer",
          "Fewer than one customer in fifteen leaves without paying",
        ],
        {
          target: 0.066,
          owner: "alix",
          told: { forWeeks: 6, mood: "rising" },
        },
      ),
      byHand(
        "increase",
        [
          "Magasins équipés de la tablette de file",
          "Shops with the queue tablet",
        ],
        {
          unit: both("magasins", "shops"),
          committed: true,
          start: 0,
          target: 12,
          dueInWeeks: 20,
          owner: "stores",
          told: { forWeeks: 22, mood: "rising", values: [1, 9] },
        },
      ),
      ofTests(
        "action",
        5,
        [
          "Cinq façons de raccourcir la file, essayées",
          "Five ways of shortening the queue, tried",
        ],
        "stores",
      ),
    ],
  },
  advice: {
    statement: both(
      "Que je trouve quelqu’un qui s’y connaît quand je cherche.",
      "Let me find someone who knows when I need to ask.",
    ),
    need: both(
      "Une personne, au bon rayon, qui prend deux minutes.",
      "One person, in the right aisle, with two minutes to spare.",
    ),
    whyNow: both(
      "Quatre clients sur dix repartaient sans avoir trouvé à qui parler.",
      "Four in ten were leaving without finding anyone to talk to.",
    ),
    inOurHands: both(
      "L’heure de la mise en rayon, qui tient quel univers, comment on nous appelle.",
      "When shelves get filled, who minds which department, how people call us.",
    ),
    nextAction: both(
      "Lire ensemble le résultat de la sonnette.",
      "Read the result of the bell together.",
    ),
    owner: "dominique",
    team: "stores",
    journey: "buy",
    sinceWeeksAgo: 77,
    keyResults: [
      byMetric(
        "adviceFound",
        "increase",
        [
          "Sept clients sur dix trouvent quelqu’un",
          "Seven customers in ten find someone",
        ],
        {
          start: 0.61,
          target: 0.7,
          dueInWeeks: 16,
          owner: "stores",
          told: { forWeeks: 26, untilWeeksAgo: 2, mood: "steady" },
        },
      ),
      byMetric(
        "recommendation",
        "at-least",
        ["La recommandation tient", "Recommendation holds"],
        {
          target: 20,
          owner: "dominique",
          told: { forWeeks: 14, untilWeeksAgo: 2, mood: "steady" },
        },
      ),
    ],
  },
  heard: {
    statement: both(
      "Quand je me plains en magasin, que quelqu’un puisse décider.",
      "When I complain in a shop, let there be someone who can decide.",
    ),
    need: both(
      "Ne pas s’entendre dire « il faut voir avec le siège ».",
      "Not to hear “you’ll have to ask head office”.",
    ),
    whyNow: both(
      "Lyon et Grenoble ont montré que c’est possible.",
      "Lyon and Grenoble showed it can be done.",
    ),
    inOurHands: both(
      "La présence du directeur, son téléphone éteint, le droit de dire oui.",
      "The manager’s presence, a switched-off phone, the right to say yes.",
    ),
    nextAction: both(
      "Refaire l’essai à Toulouse et Nice, à l’identique.",
      "Repeat the test in Toulouse and Nice, to the letter.",
    ),
    owner: "toulouse",
    team: "toulouse",
    journey: "buy",
    sinceWeeksAgo: 66,
    keyResults: [
      byMetric(
        "complaints",
        "decrease",
        ["Un quart de réclamations en moins", "A quarter fewer complaints"],
        {
          start: 0.0068,
          target: 0.0051,
          owner: "toulouse",
          told: { forWeeks: 18, untilWeeksAgo: 1, mood: "steady" },
        },
      ),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
