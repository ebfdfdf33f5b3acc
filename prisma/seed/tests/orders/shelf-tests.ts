import { both } from "../../language";
import { otherShops, SHOPS } from "../../sites";
import type { DemoTest } from "../demo-test";

export const SHELF_TESTS = {
  shelfByHour: {
    owner: "pickup",
    team: "pickup",
    objective: "ready",
    moment: "pickup",
    intent: "simplify",
    channel: "human",
    title: both(
      "Ranger les commandes par heure de retrait, plus par nom",
      "Shelve orders by pick-up hour, not by name",
    ),
    benefit: both(
      "La commande est sous la main quand on arrive.",
      "Your order is at hand when you walk in.",
    ),
    belief: both(
      "On cherche parce que tout le monde s’appelle Martin.",
      "We hunt because everyone is called Martin.",
    ),
    plan: {
      metric: "missedPickups",
      sites: ["Dijon", "Reims"],
      against: otherShops(["Dijon", "Reims"]),
      design: "difference-in-differences",
      least: 0.3,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Les préparateurs des deux magasins.",
        "The pickers of both shops.",
      ),
      know: both(
        "On passe trois minutes à chercher une commande sur dix.",
        "One order in ten takes three minutes to find.",
      ),
      money: 35,
      hours: 20,
      customers: 2_500,
    },
    course: {
      startsWeeksAgo: 72,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "On trouve plus vite, mais une commande pas prête reste pas prête.",
          "We find things faster, but an order that is not ready is still not ready.",
        ),
        teaches: "sayItBeforeTheyLeave",
      },
    },
  },
  textMessage: {
    owner: "camille",
    team: "pickup",
    objective: "ready",
    moment: "told",
    intent: "simplify",
    channel: "digital",
    origin: { of: "callLateThird", kind: "scale" },
    title: both(
      "Prévenir par SMS quand la commande est sur l’étagère",
      "Text the customer once the order is on the shelf",
    ),
    benefit: both(
      "Le client se déplace une fois, pour repartir avec sa commande.",
      "One trip, and home with the order.",
    ),
    belief: both(
      "On se déplace pour rien parce que « confirmée » se lit « prête ».",
      "Trips are wasted because “confirmed” reads as “ready”.",
    ),
    plan: {
      metric: "missedPickups",
      sites: SHOPS,
      design: "interrupted-time-series",
      least: 0.2,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both(
        "Les préparateurs de commandes des douze magasins.",
        "The pickers of all twelve shops.",
      ),
      know: both(
        "Le message part aujourd’hui à la confirmation, souvent la veille.",
        "Today the text goes out on confirmation, often the day before.",
      ),
      network: both(
        "L’opérateur de messages offre le premier mois.",
        "The carrier gives us the first month.",
      ),
      have: both(
        "La douchette qui sert déjà à ranger les commandes.",
        "The scanner already used for shelving.",
      ),
      money: 400,
      hours: 40,
      customers: 3_000,
      guardrails: { onTime: 0.05 },
    },
    course: {
      startsWeeksAgo: 1,
      change: -0.25,
      ends: "under-way",
      commitments: [
        {
          who: both("L’opérateur de messages", "The text-message carrier"),
          what: both(
            "offre le premier mois d’envois.",
            "gives the first month of texts free.",
          ),
        },
      ],
    },
  },
  lockers: {
    owner: "stores",
    team: "pickup",
    objective: "afterHours",
    moment: "pickup",
    intent: "create",
    channel: "digital",
    title: both(
      "Quatre casiers de retrait dehors, à Nantes",
      "Four outdoor lockers in Nantes",
    ),
    benefit: both(
      "On retire après le travail, magasin fermé.",
      "Collect after work, when the shop is shut.",
    ),
    belief: both(
      "Le retrait du soir désengorge celui de midi.",
      "Evening pick-ups take the strain off lunchtime.",
    ),
    plan: {
      metric: "onTime",
      sites: ["Nantes"],
      against: otherShops(["Nantes", "Lyon", "Lille"]),
      design: "difference-in-differences",
      least: 0.06,
      actingWeeks: 6,
      measuringWeeks: 6,
      who: both(
        "L’équipe de Nantes et le gardien de la galerie.",
        "The Nantes crew and the arcade’s caretaker.",
      ),
      know: both(
        "Un retrait sur quatre se fait entre midi et deux.",
        "A quarter of pick-ups happen over lunch.",
      ),
      network: both(
        "La galerie prête l’emplacement.",
        "The arcade lends the space.",
      ),
      money: 480,
      hours: 30,
      customers: 300,
    },
    course: {
      startsWeeksAgo: 42,
      change: 0,
      ends: "decided",
      spent: 0.9,
      decision: {
        kind: "stop",
        why: both(
          "Vingt clients en six semaines : sympathique, et sans effet sur midi.",
          "Twenty customers in six weeks. Pleasant, and lunchtime never noticed.",
        ),
        teaches: "screensDoNotReplace",
      },
    },
  },
} as const satisfies Record<string, DemoTest>;
