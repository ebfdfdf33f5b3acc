import { both } from "../../language";
import type { DemoTest } from "../demo-test";

export const EXCHANGE_TESTS = {
  kiosk: {
    owner: "alix",
    team: "lille",
    objective: "exchange",
    moment: "counter",
    intent: "create",
    channel: "digital",
    title: both(
      "Une borne d’échange en libre-service",
      "A self-service exchange kiosk",
    ),
    benefit: both(
      "Échanger sans attendre qu’une caisse se libère.",
      "Exchange without waiting for a till.",
    ),
    belief: both(
      "Les habitués des caisses automatiques échangeront plus vite seuls.",
      "People happy with self-checkout will be quicker on their own.",
    ),
    plan: {
      metric: "exchangeEase",
      sites: ["Lille", "Lyon", "Nantes", "Toulouse"],
      design: "before-after",
      least: 0.3,
      actingWeeks: 8,
      measuringWeeks: 8,
      who: both(
        "Un vendeur par magasin pour accompagner les premiers clients.",
        "One of us per shop to walk the first customers through.",
      ),
      know: both(
        "Quatre échanges sur cinq sont une simple taille.",
        "Four exchanges in five are just the wrong size.",
      ),
      network: both(
        "Le fournisseur prête quatre bornes pour huit semaines.",
        "The supplier lends four kiosks for eight weeks.",
      ),
      have: both(
        "La place libre près de l’entrée.",
        "The empty spot by the door.",
      ),
      money: 1_500,
      hours: 120,
      customers: 2_000,
      guardrails: { complaints: 0.15 },
    },
    course: {
      startsWeeksAgo: 16,
      change: -0.75,
      ends: "decided",
      spent: 0.85,
      decision: {
        kind: "stop",
        why: both(
          "Échanger est devenu plus difficile partout où la borne était. Elles sont rendues au fournisseur.",
          "Exchanging got harder everywhere the kiosk stood. They have gone back to the supplier.",
        ),
        teaches: "screensDoNotReplace",
      },
      surprises: [
        both(
          "Les clients posent leur article sur la borne et cherchent un vendeur des yeux.",
          "Customers put the item on the kiosk and look round for a person.",
        ),
        both(
          "À Lille, l’équipe échange sans ticket dès qu’elle reconnaît le client.",
          "In Lille the crew skips the receipt whenever they know the face.",
        ),
      ],
      commitments: [
        {
          who: both("Le fournisseur des bornes", "The kiosk supplier"),
          what: both(
            "prête quatre bornes et reprend tout en cas d’échec.",
            "lends four kiosks and takes them back if it fails.",
          ),
        },
      ],
    },
  },
  noReceipt: {
    owner: "alix",
    team: "lille",
    objective: "exchange",
    moment: "counter",
    intent: "simplify",
    channel: "human",
    origin: { of: "kiosk", kind: "surprise" },
    title: both(
      "Un comptoir d’échange sans ticket",
      "Exchanges without a receipt, at a proper counter",
    ),
    benefit: both(
      "On échange en donnant son nom, sans fouiller ses poches.",
      "Give your name and swap it; no rummaging for paper.",
    ),
    belief: both(
      "Le ticket protège d’une fraude que personne n’a jamais vue ici.",
      "The receipt guards against a fraud none of us has ever seen.",
    ),
    plan: {
      metric: "exchangeEase",
      sites: ["Lille", "Brest"],
      design: "before-after",
      least: 0.5,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both(
        "Quatre vendeurs de Lille et deux de Brest.",
        "Four of us in Lille, two in Brest.",
      ),
      know: both(
        "L’achat se retrouve avec le nom ou la carte.",
        "A name or a card is enough to find the purchase.",
      ),
      network: both(
        "La comptabilité accepte un relevé une fois par semaine.",
        "Accounts will take one list a week.",
      ),
      have: both(
        "Le comptoir laissé libre par la borne.",
        "The spot the kiosk left behind.",
      ),
      money: 200,
      hours: 30,
      customers: 600,
      guardrails: { complaints: 0.15 },
    },
    course: {
      startsWeeksAgo: 5,
      change: 0.6,
      kept: true,
      ends: "under-way",
      surprises: [
        both(
          "Une cliente a pleuré de soulagement : c’était un cadeau de son père.",
          "A customer cried with relief: it was a present from her father.",
        ),
      ],
      commitments: [
        {
          who: both("La comptabilité", "Accounts"),
          what: both(
            "rapproche les échanges le lundi.",
            "reconciles the exchanges on Mondays.",
          ),
        },
      ],
    },
  },
  repairBench: {
    owner: "alix",
    team: "lille",
    objective: "repair",
    moment: "repair",
    intent: "create",
    channel: "human",
    title: both(
      "Un établi de petites réparations le mercredi",
      "A small-repairs bench on Wednesdays",
    ),
    benefit: both(
      "Un bouton, une prise, un pied de lampe : réparé pendant qu’on attend.",
      "A knob, a plug, a lamp foot: mended while you wait.",
    ),
    belief: both(
      "Réparer sur place évite l’échange et fait revenir.",
      "A repair on the spot saves an exchange and brings people back.",
    ),
    plan: {
      metric: "exchangeEase",
      sites: ["Lille"],
      design: "before-after",
      least: 0.8,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both(
        "Le retraité qui réparait déjà nos luminaires, et moi.",
        "The retired man who used to fix our lamps, and me.",
      ),
      know: both(
        "Un échange sur six se répare en dix minutes.",
        "One exchange in six can be mended in ten minutes.",
      ),
      network: both(
        "L’atelier du lycée professionnel voisin.",
        "The workshop of the technical school next door.",
      ),
      have: both("Un établi à la réserve.", "A workbench in the stockroom."),
      money: 150,
      hours: 32,
      customers: 120,
    },
    course: {
      startsWeeksAgo: 3,
      change: 0,
      ends: "paused",
      because: both(
        "Notre réparateur est en congé deux semaines ; on reprend à son retour.",
        "Our repairer is away for two weeks; we carry on when he is back.",
      ),
      spent: 0.35,
      surprises: [
        both(
          "Des clients apportent des objets qui ne viennent pas de chez nous.",
          "People bring in things they never bought from us.",
        ),
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
