import { CONTACT_CENTRE } from "../sites";
import { STORIES } from "../stories";
import type { DemoTest } from "./demo-test";

const { callBack } = STORIES;

export const callBackTest: DemoTest = {
  owner: "camille",
  objective: "firstTime",
  title: "Rappeler nous-mêmes le client le lendemain",
  customerBenefit:
    "Le client n’a plus à rappeler pour savoir où en est son dossier.",
  belief:
    "Un rappel de deux minutes le lendemain évite un appel de dix minutes trois jours plus tard.",
  startedOn: ({ monday }) => monday(callBack.startsWeeksAgo),
  learning:
    "Le rappel du lendemain règle ce qui restait en suspens : nous le gardons. Les deux minutes se prennent le matin, avant l’ouverture des lignes.",
  plan: {
    metric: "repeatContacts",
    sites: [CONTACT_CENTRE],
    expectation: {
      direction: "down",
      minimumEffect: 0.03,
      actingDays: callBack.actingDays,
      measuringDays: callBack.measuringDays,
      lagDays: 0,
    },
    fields: {
      design: "interrupted-time-series",
      meansWho: "Quatre conseillers volontaires, puis tout le plateau.",
      meansKnow:
        "Nous savons quels dossiers reviennent : livraisons abîmées et remboursements.",
      meansNetwork: "Le dépôt accepte de confirmer chaque renvoi par message.",
      meansHave: "Une demi-heure calme entre 8 h 30 et 9 h.",
      lossHours: 60,
      lossMoney: 0,
      lossCustomers: 400,
      lossDays: 28,
      worstMove: 0.02,
      reversible: true,
    },
  },
};

export const oneContactTest: DemoTest = {
  owner: "camille",
  objective: "firstTime",
  title: "Un seul interlocuteur, de l’appel à la solution",
  customerBenefit:
    "Le client ne raconte son histoire qu’une fois, à quelqu’un dont il connaît le prénom.",
  belief: "Celui qui a entendu la colère met plus de soin à la réparer.",
  plan: {
    metric: "complaintSatisfaction",
    sites: [CONTACT_CENTRE],
    expectation: {
      direction: "up",
      minimumEffect: 0.08,
      actingDays: 28,
      measuringDays: 56,
      lagDays: 7,
    },
    fields: {
      design: "interrupted-time-series",
      meansWho: "Six conseillers et leur responsable d’équipe.",
      meansKnow:
        "Les dossiers suivis par une seule personne reçoivent déjà plus de mercis.",
      meansNetwork: "Deux magasins promettent une ligne directe.",
      meansHave: "Le planning de la semaine, modifiable le vendredi.",
      lossHours: 90,
      lossMoney: 300,
      lossCustomers: 250,
      lossDays: 28,
      worstMove: 0.05,
      reversible: true,
    },
  },
};

export const chosenHourTest: DemoTest = {
  owner: "alix",
  objective: "firstTime",
  title: "Laisser le client choisir l’heure du rappel",
  customerBenefit: "On l’appelle quand il peut répondre.",
  belief: "",
};
