import { both } from "../../language";
import type { DemoTest } from "../demo-test";

const GIFT = ["Amiens", "Dijon", "Reims"] as const;
const SIZES = ["Nice", "Angers"] as const;

export const GIFT_TESTS = {
  giftTicket: {
    owner: "stores",
    team: "stores",
    objective: "gift",
    moment: "counter",
    intent: "simplify",
    channel: "human",
    title: both(
      "Glisser un ticket cadeau sans prix dans chaque sac",
      "A price-free gift receipt in every bag",
    ),
    benefit: both(
      "On échange un cadeau sans avoir à appeler celui qui l’a offert.",
      "Swap a present without ringing the person who gave it.",
    ),
    belief: both(
      "Le ticket qui manque est presque toujours celui d’un cadeau.",
      "A missing receipt nearly always belongs to a present.",
    ),
    plan: {
      metric: "exchangeEase",
      sites: GIFT,
      design: "before-after",
      least: 0.4,
      actingWeeks: 6,
      measuringWeeks: 10,
      who: both(
        "Les caissiers des trois magasins.",
        "The cashiers of three shops.",
      ),
      know: both(
        "Un échange sur trois est un cadeau.",
        "One exchange in three is a present.",
      ),
      money: 90,
      hours: 12,
      customers: 9_000,
    },
    course: {
      startsWeeksAgo: 57,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Beaucoup de papier, aucune différence au comptoir.",
          "A lot of paper, no difference at the counter.",
        ),
        teaches: "nobodyReadsReceipts",
      },
    },
  },
  sizeCard: {
    owner: "stores",
    team: "stores",
    objective: "gift",
    moment: "counter",
    intent: "repair",
    channel: "human",
    title: both(
      "Mesurer avant de vendre : un mètre à chaque rayon textile",
      "Measure before you buy: a tape in every textile aisle",
    ),
    benefit: both(
      "On achète la bonne taille du premier coup.",
      "The right size, first time.",
    ),
    belief: both(
      "Le meilleur échange est celui qui n’a pas lieu.",
      "The best exchange is the one nobody needs.",
    ),
    plan: {
      metric: "exchangeEase",
      sites: SIZES,
      design: "before-after",
      least: 0.4,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("Les vendeurs du textile.", "The textile crew."),
      know: both(
        "Quatre échanges sur cinq sont une simple taille.",
        "Four exchanges in five are just the wrong size.",
      ),
      money: 60,
      hours: 15,
      customers: 2_000,
    },
    course: {
      startsWeeksAgo: 40,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Peut-être moins d’échanges, mais pas d’échanges plus faciles : nous visions le mauvais indicateur.",
          "Fewer exchanges perhaps, but not easier ones. We had picked the wrong measure.",
        ),
        teaches: "pickTheRightMeasure",
      },
      surprises: [
        both(
          "Le mètre sert surtout à mesurer des fenêtres.",
          "The tape is mostly used to measure for curtains.",
        ),
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
