import { both } from "../../language";
import type { DemoTest } from "../demo-test";

export const CALL_AGAIN_TESTS = {
  closingQuestion: {
    owner: "contact",
    team: "contact",
    objective: "firstTime",
    moment: "solved",
    intent: "repair",
    channel: "human",
    title: both(
      "Demander « Est-ce que tout est réglé ? » avant de raccrocher",
      "Ask “Is everything sorted?” before hanging up",
    ),
    benefit: both(
      "Le petit reste se règle tout de suite.",
      "The last loose end gets tied there and then.",
    ),
    belief: both("On raccroche trop tôt.", "We hang up a minute too soon."),
    plan: {
      metric: "repeatContacts",
      sites: ["contact"],
      design: "before-after",
      least: 0.02,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both("Tous les conseillers.", "Every adviser."),
      know: both(
        "Un rappel sur trois vient dans l’heure.",
        "A third of repeat calls come within the hour.",
      ),
      hours: 20,
      customers: 2_500,
    },
    course: {
      startsWeeksAgo: 76,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "On nous répond toujours oui, et on rappelle quand même.",
          "Everyone says yes, and rings back anyway.",
        ),
        teaches: "doNotAskDo",
      },
    },
  },
  caseSummary: {
    owner: "contact",
    team: "contact",
    objective: "firstTime",
    moment: "solved",
    intent: "simplify",
    channel: "hybrid",
    title: both(
      "Envoyer un récapitulatif de trois lignes après l’appel",
      "Send a three-line summary after the call",
    ),
    benefit: both(
      "On sait ce qui va se passer, et quand.",
      "You know what happens next, and when.",
    ),
    belief: both(
      "On rappelle pour vérifier qu’on a bien compris.",
      "People ring back to check they understood.",
    ),
    plan: {
      metric: "repeatContacts",
      sites: ["contact"],
      design: "before-after",
      least: 0.02,
      actingWeeks: 6,
      measuringWeeks: 6,
      who: both(
        "Une équipe de huit conseillers, puis tous.",
        "A team of eight, then everyone.",
      ),
      know: both(
        "Les promesses de date sont celles qu’on nous redemande.",
        "It is the promised dates people ask about again.",
      ),
      hours: 60,
      customers: 2_500,
    },
    course: {
      startsWeeksAgo: 60,
      change: -0.035,
      ends: "decided",
      decision: {
        kind: "adapt",
        why: both(
          "Cela marche, mais écrire prend trois minutes par appel. À refaire avec un texte à trous.",
          "It works, but writing takes three minutes a call. Do it again with fill-in templates.",
        ),
        teaches: "sayWhatHappensNext",
      },
      surprises: [
        both(
          "Des clients répondent merci, et un mot de plus sur leur problème.",
          "Customers reply with thanks, and one more detail we needed.",
        ),
      ],
    },
  },
  onePager: {
    owner: "training",
    team: "training",
    objective: "sameAnswer",
    moment: "explain",
    intent: "simplify",
    channel: "human",
    title: both(
      "Les règles de retour sur une seule page, au mur",
      "The return rules on one page, on the wall",
    ),
    benefit: both(
      "Deux conseillers donnent la même réponse.",
      "Two advisers, one answer.",
    ),
    belief: both(
      "On rappelle pour obtenir une meilleure réponse.",
      "People call again hoping for a better answer.",
    ),
    plan: {
      metric: "repeatContacts",
      sites: ["contact"],
      design: "before-after",
      least: 0.02,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "L’atelier des métiers et trois conseillers.",
        "The skills workshop and three advisers.",
      ),
      know: both("Le manuel fait 48 pages.", "The manual runs to 48 pages."),
      money: 80,
      hours: 40,
    },
    course: {
      startsWeeksAgo: 44,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Les rappels n’ont pas bougé. La page reste : les nouveaux s’en servent, et elle a coûté 80 €.",
          "Repeat calls did not budge. The page stays up: new joiners use it, and it cost €80.",
        ),
        teaches: "doNotAskDo",
      },
    },
  },
  callBack: {
    owner: "camille",
    team: "contact",
    objective: "firstTime",
    moment: "solved",
    intent: "repair",
    channel: "human",
    origin: { of: "caseSummary", kind: "adapt" },
    title: both(
      "Rappeler nous-mêmes le client le lendemain",
      "Call the customer back ourselves the next day",
    ),
    benefit: both(
      "Le client n’a plus à rappeler pour savoir où en est son dossier.",
      "Nobody has to ring in to find out where things stand.",
    ),
    belief: both(
      "Un rappel de deux minutes le lendemain évite un appel de dix minutes trois jours plus tard.",
      "Two minutes from us tomorrow saves ten minutes from them on Friday.",
    ),
    plan: {
      metric: "repeatContacts",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.03,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both(
        "Quatre conseillers volontaires, puis tout le plateau.",
        "Four volunteers, then the whole floor.",
      ),
      know: both(
        "Nous savons quels dossiers reviennent : livraisons abîmées et remboursements.",
        "We know which cases come back: damaged parcels and refunds.",
      ),
      network: both(
        "Le dépôt accepte de confirmer chaque renvoi par message.",
        "The depot agrees to confirm every re-send by message.",
      ),
      have: both(
        "Une demi-heure calme entre 8 h 30 et 9 h.",
        "A quiet half-hour before the lines open.",
      ),
      money: 0,
      hours: 60,
      customers: 400,
      guardrails: { answered: 0.08 },
    },
    course: {
      startsWeeksAgo: 24,
      change: -0.045,
      kept: true,
      ends: "decided",
      spent: 0.8,
      decision: {
        kind: "scale",
        why: both(
          "Le rappel du lendemain règle ce qui restait en suspens. On l’étend aux réclamations, et on mesure encore.",
          "The next-day call clears up what was left hanging. Extend it to complaints, and measure again.",
        ),
        teaches: "sayWhatHappensNext",
      },
      surprises: [
        both(
          "Les conseillers se disputent la demi-heure du matin.",
          "Advisers now compete for the morning half-hour.",
        ),
      ],
      commitments: [
        {
          who: both("Le dépôt", "The depot"),
          what: both(
            "confirme chaque renvoi avant 18 h.",
            "confirms every re-send by six.",
          ),
        },
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
