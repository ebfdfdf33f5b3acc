import { both } from "../../language";
import { otherShops } from "../../sites";
import type { DemoTest } from "../demo-test";

const RESERVED = ["Strasbourg", "Lyon", "Amiens"] as const;

export const ADVICE_TESTS = {
  badge: {
    owner: "stores",
    team: "stores",
    objective: "advice",
    moment: "advice",
    intent: "humanise",
    channel: "human",
    title: both(
      "Un badge « Demandez-moi » avec ce que l’on connaît",
      "“Ask me about…” badges",
    ),
    benefit: both(
      "On repère du premier regard qui s’y connaît.",
      "You can see at a glance who knows about lamps.",
    ),
    belief: both(
      "Les clients n’osent pas déranger quelqu’un au hasard.",
      "Customers hesitate to bother just anyone.",
    ),
    plan: {
      metric: "adviceFound",
      sites: ["Nice", "Grenoble"],
      against: otherShops(["Nice", "Grenoble"]),
      design: "difference-in-differences",
      least: 0.07,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("Tous les vendeurs présents.", "Everyone on the floor."),
      know: both(
        "Chacun a deux sujets sur lesquels il est imbattable.",
        "Everybody has two things they know inside out.",
      ),
      money: 180,
      hours: 16,
      customers: 3_000,
    },
    course: {
      startsWeeksAgo: 74,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Les badges amusent, mais il faut d’abord quelqu’un à qui les lire.",
          "The badges raise a smile, but first there has to be somebody wearing one nearby.",
        ),
        teaches: "peopleOnTheFloor",
      },
      surprises: [
        both(
          "Les vendeurs se découvrent entre eux : on s’envoie enfin les bons clients.",
          "Staff discovered each other’s knowledge and now pass customers on.",
        ),
      ],
    },
  },
  noRestocking: {
    owner: "lyon",
    team: "stores",
    objective: "advice",
    moment: "advice",
    intent: "repair",
    channel: "human",
    title: both(
      "Plus de mise en rayon entre 16 h et 18 h",
      "No shelf-filling between four and six",
    ),
    benefit: both(
      "À l’heure où l’on vient, il y a quelqu’un, les mains libres.",
      "At the hour people come, someone is there with both hands free.",
    ),
    belief: both(
      "Ce ne sont pas les vendeurs qui manquent, ce sont les heures où ils ont le dos tourné.",
      "We are not short of people; we are short of people facing the customer.",
    ),
    plan: {
      metric: "adviceFound",
      sites: RESERVED,
      against: otherShops(RESERVED),
      design: "difference-in-differences",
      least: 0.06,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("Les équipes de l’après-midi.", "The afternoon crews."),
      know: both(
        "40 % des conseils se demandent en deux heures.",
        "Two hours hold 40% of the day’s questions.",
      ),
      have: both("Le camion peut passer à 13 h.", "The lorry can come at one."),
      hours: 80,
      customers: 9_000,
      guardrails: { quickTill: 0.05 },
    },
    course: {
      startsWeeksAgo: 50,
      change: 0.1,
      kept: true,
      ends: "decided",
      decision: {
        kind: "scale",
        why: both(
          "Net, sans euro dépensé. La direction des magasins l’inscrit au planning de tous.",
          "Clear, and it cost nothing. Store operations is writing it into every rota.",
        ),
        teaches: "peopleOnTheFloor",
      },
      commitments: [
        {
          who: both("Le transporteur", "The haulier"),
          what: both(
            "livre à 13 h au lieu de 16 h.",
            "delivers at one instead of four.",
          ),
        },
      ],
    },
  },
  bell: {
    owner: "sacha",
    team: "stores",
    objective: "advice",
    moment: "advice",
    intent: "simplify",
    channel: "hybrid",
    title: both(
      "Une sonnette au rayon luminaires",
      "A bell in the lighting aisle",
    ),
    benefit: both(
      "Un geste, et quelqu’un vient.",
      "One press and someone comes.",
    ),
    belief: both(
      "Appeler est moins gênant que chercher.",
      "Ringing is less awkward than hunting.",
    ),
    plan: {
      metric: "adviceFound",
      sites: ["Nantes", "Lille"],
      against: otherShops(["Nantes", "Lille", "Angers", "Dijon"]),
      design: "difference-in-differences",
      least: 0.06,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Le vendeur du rayon et le responsable de surface.",
        "Whoever runs lighting, and the floor lead.",
      ),
      know: both(
        "C’est le rayon où l’on attend le plus.",
        "It is where people wait longest.",
      ),
      have: both(
        "Une sonnette de vélo et un poteau.",
        "A bicycle bell and a post.",
      ),
      money: 25,
      hours: 30,
      customers: 2_000,
    },
    course: {
      startsWeeksAgo: 11,
      change: 0,
      ends: "to-review",
      surprises: [
        both(
          "Les enfants adorent. Les vendeurs, moins.",
          "Children love it. The staff, less so.",
        ),
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
