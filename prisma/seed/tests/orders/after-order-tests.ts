import { both } from "../../language";
import type { DemoTest } from "../demo-test";

export const AFTER_ORDER_TESTS = {
  refundAtCounter: {
    owner: "contact",
    team: "contact",
    objective: "moneyBack",
    moment: "refund",
    intent: "repair",
    channel: "hybrid",
    title: both(
      "Rembourser dès le scan en magasin, sans attendre le dépôt",
      "Refund when the shop scans the return, not when the depot does",
    ),
    benefit: both(
      "L’argent part le jour où l’on rend l’article.",
      "Your money leaves the day you hand it back.",
    ),
    belief: both(
      "Neuf retours sur dix sont conformes : contrôler après suffit.",
      "Nine returns in ten are fine. Check afterwards.",
    ),
    plan: {
      metric: "refundDays",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.15,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "La comptabilité et quatre magasins.",
        "Accounts and four shops.",
      ),
      know: both(
        "Le colis met six jours à arriver au dépôt.",
        "A parcel takes six days to reach the depot.",
      ),
      money: 350,
      hours: 30,
      customers: 1_200,
    },
    course: {
      startsWeeksAgo: 58,
      change: -2.4,
      kept: true,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Deux jours de moins et trois articles manquants en huit semaines. On garde.",
          "Two days sooner and three missing items in eight weeks. Keep it.",
        ),
        teaches: "trustFirst",
      },
      commitments: [
        {
          who: both("La comptabilité", "Accounts"),
          what: both(
            "accepte de rembourser avant contrôle.",
            "agrees to pay before checking.",
          ),
        },
      ],
    },
  },
  trackRefund: {
    owner: "web",
    team: "web",
    objective: "moneyBack",
    moment: "refund",
    intent: "simplify",
    channel: "digital",
    title: both(
      "Un message à chaque étape du remboursement",
      "A message at every step of a refund",
    ),
    benefit: both(
      "On sait où est son argent.",
      "You know where your money is.",
    ),
    belief: both(
      "Suivre rend chaque étape plus rapide, même pour nous.",
      "Being watched makes each step quicker, ours included.",
    ),
    plan: {
      metric: "refundDays",
      sites: ["contact"],
      design: "before-after",
      least: 0.12,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("L’équipe web.", "The web crew."),
      know: both(
        "Un appel sur dix demande où en est un remboursement.",
        "One call in ten asks about a refund.",
      ),
      money: 220,
      hours: 35,
    },
    course: {
      startsWeeksAgo: 26,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adapt",
        why: both(
          "Le délai n’a pas changé, ce n’était pas son rôle. À mesurer sur les appels.",
          "Refunds are no faster, which was never its job. Measure it on calls.",
        ),
        teaches: "pickTheRightMeasure",
      },
    },
  },
  driverCalls: {
    owner: "web",
    team: "web",
    objective: "doorstep",
    moment: "doorstep",
    intent: "humanise",
    channel: "human",
    title: both(
      "Le livreur appelle vingt minutes avant",
      "The driver rings twenty minutes ahead",
    ),
    benefit: both(
      "On a le temps de rentrer du jardin.",
      "Time to get in from the garden.",
    ),
    belief: both(
      "On rate le créneau parce que personne n’ouvre.",
      "Slots are missed because nobody opens.",
    ),
    plan: {
      metric: "deliveryOnTime",
      sites: [],
      design: "before-after",
      least: 0.03,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Le transporteur et ses douze tournées.",
        "The carrier and its twelve rounds.",
      ),
      know: both(
        "Une livraison sur neuf revient au dépôt.",
        "One delivery in nine goes back to the depot.",
      ),
      network: both(
        "Le transporteur équipe ses livreurs.",
        "The carrier equips its drivers.",
      ),
      hours: 20,
      customers: 3_000,
    },
    course: {
      startsWeeksAgo: 46,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Les livreurs appellent quand ils sont déjà en retard.",
          "Drivers ring when they are already late.",
        ),
        teaches: "sayItBeforeTheyLeave",
        against: true,
      },
    },
  },
  twoHourSlot: {
    owner: "sacha",
    team: "web",
    objective: "doorstep",
    moment: "slot",
    intent: "simplify",
    channel: "digital",
    title: both(
      "Des créneaux de deux heures au lieu de quatre",
      "Two-hour slots instead of four",
    ),
    benefit: both(
      "On n’immobilise plus sa demi-journée.",
      "No more half-days at home.",
    ),
    belief: both(
      "Un créneau court oblige à mieux préparer la tournée.",
      "A short slot makes for a better-planned round.",
    ),
    plan: {
      metric: "deliveryOnTime",
      sites: [],
      design: "before-after",
      least: 0.03,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("Le planning du transporteur.", "The carrier’s planners."),
      know: both(
        "Les clients choisissent déjà le plus court proposé.",
        "Customers always pick the shortest on offer.",
      ),
      money: 500,
      hours: 40,
      customers: 3_000,
      guardrails: { repeatContacts: 0.03 },
    },
    course: {
      startsWeeksAgo: 22,
      change: 0.004,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Deux fois plus précis, pas moins tenu : voilà un « rien ne bouge » qui nous va.",
          "Twice as precise and kept just as often: a “no change” we are happy with.",
        ),
        teaches: "trustFirst",
      },
    },
  },
} as const satisfies Record<string, DemoTest>;
