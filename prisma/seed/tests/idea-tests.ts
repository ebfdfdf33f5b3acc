import { both } from "../language";
import type { DemoTest } from "./demo-test";

/** Noted, prepared or given up: what has no result. */
export const IDEA_TESTS = {
  chosenHour: {
    owner: "alix",
    team: "contact",
    objective: "firstTime",
    title: both(
      "Laisser le client choisir l’heure du rappel",
      "Let customers choose when we ring",
    ),
    benefit: both(
      "On l’appelle quand il peut répondre.",
      "The call comes when they can talk.",
    ),
    notedWeeksAgo: 1,
  },
  umbrella: {
    owner: "brest",
    team: "brest",
    objective: null,
    title: both(
      "Prêter un parapluie les jours d’averse",
      "Lend an umbrella when it pours",
    ),
    benefit: both(
      "On rentre au sec, et on revient le rendre.",
      "Get home dry, and come back to return it.",
    ),
    notedWeeksAgo: 2,
  },
  bench: {
    owner: "alix",
    team: "lille",
    objective: "queue",
    moment: "pay",
    title: both("Un banc près des caisses", "A bench by the tills"),
    benefit: both(
      "Ceux qui fatiguent debout peuvent attendre assis.",
      "If standing is hard, you can wait sitting down.",
    ),
    belief: both(
      "Trois clients l’ont demandé cette semaine.",
      "Three people asked this week.",
    ),
    notedWeeksAgo: 0,
  },
  signLanguage: {
    owner: "training",
    team: "training",
    objective: "listened",
    title: both(
      "Apprendre vingt phrases en langue des signes",
      "Learn twenty phrases of sign language",
    ),
    benefit: both(
      "Un client sourd est accueilli comme les autres.",
      "Deaf customers get a proper hello.",
    ),
    notedWeeksAgo: 5,
  },
  packaging: {
    owner: "web",
    team: "web",
    objective: "doorstep",
    moment: "damaged",
    title: both(
      "Proposer le colis sans suremballage",
      "Offer parcels without the extra box",
    ),
    benefit: both(
      "Moins de carton à plier et à jeter.",
      "Less cardboard to flatten and bin.",
    ),
    notedWeeksAgo: 3,
  },
  spareParts: {
    owner: "alix",
    team: "lille",
    objective: "repair",
    moment: "repair",
    intent: "create",
    channel: "human",
    origin: { of: "repairBench", kind: "surprise" },
    title: both(
      "Une boîte de vis et de boutons, en libre-service",
      "A help-yourself box of screws and knobs",
    ),
    benefit: both(
      "On répare chez soi pour zéro euro.",
      "Fix it at home, free.",
    ),
    belief: both(
      "Les petites pièces font les grands échanges.",
      "Small parts cause big returns.",
    ),
    plan: {
      metric: "exchangeEase",
      sites: ["Lille"],
      design: "before-after",
      least: 0.8,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both("Moi, et la réserve.", "Me and the stockroom."),
      know: both(
        "On jette des sachets de vis neufs.",
        "We throw away unopened bags of screws.",
      ),
      money: 30,
      hours: 6,
      customers: 300,
    },
    notedWeeksAgo: 1,
  },
  loyaltyGame: {
    owner: "web",
    team: "web",
    objective: "remembered",
    title: both(
      "Une roue de la chance après l’achat",
      "A prize wheel after checkout",
    ),
    benefit: both(
      "Un petit plaisir au moment de payer.",
      "A bit of fun when you pay.",
    ),
    notedWeeksAgo: 47,
    abandoned: both(
      "À l’examen éthique, personne n’a su dire à quoi cela servait au client.",
      "At the ethics check nobody could say what it did for the customer.",
    ),
  },
  hideNumber: {
    owner: "contact",
    team: "contact",
    objective: "reach",
    moment: "reach",
    title: both(
      "Retirer le numéro de téléphone de la page d’accueil",
      "Take the phone number off the home page",
    ),
    benefit: both(
      "Ceux qui appellent attendraient moins.",
      "Those who do ring would wait less.",
    ),
    notedWeeksAgo: 30,
    abandoned: both(
      "Cacher le téléphone pour améliorer le téléphone : non.",
      "Hiding the phone to improve the phone: no.",
    ),
  },
} as const satisfies Record<string, DemoTest>;
