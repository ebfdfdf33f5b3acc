import { SHOPS } from "../sites";
import { COFFEE_SHOP, KIOSK_SHOPS, STORIES } from "../stories";
import type { DemoTest } from "./demo-test";

const { receiptNumber, kiosk, coffee, textMessage } = STORIES;

export const receiptNumberTest: DemoTest = {
  owner: "camille",
  objective: "exchange",
  title: "Imprimer le numéro direct du magasin sur le ticket",
  customerBenefit:
    "Une question après l’achat trouve tout de suite la bonne personne.",
  belief: "Qui peut poser sa question au magasin n’a plus besoin de réclamer.",
  startedOn: ({ monday }) => monday(receiptNumber.startsWeeksAgo),
  learning:
    "Le numéro est très peu lu. Il ne coûte rien et reste, mais ce n’est pas par le ticket que les réclamations baisseront.",
  plan: {
    metric: "complaints",
    sites: SHOPS,
    expectation: {
      direction: "down",
      minimumEffect: 0.1,
      actingDays: receiptNumber.actingDays,
      measuringDays: receiptNumber.measuringDays,
      lagDays: 0,
    },
    fields: {
      design: "before-after",
      meansWho: "Les douze directeurs de magasin.",
      meansKnow: "Un tiers des réclamations sont de simples questions.",
      meansNetwork: "L’imprimeur des rouleaux change le texte sans frais.",
      meansHave: "Deux lignes libres au bas du ticket.",
      lossHours: 24,
      lossMoney: 0,
      lossCustomers: null,
      lossDays: 56,
      worstMove: 0.1,
      reversible: true,
    },
  },
};

export const kioskTest: DemoTest = {
  owner: "alix",
  objective: "exchange",
  title: "Une borne d’échange en libre-service",
  customerBenefit: "Échanger sans attendre qu’une caisse se libère.",
  belief: "Les habitués des caisses automatiques échangeront plus vite seuls.",
  startedOn: ({ monday }) => monday(kiosk.startsWeeksAgo),
  learning:
    "Un échange appelle une question, et la borne n’y répond pas. Bornes rendues au fournisseur ; l’idée d’un comptoir sans ticket vient des vendeurs de Lille.",
  plan: {
    metric: "exchangeEase",
    sites: KIOSK_SHOPS,
    expectation: {
      direction: "up",
      minimumEffect: 0.3,
      actingDays: kiosk.actingDays,
      measuringDays: kiosk.measuringDays,
      lagDays: 0,
    },
    fields: {
      design: "before-after",
      meansWho: "Un vendeur par magasin pour accompagner les premiers clients.",
      meansKnow: "Quatre échanges sur cinq sont une simple taille.",
      meansNetwork: "Le fournisseur prête quatre bornes pour huit semaines.",
      meansHave: "La place libre près de l’entrée.",
      lossHours: 120,
      lossMoney: 1_500,
      lossCustomers: 2_000,
      lossDays: 56,
      worstMove: 0.5,
      reversible: true,
    },
  },
};

export const coffeeTest: DemoTest = {
  owner: "alix",
  objective: null,
  title: "Un café offert le samedi matin",
  customerBenefit: "L’attente devient un moment agréable.",
  belief: "Un accueil généreux se raconte autour de soi.",
  startedOn: ({ monday }) => monday(coffee.startsWeeksAgo),
  plan: {
    metric: "recommendation",
    sites: [COFFEE_SHOP],
    expectation: {
      direction: "up",
      minimumEffect: 10,
      actingDays: coffee.actingDays,
      measuringDays: coffee.measuringDays,
      lagDays: 0,
    },
    fields: {
      design: "before-after",
      meansWho: "L’équipe du samedi.",
      meansKnow: "Les clients du samedi attendent le plus.",
      meansNetwork: "La boulangerie d’à côté prête la machine.",
      meansHave: "Le comptoir de l’entrée.",
      lossHours: 8,
      lossMoney: 90,
      lossCustomers: 200,
      lossDays: 14,
      worstMove: 10,
      reversible: true,
    },
  },
};

export const textMessageTest: DemoTest = {
  owner: "camille",
  objective: "ready",
  title: "Prévenir par SMS quand la commande est sur l’étagère",
  customerBenefit:
    "Le client se déplace une fois, pour repartir avec sa commande.",
  belief: "On se déplace pour rien parce que « confirmée » se lit « prête ».",
  startedOn: ({ monday }) => monday(textMessage.startsWeeksAgo),
  plan: {
    metric: "missedPickups",
    sites: SHOPS,
    expectation: {
      direction: "down",
      minimumEffect: 0.15,
      actingDays: textMessage.actingDays,
      measuringDays: textMessage.measuringDays,
      lagDays: 0,
    },
    fields: {
      design: "interrupted-time-series",
      meansWho: "Les préparateurs de commandes des douze magasins.",
      meansKnow:
        "Le message part aujourd’hui à la confirmation, souvent la veille.",
      meansNetwork: "L’opérateur de messages offre le premier mois.",
      meansHave: "La douchette qui sert déjà à ranger les commandes.",
      lossHours: 40,
      lossMoney: 400,
      lossCustomers: 3_000,
      lossDays: 28,
      worstMove: 0.1,
      reversible: true,
    },
  },
};
