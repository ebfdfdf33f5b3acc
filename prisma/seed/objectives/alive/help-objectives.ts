import { both } from "../../language";
import {
  byHand,
  byMetric,
  ofTests,
  type DemoObjective,
} from "../demo-objective";

export const HELP_OBJECTIVES = {
  firstTime: {
    statement: both(
      "Quand quelque chose ne va pas, réglez-le du premier coup, sans que j’aie à rappeler.",
      "When something goes wrong, sort it the first time so I never have to ring again.",
    ),
    need: both(
      "Un client qui appelle pour un problème veut le raconter une fois, et ne plus y penser.",
      "Someone who rings with a problem wants to tell it once and forget about it.",
    ),
    whyNow: both(
      "Un contact sur cinq était un rappel : c’est le premier motif d’agacement dans les commentaires.",
      "One contact in five was a second call, and nothing annoys people more in the comments.",
    ),
    inOurHands: both(
      "La façon de clore un dossier, le suivi le lendemain, le droit d’accorder un geste sans demander.",
      "How we close a case, the next-day follow-up, and the right to make a gesture without asking.",
    ),
    nextAction: both(
      "Faire tenir les dossiers par un seul interlocuteur, à commencer par les livraisons abîmées.",
      "Let one person see a case through, starting with damaged parcels.",
    ),
    promise: both("« On s’en occupe. »", "“Leave it with us.”"),
    owner: "camille",
    team: "contact",
    journey: "help",
    sinceWeeksAgo: 78,
    keyResults: [
      byMetric(
        "repeatContacts",
        "decrease",
        [
          "Moins de clients obligés de rappeler dans la semaine",
          "Fewer customers forced to call again within the week",
        ],
        {
          committed: true,
          start: 0.21,
          target: 0.15,
          dueInWeeks: 12,
          owner: "camille",
          told: { forWeeks: 26, untilWeeksAgo: 2, mood: "rising" },
        },
      ),
      ofTests(
        "learning",
        6,
        [
          "Six essais menés jusqu’à une décision",
          "Six tests taken all the way to a decision",
        ],
        "contact",
      ),
      byHand(
        "increase",
        [
          "Conseillers qui peuvent clore un dossier seuls",
          "Advisers who may close a case on their own",
        ],
        {
          unit: both("conseillers", "advisers"),
          start: 6,
          target: 42,
          dueInWeeks: 16,
          owner: "contact",
          told: {
            forWeeks: 16,
            untilWeeksAgo: 2,
            mood: "rising",
            values: [6, 31],
          },
        },
      ),
    ],
  },
  apology: {
    statement: both(
      "Si vous vous êtes trompés, dites-le et réparez.",
      "If you got it wrong, say so and put it right.",
    ),
    need: both(
      "Être cru, puis être réparé, dans cet ordre.",
      "To be believed, then to be put right, in that order.",
    ),
    whyNow: both(
      "Les réclamations bien traitées font revenir, les autres font parler.",
      "A complaint handled well brings people back; one handled badly gets talked about.",
    ),
    inOurHands: both(
      "Les mots d’accueil, le geste jusqu’à 20 €, le rappel du lendemain.",
      "The first words, a gesture of up to €20, the next-day call.",
    ),
    nextAction: both(
      "Décider du rappel après réclamation : les chiffres sont là.",
      "Decide on the call after a complaint: the figures are in.",
    ),
    promise: both(
      "« Votre problème devient le nôtre. »",
      "“Your problem is now our problem.”",
    ),
    owner: "camille",
    team: "contact",
    journey: "help",
    sinceWeeksAgo: 58,
    keyResults: [
      byMetric(
        "complaintSatisfaction",
        "increase",
        [
          "Plus de clients satisfaits de la suite donnée à leur réclamation",
          "More customers happy with how their complaint ended",
        ],
        {
          start: 0.52,
          target: 0.75,
          dueInWeeks: 20,
          owner: "camille",
          told: { forWeeks: 24, mood: "rising" },
        },
      ),
      byHand(
        "at-most",
        ["Coût moyen d’un geste", "Average cost of a gesture"],
        {
          unit: both("€", "€"),
          committed: true,
          target: 15,
          owner: "contact",
          told: {
            forWeeks: 20,
            untilWeeksAgo: 1,
            mood: "steady",
            values: [10, 11.4],
          },
        },
      ),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
