import { both } from "../../language";
import { otherShops } from "../../sites";
import type { DemoTest } from "../demo-test";

export const PROMISED_HOUR_TESTS = {
  earlyPicking: {
    owner: "lyon",
    team: "lyon",
    objective: "promisedHour",
    moment: "pickup",
    intent: "repair",
    channel: "human",
    title: both(
      "Préparer les commandes avant l’ouverture",
      "Pick orders before we open",
    ),
    benefit: both(
      "Ce qui est promis à 11 h attend depuis 10 h.",
      "What we promised for eleven is there by ten.",
    ),
    belief: both(
      "Une heure de calme vaut deux heures de foule.",
      "One quiet hour does the work of two busy ones.",
    ),
    plan: {
      metric: "onTime",
      sites: ["Lyon", "Lille"],
      against: otherShops(["Lyon", "Lille"]),
      design: "difference-in-differences",
      least: 0.05,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Deux préparateurs qui préfèrent le matin.",
        "Two pickers who like mornings.",
      ),
      know: both(
        "Les retards se font entre 11 h et midi.",
        "Delays build up between eleven and noon.",
      ),
      hours: 60,
      customers: 2_000,
    },
    course: {
      startsWeeksAgo: 68,
      change: 0.07,
      kept: true,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Les horaires plaisent à ceux qui les ont choisis, les commandes sont là.",
          "Those who chose the early shift like it, and the orders are there.",
        ),
        teaches: "calmHours",
      },
    },
  },
  fridayPicker: {
    owner: "pickup",
    team: "pickup",
    objective: "promisedHour",
    moment: "pickup",
    intent: "repair",
    channel: "human",
    title: both(
      "Un préparateur de plus le vendredi",
      "One more picker on Fridays",
    ),
    benefit: both(
      "Les commandes du week-end sont prêtes vendredi soir.",
      "Weekend orders are ready by Friday night.",
    ),
    belief: both(
      "Le samedi se perd le vendredi.",
      "Saturdays are lost on Fridays.",
    ),
    plan: {
      metric: "onTime",
      sites: ["Strasbourg", "Grenoble"],
      against: otherShops(["Strasbourg", "Grenoble"]),
      design: "difference-in-differences",
      least: 0.05,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("Un renfort par magasin.", "One extra pair of hands per shop."),
      know: both(
        "Le vendredi concentre un tiers des commandes.",
        "A third of orders come on a Friday.",
      ),
      hours: 78,
      customers: 2_500,
    },
    course: {
      startsWeeksAgo: 28,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Des bras de plus au même endroit au même moment : on se gêne.",
          "More hands in the same aisle at the same time just get in each other’s way.",
        ),
        teaches: "calmHours",
      },
    },
  },
  honestHour: {
    owner: "toulouse",
    team: "toulouse",
    objective: "promisedHour",
    moment: "told",
    intent: "repair",
    channel: "hybrid",
    title: both(
      "Promettre une heure plus tard, et la tenir",
      "Promise a later hour, and keep it",
    ),
    benefit: both(
      "L’heure annoncée est la vraie.",
      "The hour we give is the real one.",
    ),
    belief: both(
      "On préfère 17 h tenu à 15 h espéré.",
      "Five o’clock kept beats three o’clock hoped for.",
    ),
    plan: {
      metric: "onTime",
      sites: ["Toulouse"],
      against: otherShops(["Toulouse", "Lyon", "Lille"]),
      design: "difference-in-differences",
      least: 0.06,
      actingWeeks: 5,
      measuringWeeks: 6,
      who: both("La responsable des retraits.", "Our pick-up lead."),
      know: both(
        "Le site promet deux heures, il en faut trois et demie.",
        "The site promises two hours; it takes three and a half.",
      ),
      hours: 25,
      customers: 900,
      guardrails: { missedPickups: 0.3 },
    },
    course: {
      startsWeeksAgo: 3,
      change: 0.06,
      ends: "under-way",
    },
  },
} as const satisfies Record<string, DemoTest>;
