import { both } from "../../language";
import { byHand, byMetric, type DemoObjective } from "../demo-objective";

export const HOME_OBJECTIVES = {
  online: {
    statement: both(
      "Laissez-moi commander sans m’inscrire à quoi que ce soit.",
      "Let me order without signing up for anything.",
    ),
    need: both(
      "Un article, une adresse, terminé.",
      "One item, one address, done.",
    ),
    whyNow: both(
      "Un panier sur six s’arrêtait à « créer un compte ».",
      "One basket in six stopped at “create an account”.",
    ),
    inOurHands: both(
      "Les étapes du panier, les champs demandés, ce qui vient après l’achat.",
      "The checkout steps, the fields we ask for, what comes after the purchase.",
    ),
    nextAction: both(
      "Retirer deux champs de l’adresse.",
      "Drop two address fields.",
    ),
    owner: "sacha",
    team: "web",
    journey: "collect",
    sinceWeeksAgo: 66,
    keyResults: [
      byMetric(
        "ordersCompleted",
        "increase",
        ["Plus de paniers menés au bout", "More baskets that become orders"],
        {
          start: 0.57,
          target: 0.6,
          dueInWeeks: 4,
          owner: "sacha",
          told: { forWeeks: 22, mood: "rising" },
        },
      ),
      byHand(
        "at-most",
        ["Étapes entre le panier et la fin", "Steps from basket to done"],
        {
          unit: both("étapes", "steps"),
          committed: true,
          start: 7,
          target: 4,
          owner: "sacha",
          told: {
            forWeeks: 16,
            mood: "steady",
            values: [7, 4],
          },
        },
      ),
    ],
  },
  doorstep: {
    statement: both(
      "Livrez-moi quand vous l’avez dit.",
      "Deliver when you said you would.",
    ),
    need: both(
      "Ne pas passer l’après-midi derrière la fenêtre.",
      "Not to spend the afternoon at the window.",
    ),
    whyNow: both(
      "Le transporteur renégocie ses tournées au printemps.",
      "The carrier redraws its rounds in the spring.",
    ),
    inOurHands: both(
      "Le créneau proposé, le message du matin, le choix du transporteur.",
      "The slot on offer, the morning message, the choice of carrier.",
    ),
    nextAction: both(
      "Faire une tournée entière avec un livreur.",
      "Ride a whole round with a driver.",
    ),
    owner: "sacha",
    team: "web",
    journey: "deliver",
    sinceWeeksAgo: 48,
    keyResults: [
      byMetric(
        "deliveryOnTime",
        "increase",
        [
          "Sept livraisons sur huit dans le créneau",
          "Seven deliveries in eight within the slot",
        ],
        {
          start: 0.83,
          target: 0.88,
          dueInWeeks: 3,
          owner: "sacha",
          told: { forWeeks: 20, untilWeeksAgo: 2, mood: "falling" },
        },
      ),
      byHand(
        "decrease",
        [
          "Colis revenus au dépôt par semaine",
          "Parcels back at the depot each week",
        ],
        {
          unit: both("colis", "parcels"),
          start: 64,
          target: 30,
          dueInWeeks: 20,
          owner: "web",
          told: {
            forWeeks: 18,
            untilWeeksAgo: 5,
            mood: "falling",
            values: [64, 71],
          },
        },
      ),
    ],
  },
  listened: {
    statement: both(
      "Que ceux qui me servent aient appris à écouter, et le temps de le faire.",
      "Let the people who serve me have learnt to listen, and have time to.",
    ),
    need: both(
      "Un vendeur à l’aise met le client à l’aise.",
      "Staff at ease put customers at ease.",
    ),
    whyNow: both(
      "Deux équipes sur dix n’ont pas encore eu l’atelier.",
      "Two crews in ten have not been to the workshop yet.",
    ),
    inOurHands: both(
      "L’atelier d’écoute, les heures prises sur le planning, l’entraide entre magasins.",
      "The listening workshop, the hours on the rota, shops helping shops.",
    ),
    nextAction: both(
      "Ouvrir une session le lundi pour le service client.",
      "Open a Monday session for the contact centre.",
    ),
    owner: "sacha",
    team: "training",
    sinceWeeksAgo: 80,
    keyResults: [
      byMetric(
        "trained",
        "increase",
        ["Neuf collègues sur dix formés", "Nine colleagues in ten trained"],
        {
          committed: true,
          start: 0.14,
          target: 0.9,
          dueInWeeks: 22,
          owner: "training",
          told: { forWeeks: 18, untilWeeksAgo: 2, mood: "rising" },
        },
      ),
      byMetric(
        "helpedToday",
        "at-least",
        [
          "Deux sur trois disent avoir vraiment aidé",
          "Two in three say they really helped",
        ],
        {
          target: 0.66,
          owner: "training",
          told: { forWeeks: 10, untilWeeksAgo: 2, mood: "rising" },
        },
      ),
      byMetric(
        "absence",
        "at-most",
        ["L’absence ne monte pas", "Absence does not creep up"],
        {
          target: 0.062,
          owner: "stores",
          told: { forWeeks: 10, untilWeeksAgo: 3, mood: "steady" },
        },
      ),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
