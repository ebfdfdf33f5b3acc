import { both } from "../../language";
import { byHand, type DemoObjective } from "../demo-objective";

/** Kept by hand and put away since. */
export const WELCOME_OBJECTIVES = {
  pushchair: {
    statement: both(
      "Avec une poussette, que je passe partout.",
      "Let me get a pushchair through everywhere.",
    ),
    need: both(
      "Circuler sans déplacer les présentoirs.",
      "To move about without shifting displays.",
    ),
    whyNow: both(
      "Les têtes de gondole ont avancé de trente centimètres.",
      "The end displays have crept out by a foot.",
    ),
    inOurHands: both(
      "Le plan du magasin, un mètre, un dimanche.",
      "The floor plan, a tape measure, one Sunday.",
    ),
    owner: "lille",
    team: "lille",
    journey: "buy",
    sinceWeeksAgo: 52,
    archivedWeeksAgo: 44,
    keyResults: [
      byHand(
        "at-most",
        ["Passages de moins d’un mètre dix", "Gaps under 110 cm"],
        {
          unit: both("passages", "gaps"),
          start: 9,
          target: 0,
          told: {
            forWeeks: 51,
            untilWeeksAgo: 45,
            mood: "rising",
            values: [9, 0],
          },
        },
      ),
    ],
  },
  access: {
    statement: both(
      "En fauteuil, que je fasse mes courses seul.",
      "In a wheelchair, let me shop on my own.",
    ),
    need: both(
      "Atteindre, payer, sortir sans demander.",
      "To reach, pay and leave without asking.",
    ),
    whyNow: both(
      "La rampe de Dijon était derrière les palettes.",
      "The Dijon ramp was behind the pallets.",
    ),
    inOurHands: both(
      "La rampe, un terminal au bout d’un fil, une caisse basse.",
      "The ramp, a card reader on a lead, one low till.",
    ),
    owner: "stores",
    team: "stores",
    journey: "buy",
    sinceWeeksAgo: 64,
    archivedWeeksAgo: 38,
    keyResults: [
      byHand(
        "increase",
        [
          "Magasins parcourus en fauteuil sans aide",
          "Shops crossed in a wheelchair unaided",
        ],
        {
          unit: both("magasins", "shops"),
          committed: true,
          start: 5,
          target: 12,
          told: {
            forWeeks: 62,
            untilWeeksAgo: 40,
            mood: "rising",
            values: [5, 12],
          },
        },
      ),
    ],
  },
  fitting: {
    statement: both(
      "En cabine, que l’on m’apporte l’autre taille.",
      "Bring me the other size in the fitting room.",
    ),
    need: both(
      "Ne pas se rhabiller trois fois.",
      "Not to get dressed three times over.",
    ),
    whyNow: both(
      "Une cabine sur deux se libère sans achat.",
      "Half the fitting rooms empty without a sale.",
    ),
    inOurHands: both(
      "Une personne aux cabines le samedi.",
      "One person on fitting rooms on Saturdays.",
    ),
    owner: "lyon",
    team: "lyon",
    journey: "buy",
    sinceWeeksAgo: 34,
    archivedWeeksAgo: 20,
    keyResults: [
      byHand(
        "increase",
        ["Tailles apportées le samedi", "Sizes brought on a Saturday"],
        {
          unit: both("fois", "times"),
          start: 0,
          target: 40,
          told: {
            forWeeks: 33,
            untilWeeksAgo: 21,
            mood: "rising",
            values: [12, 37],
          },
        },
      ),
    ],
  },
  visitors: {
    statement: both(
      "Je ne parle pas français : aidez-moi quand même.",
      "I don’t speak French. Help me anyway.",
    ),
    need: both(
      "Être compris avec trois mots et un sourire.",
      "To be understood with three words and a smile.",
    ),
    whyNow: both(
      "Un client sur huit l’été à Nice.",
      "One customer in eight, summers in Nice.",
    ),
    inOurHands: both(
      "Vingt phrases, une carte à montrer.",
      "Twenty phrases, a card to point at.",
    ),
    owner: "training",
    team: "training",
    journey: "buy",
    sinceWeeksAgo: 68,
    archivedWeeksAgo: 54,
    keyResults: [
      byHand(
        "increase",
        [
          "Collègues à l’aise avec vingt phrases",
          "Colleagues at ease with twenty phrases",
        ],
        {
          unit: both("collègues", "colleagues"),
          start: 4,
          target: 16,
          told: {
            forWeeks: 66,
            untilWeeksAgo: 56,
            mood: "rising",
            values: [4, 15],
          },
        },
      ),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
