import { blueprint } from "./moment-blueprint";

/** Getting help, and the one of exchanges that somebody has drawn so far. */
export const HELP_BLUEPRINTS = {
  reach: blueprint(
    [
      "Appelle ou écrit, souvent entre midi et deux.",
      "Rings or writes, often over lunch.",
    ],
    [
      "Une voix en moins de deux minutes, ou l’attente annoncée.",
      "A voice within two minutes, or told how long it will be.",
    ],
    [
      "Le plateau décale ses pauses aux heures d’appels.",
      "The floor moves its breaks round the calls.",
    ],
    [
      "Téléphonie, messagerie, prévision d’appels.",
      "Phone system, messages, call forecast.",
    ],
  ),
  explain: blueprint(
    [
      "Raconte son problème, parfois pour la troisième fois.",
      "Tells the problem, sometimes for the third time.",
    ],
    [
      "Le conseiller résume ce qu’il sait déjà.",
      "The adviser sums up what is already known.",
    ],
    [
      "Le dossier suit le client d’un conseiller à l’autre.",
      "The case follows the customer from one adviser to the next.",
    ],
    [
      "Fiche client, historique des contacts.",
      "Customer record, contact history.",
    ],
  ),
  solved: blueprint(
    [
      "Veut savoir qui fait quoi, et pour quand.",
      "Wants to know who does what, and by when.",
    ],
    [
      "Un nom, une date, un rappel le lendemain.",
      "A name, a date, a call the next day.",
    ],
    [
      "Le conseiller décide seul d’un geste jusqu’à 50 €.",
      "The adviser alone decides on a gesture of up to €50.",
    ],
    [
      "Remboursements, pièces détachées, lien avec les magasins.",
      "Refunds, spare parts, a line to the shops.",
    ],
  ),
  counter: blueprint(
    [
      "Arrive avec l’article, pas toujours avec le ticket.",
      "Brings the item, not always the receipt.",
    ],
    [
      "Un comptoir à part, l’échange sur le nom.",
      "A desk of its own, an exchange on the name.",
    ],
    [
      "L’article repart en rayon ou en réparation le jour même.",
      "The item goes back on the shelf or to repair the same day.",
    ],
    ["", ""],
  ),
} as const;
