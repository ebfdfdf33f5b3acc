import { both } from "../../language";
import type { DemoTest } from "../demo-test";

export const ONLINE_TESTS = {
  hourShown: {
    owner: "web",
    team: "web",
    objective: "online",
    moment: "choose",
    intent: "simplify",
    channel: "digital",
    title: both(
      "Afficher l’heure de retrait sur la page de l’article",
      "Show the pick-up hour on the product page",
    ),
    benefit: both(
      "On sait tout de suite si c’est pour ce soir.",
      "You know at once if it is for tonight.",
    ),
    belief: both(
      "On abandonne le panier faute de savoir quand.",
      "Baskets are dropped for want of a time.",
    ),
    plan: {
      metric: "ordersCompleted",
      sites: [],
      design: "before-after",
      least: 0.02,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("L’équipe web.", "The web crew."),
      know: both(
        "L’heure n’apparaît qu’au paiement.",
        "The hour only appears at checkout.",
      ),
      hours: 30,
    },
    course: {
      startsWeeksAgo: 64,
      change: 0.002,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Joli, sans effet. Le temps ira au paiement.",
          "Pretty, no effect. Our time goes to checkout.",
        ),
        teaches: "fixTheThing",
      },
    },
  },
  reviewsFirst: {
    owner: "web",
    team: "web",
    objective: "online",
    moment: "choose",
    intent: "create",
    channel: "digital",
    title: both(
      "Les avis les plus critiques en premier",
      "Harshest reviews first",
    ),
    benefit: both(
      "On achète en connaissant les défauts.",
      "You buy knowing the flaws.",
    ),
    belief: both("La franchise rassure.", "Candour reassures."),
    plan: {
      metric: "ordersCompleted",
      sites: [],
      design: "before-after",
      least: 0.02,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both(
        "L’équipe web et deux acheteurs.",
        "The web crew and two buyers.",
      ),
      know: both(
        "Les avis à trois étoiles sont les plus lus.",
        "Three-star reviews are read most.",
      ),
      hours: 15,
    },
    course: {
      startsWeeksAgo: 36,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Ni plus ni moins de commandes : être franc ne coûte rien.",
          "No more and no fewer orders: honesty is free.",
        ),
        teaches: "trustFirst",
      },
    },
  },
  guestCheckout: {
    owner: "sacha",
    team: "web",
    objective: "online",
    moment: "choose",
    intent: "simplify",
    channel: "digital",
    title: both(
      "Commander sans créer de compte",
      "Check out without an account",
    ),
    benefit: both(
      "Un achat, une adresse, terminé.",
      "One purchase, one address, done.",
    ),
    belief: both(
      "Le mot de passe coûte plus de commandes que le prix.",
      "The password loses more orders than the price.",
    ),
    plan: {
      metric: "ordersCompleted",
      sites: [],
      design: "interrupted-time-series",
      least: 0.02,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Deux développeurs et une conseillère.",
        "Two developers and an adviser.",
      ),
      know: both(
        "Un panier sur six s’arrête à « créer un compte ».",
        "One basket in six stops at “create an account”.",
      ),
      money: 300,
      hours: 55,
      customers: 15_000,
      guardrails: { repeatContacts: 0.03 },
    },
    course: {
      startsWeeksAgo: 13,
      change: 0.05,
      kept: true,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Cinq paniers de plus sur cent, sans un appel de plus.",
          "Five more baskets in a hundred and not one extra call.",
        ),
        teaches: "fixTheThing",
      },
      surprises: [
        both(
          "La moitié crée un compte après coup, pour suivre la commande.",
          "Half create an account afterwards, to track the order.",
        ),
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
