import { both } from "../../language";
import { otherShops } from "../../sites";
import type { DemoTest } from "../demo-test";

export const TILL_TESTS = {
  tillHost: {
    owner: "toulouse",
    team: "toulouse",
    objective: "selfTill",
    moment: "pay",
    intent: "humanise",
    channel: "hybrid",
    title: both(
      "Une personne debout près des caisses automatiques",
      "Somebody standing by the self-checkouts",
    ),
    benefit: both(
      "Quand la machine bloque, quelqu’un arrive avant qu’on lève la main.",
      "When the machine sulks, help is there before you look for it.",
    ),
    belief: both(
      "Une minute perdue par client vient des articles sans code-barres.",
      "Items without a barcode cost every customer a minute.",
    ),
    plan: {
      metric: "quickTill",
      sites: ["Toulouse", "Nice"],
      against: otherShops(["Toulouse", "Nice", "Lille"]),
      design: "difference-in-differences",
      least: 0.06,
      actingWeeks: 5,
      measuringWeeks: 8,
      who: both("Les renforts du midi.", "The lunchtime extras."),
      know: both(
        "Une alerte toutes les six minutes.",
        "The lamp flashes every six minutes.",
      ),
      hours: 60,
      customers: 2_400,
    },
    course: {
      startsWeeksAgo: 52,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Agréable, mais la file n’avance pas plus vite. Le renfort retourne en rayon.",
          "Nice to have, yet the queue is no faster. Those hours go back to the floor.",
        ),
        teaches: "tillsAreNotSlow",
      },
    },
  },
  thirdTill: {
    owner: "stores",
    team: "stores",
    objective: "queue",
    moment: "pay",
    intent: "repair",
    channel: "human",
    title: both(
      "Ouvrir une troisième caisse dès quatre clients en file",
      "Open a third till as soon as four are waiting",
    ),
    benefit: both(
      "On ne reste plus coincé à cinq derrière une seule caisse.",
      "No more five-deep lines at a single till.",
    ),
    belief: both(
      "La règle est claire, il suffit de l’appliquer.",
      "The rule exists already; it only needs keeping.",
    ),
    plan: {
      metric: "quickTill",
      sites: ["Dijon", "Amiens"],
      against: otherShops(["Dijon", "Amiens", "Angers"]),
      design: "difference-in-differences",
      least: 0.06,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("Les chefs de caisse.", "The till leads."),
      know: both(
        "Le capteur compte déjà les clients en file.",
        "The sensor already counts the queue.",
      ),
      have: both(
        "Une caisse fermée presque toute la journée.",
        "A till that stays shut most days.",
      ),
      hours: 90,
      customers: 4_000,
    },
    course: {
      startsWeeksAgo: 26,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Le temps d’ouvrir la caisse, la file est passée. Rien ne bouge et le rayon se vide de vendeurs.",
          "By the time the till opens the queue has gone. Nothing moves, and the floor loses its people.",
        ),
        teaches: "tillsAreNotSlow",
      },
      surprises: [
        both(
          "Les clients restent dans la première file : changer de caisse fait perdre sa place.",
          "People stay put: switching tills feels like losing your place.",
        ),
      ],
    },
  },
  gentleTill: {
    owner: "alix",
    team: "brest",
    objective: "slowTill",
    moment: "pay",
    intent: "humanise",
    channel: "human",
    title: both(
      "Une caisse où l’on prend son temps, le mardi matin",
      "A take-your-time till on Tuesday mornings",
    ),
    benefit: both(
      "Les clients âgés comptent leur monnaie sans se sentir pressés.",
      "Older customers count their change without feeling hurried.",
    ),
    belief: both(
      "Ceux qui ne sont pas pressés libèrent les autres files.",
      "Give the unhurried their own till and the others speed up.",
    ),
    plan: {
      metric: "quickTill",
      sites: ["Brest"],
      against: otherShops(["Brest", "Lyon"]),
      design: "difference-in-differences",
      least: 0.05,
      actingWeeks: 4,
      measuringWeeks: 6,
      who: both(
        "Une caissière qui connaît tout le monde.",
        "The cashier who knows everyone.",
      ),
      know: both(
        "Le mardi, un client sur trois a plus de 70 ans.",
        "On Tuesdays a third of customers are over seventy.",
      ),
      network: both(
        "Le club des aînés en parle dans sa lettre.",
        "The seniors’ club mentions it in its letter.",
      ),
      hours: 20,
      customers: 500,
    },
    course: {
      startsWeeksAgo: 14,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "La file n’en va pas plus vite, et ce n’était pas le plus important : elle coûte deux heures, on nous en remercie chaque mardi.",
          "Queues are no shorter. It costs two hours a week and people thank us every Tuesday, so it stays, for that reason and no other.",
        ),
        teaches: "tillsAreNotSlow",
      },
    },
  },
} as const satisfies Record<string, DemoTest>;
