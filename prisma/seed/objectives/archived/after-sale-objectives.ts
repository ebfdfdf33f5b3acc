import { both } from "../../language";
import { byHand, type DemoObjective } from "../demo-objective";

/** Kept by hand and put away since. */
export const AFTER_SALE_OBJECTIVES = {
  warranty: {
    statement: both(
      "La garantie, que je n’aie pas à la prouver.",
      "Don’t make me prove the warranty.",
    ),
    need: both(
      "Donner son nom, et c’est tout.",
      "To give my name and that is all.",
    ),
    whyNow: both(
      "Un dossier sur trois attend une facture.",
      "One case in three waits for an invoice.",
    ),
    inOurHands: both(
      "La recherche par nom, la règle du doute.",
      "Search by name, and the benefit of the doubt.",
    ),
    owner: "contact",
    team: "contact",
    journey: "exchange",
    sinceWeeksAgo: 71,
    archivedWeeksAgo: 49,
    keyResults: [
      byHand(
        "decrease",
        ["Dossiers en attente d’une facture", "Cases waiting for an invoice"],
        {
          unit: both("dossiers", "cases"),
          start: 58,
          target: 15,
          told: {
            forWeeks: 69,
            untilWeeksAgo: 51,
            mood: "rising",
            values: [58, 17],
          },
        },
      ),
    ],
  },
  invoice: {
    statement: both(
      "Ma facture, quand je la demande.",
      "My invoice, when I ask for it.",
    ),
    need: both(
      "La recevoir avant de raccrocher.",
      "To have it before I hang up.",
    ),
    whyNow: both(
      "Cinquante appels par semaine rien que pour cela.",
      "Fifty calls a week for that alone.",
    ),
    inOurHands: both(
      "Un bouton dans l’écran des conseillers.",
      "A button on the advisers’ screen.",
    ),
    owner: "web",
    team: "web",
    journey: "help",
    sinceWeeksAgo: 63,
    archivedWeeksAgo: 55,
    keyResults: [
      byHand(
        "decrease",
        ["Appels pour une facture", "Calls about an invoice"],
        {
          unit: both("appels", "calls"),
          committed: true,
          start: 52,
          target: 10,
          told: {
            forWeeks: 62,
            untilWeeksAgo: 56,
            mood: "rising",
            values: [52, 9],
          },
        },
      ),
    ],
  },
  sparePart: {
    statement: both(
      "La pièce qui manque, envoyez-la-moi.",
      "Send me the missing part.",
    ),
    need: both(
      "Ne pas rendre un meuble pour une vis.",
      "Not to return a wardrobe over one screw.",
    ),
    whyNow: both(
      "Deux mois d’attente pour une charnière.",
      "Two months’ wait for a hinge.",
    ),
    inOurHands: both(
      "Une boîte de pièces par magasin, une enveloppe.",
      "A box of parts in each shop, an envelope.",
    ),
    owner: "lille",
    team: "lille",
    journey: "exchange",
    sinceWeeksAgo: 44,
    archivedWeeksAgo: 17,
    keyResults: [
      byHand(
        "decrease",
        ["Jours pour recevoir une pièce", "Days to get a part"],
        {
          unit: both("jours", "days"),
          start: 31,
          target: 7,
          told: {
            forWeeks: 42,
            untilWeeksAgo: 19,
            mood: "rising",
            values: [31, 9],
          },
        },
      ),
    ],
  },
  unsubscribe: {
    statement: both(
      "Ne m’écrivez plus quand je vous le demande.",
      "Stop writing when I ask you to.",
    ),
    need: both("Un clic, et le silence.", "One click, then silence."),
    whyNow: both(
      "Trente réclamations par mois, toutes fondées.",
      "Thirty complaints a month, all of them fair.",
    ),
    inOurHands: both(
      "Le lien en haut du message, pas en bas.",
      "The link at the top of the message, not the foot.",
    ),
    owner: "sacha",
    team: "web",
    journey: "help",
    sinceWeeksAgo: 75,
    archivedWeeksAgo: 66,
    keyResults: [
      byHand(
        "at-most",
        [
          "Réclamations sur nos messages, par mois",
          "Complaints about our messages, a month",
        ],
        {
          unit: both("réclamations", "complaints"),
          committed: true,
          start: 30,
          target: 3,
          told: {
            forWeeks: 74,
            untilWeeksAgo: 67,
            mood: "rising",
            values: [30, 2],
          },
        },
      ),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
