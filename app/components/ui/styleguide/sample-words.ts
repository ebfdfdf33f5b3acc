import type { Locale } from "~/i18n/locale";

/** The words of the style guide. The place, the tests and the numbers are made up. */
export interface SampleWords {
  themes: { light: string; dark: string };
  trail: readonly string[];
  title: string;
  lead: string;
  share: string;
  decide: string;
  remove: string;
  later: string;
  finding: string;
  belief: string;
  type: string;
  colour: string;
  verdicts: string;
  grades: string;
  buttons: string;
  fields: string;
  fieldNeed: string;
  fieldNeedHint: string;
  fieldHours: string;
  fieldHoursFault: string;
  fieldDay: string;
  fieldSite: string;
  choose: string;
  sites: readonly [string, string, string, string, string];
  fieldEthics: string;
  way: string;
  ways: readonly (readonly [string, string])[];
  lossLabel: string;
  emptyTitle: string;
  empty: string;
  note: string;
  saved: string;
  undo: string;
  filters: readonly [string, string, string];
  ledger: string;
  ledgerHead: {
    test: string;
    effect: string;
    verdict: string;
    grade: string;
    cost: string;
  };
  tests: readonly [string, string, string, string];
  metrics: readonly [string, string, string, string];
  keyResults: readonly [string, string, string];
  objectives: readonly [string, string];
  control: { title: string; subtitle: string; strike: string };
  counterfactual: { title: string; subtitle: string };
  interval: string;
  points: string;
  shop: string;
  breakdown: string;
  sparkline: string;
  map: string;
}

const FR: SampleWords = {
  themes: { light: "Clair", dark: "Sombre" },
  trail: ["Boutique du centre", "Quand j’ai un problème, on me rappelle"],
  title: "Rappeler chaque réclamation dans les deux heures",
  lead: "Essai en cours, jour 9 sur 14. Mesure jusqu’au mardi 5 mai.",
  share: "Partager",
  decide: "Décider",
  remove: "Abandonner l’essai",
  later: "Plus tard",
  finding:
    "La satisfaction après réclamation a gagné 6 points (entre 1 et 11).",
  belief: "On m’a rappelée avant même que je m’énerve. Rien que ça, merci.",
  type: "Typographie",
  colour: "Couleurs",
  verdicts: "Verdicts",
  grades: "Niveaux de preuve",
  buttons: "Boutons",
  fields: "Champs",
  fieldNeed: "Le besoin, avec les mots du client",
  fieldNeedHint: "Comme il le dirait lui-même, sans nom de projet ni d’outil.",
  fieldHours: "Heures que nous pouvons perdre",
  fieldHoursFault: "Indiquez un nombre d’heures supérieur à zéro.",
  fieldDay: "Premier jour",
  fieldSite: "Site",
  choose: "Choisir un site",
  sites: [
    "Boutique du centre",
    "Boutique de la gare",
    "Boutique du port",
    "Boutique du parc",
    "Kiosque",
  ],
  fieldEthics: "Personne n’est trompé ni lésé par cet essai",
  way: "Intention",
  ways: [
    ["Réparer", "Corriger ce qui blesse aujourd’hui."],
    ["Simplifier", "Retirer un effort au client."],
    ["Humaniser", "Ajouter une personne là où il n’y en a pas."],
  ],
  lossLabel: "Perte acceptable",
  emptyTitle: "Aucun essai pour l’instant",
  empty:
    "Un essai est petit, son effet attendu est écrit avant de commencer, et son résultat se lit deux semaines plus tard.",
  note: "Noter un essai",
  saved: "Point d’étape enregistré.",
  undo: "Annuler",
  filters: ["Tous", "Amélioré", "À généraliser"],
  ledger: "Registre des preuves",
  ledgerHead: {
    test: "Essai",
    effect: "Effet, en seuils de l’indicateur",
    verdict: "Verdict",
    grade: "Preuve",
    cost: "Coût",
  },
  tests: [
    "Rappeler dans les deux heures",
    "Caisse prioritaire le midi",
    "Chatbot avant le conseiller",
    "Carte manuscrite",
  ],
  metrics: [
    "Satisfaction après réclamation",
    "Délai en caisse",
    "Réitération à 7 jours",
    "NPS du parcours d’achat",
  ],
  keyResults: [
    "72 → 80 % satisfaits",
    "1 rappel sur 10 en moins",
    "NPS d’achat 31 → 40",
  ],
  objectives: ["« On me rappelle »", "« Je reviendrai »"],
  control: {
    title: "Le processus a changé de niveau en janvier, pas avant",
    subtitle: "Part de 4 et 5 sur 5, par semaine, avec ses limites naturelles",
    strike: "grève",
  },
  counterfactual: {
    title: "Observé, et ce qui était attendu sans l’essai",
    subtitle:
      "Satisfaction hebdomadaire. Attendu d’après quatre boutiques témoins.",
  },
  interval: "Un effet sur son échelle",
  points: "points",
  shop: "Boutique",
  breakdown: "Par boutique",
  sparkline: "Satisfaction, 12 semaines, dernière valeur 77 % sur 96 réponses",
  map: "De l’action au résultat",
};

const EN: SampleWords = {
  themes: { light: "Light", dark: "Dark" },
  trail: ["High Street shop", "When I have a problem, someone calls me back"],
  title: "Call back every complaint within two hours",
  lead: "Test under way, day 9 of 14. Measured until Tuesday 5 May.",
  share: "Share",
  decide: "Decide",
  remove: "Abandon the test",
  later: "Later",
  finding:
    "Satisfaction after a complaint rose by 6 points (between 1 and 11).",
  belief: "They called me back before I even got angry. Just that, thank you.",
  type: "Type",
  colour: "Colours",
  verdicts: "Verdicts",
  grades: "Evidence grades",
  buttons: "Buttons",
  fields: "Fields",
  fieldNeed: "The need, in the customer’s words",
  fieldNeedHint: "As they would say it, with no name of a project or a tool.",
  fieldHours: "Hours we can afford to lose",
  fieldHoursFault: "Give a number of hours above zero.",
  fieldDay: "First day",
  fieldSite: "Site",
  choose: "Choose a site",
  sites: [
    "High Street shop",
    "Station shop",
    "Harbour shop",
    "Park shop",
    "Kiosk",
  ],
  fieldEthics: "Nobody is misled or harmed by this test",
  way: "Intent",
  ways: [
    ["Repair", "Put right what hurts today."],
    ["Simplify", "Take an effort away from the customer."],
    ["Humanise", "Add a person where there is none."],
  ],
  lossLabel: "Affordable loss",
  emptyTitle: "No test yet",
  empty:
    "A test is small, its expected effect is written before it starts, and its result is read two weeks later.",
  note: "Note a test",
  saved: "Check-in saved.",
  undo: "Undo",
  filters: ["All", "Improved", "To scale"],
  ledger: "Evidence ledger",
  ledgerHead: {
    test: "Test",
    effect: "Effect, in the metric’s thresholds",
    verdict: "Verdict",
    grade: "Evidence",
    cost: "Cost",
  },
  tests: [
    "Call back within two hours",
    "Priority till at noon",
    "Chatbot before the adviser",
    "Handwritten card",
  ],
  metrics: [
    "Satisfaction after a complaint",
    "Time at the till",
    "Repeat contact within 7 days",
    "NPS of the purchase journey",
  ],
  keyResults: [
    "72 → 80% satisfied",
    "1 call in 10 fewer",
    "Purchase NPS 31 → 40",
  ],
  objectives: ["“They call me back”", "“I will come again”"],
  control: {
    title: "The process changed level in January, not before",
    subtitle: "Share of 4 and 5 out of 5, by week, with its natural limits",
    strike: "strike",
  },
  counterfactual: {
    title: "Observed, and what was expected without the test",
    subtitle: "Weekly satisfaction. Expected from four comparison shops.",
  },
  interval: "One effect on its own scale",
  points: "points",
  shop: "Shop",
  breakdown: "By shop",
  sparkline: "Satisfaction, 12 weeks, last value 77% of 96 answers",
  map: "From action to result",
};

export const SAMPLE_WORDS: Record<Locale, SampleWords> = { fr: FR, en: EN };
