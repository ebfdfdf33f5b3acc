import { both } from "../../language";
import { byHand, byMetric, type DemoObjective } from "../demo-objective";

export const COUNTER_OBJECTIVES = {
  exchange: {
    statement: both(
      "Échanger un article doit être aussi simple que de l’acheter.",
      "Exchanging something should be as easy as buying it.",
    ),
    need: both(
      "Le client qui s’est trompé de taille ne veut ni se justifier ni refaire la queue.",
      "If it is the wrong size, I want neither to explain myself nor to queue again.",
    ),
    whyNow: both(
      "Chaque magasin a inventé sa propre règle, et la borne a empiré les choses.",
      "Every shop has its own rules, and the kiosk made things worse.",
    ),
    inOurHands: both(
      "Le comptoir, les pièces demandées, qui décide d’un remboursement.",
      "The counter, the papers we ask for, who says yes to a refund.",
    ),
    nextAction: both(
      "Suivre le comptoir sans ticket à Lille et Brest jusqu’à sa fin.",
      "See the no-receipt counter through in Lille and Brest.",
    ),
    promise: both(
      "« Changez d’avis, c’est permis. »",
      "“Change your mind. It’s allowed.”",
    ),
    owner: "camille",
    team: "lille",
    journey: "exchange",
    sinceWeeksAgo: 58,
    keyResults: [
      byMetric(
        "exchangeEase",
        "increase",
        ["Un échange jugé facile", "Exchanges people call easy"],
        {
          start: 4.9,
          target: 5.6,
          dueInWeeks: 18,
          owner: "alix",
          told: { forWeeks: 24, mood: "steady" },
        },
      ),
      byMetric(
        "complaints",
        "at-most",
        [
          "Pas plus de réclamations en magasin",
          "No more complaints in the shops",
        ],
        {
          committed: true,
          target: 0.0075,
          owner: "stores",
          told: { forWeeks: 14, untilWeeksAgo: 1, mood: "steady" },
        },
      ),
      byHand(
        "increase",
        [
          "Magasins où l’on échange sans ticket",
          "Shops that exchange without a receipt",
        ],
        {
          unit: both("magasins", "shops"),
          start: 0,
          target: 12,
          dueInWeeks: 30,
          owner: "alix",
          told: {
            forWeeks: 5,
            untilWeeksAgo: 2,
            mood: "rising",
            values: [1, 2],
          },
        },
      ),
    ],
  },
  remembered: {
    statement: both(
      "Que l’on se souvienne de moi quand je reviens.",
      "Remember me when I come back.",
    ),
    need: both(
      "Être reconnu sans carte ni numéro.",
      "To be known without a card or a number.",
    ),
    whyNow: both(
      "Un client sur trois vient plus d’une fois par mois.",
      "One customer in three comes more than once a month.",
    ),
    inOurHands: both(
      "Les gestes du samedi, les prénoms, la dernière minute de la visite.",
      "Saturday gestures, first names, the last minute of a visit.",
    ),
    nextAction: both(
      "Décider du café, en sachant que l’on ne peut rien en dire.",
      "Decide on the coffee, knowing that nothing can be said of it.",
    ),
    owner: "alix",
    team: "brest",
    journey: "buy",
    sinceWeeksAgo: 55,
    keyResults: [
      byMetric(
        "returning",
        "increase",
        [
          "Plus de clients qui reviennent dans les trois mois",
          "More customers back within three months",
        ],
        {
          start: 0.382,
          target: 0.405,
          dueInWeeks: 24,
          owner: "dominique",
          told: { forWeeks: 12, mood: "steady" },
        },
      ),
      byHand(
        "increase",
        [
          "Clients appelés par leur nom, sur vingt observés",
          "Customers greeted by name, out of twenty watched",
        ],
        {
          unit: both("clients", "customers"),
          start: 3,
          target: 8,
          owner: "alix",
          told: {
            forWeeks: 12,
            untilWeeksAgo: 6,
            mood: "falling",
            values: [3, 4],
          },
        },
      ),
    ],
  },
  repair: {
    statement: both(
      "Réparez-le plutôt que de me le remplacer.",
      "Mend it rather than replace it.",
    ),
    need: both(
      "Garder ce que l’on aime, sans attendre six semaines.",
      "To keep what I like without a six-week wait.",
    ),
    whyNow: both(
      "Un échange sur six se réparerait en dix minutes.",
      "One exchange in six could be mended in ten minutes.",
    ),
    inOurHands: both(
      "Un établi, une boîte de vis, quelqu’un qui sait.",
      "A bench, a box of screws, someone who knows how.",
    ),
    nextAction: both(
      "Reprendre l’établi au retour de notre réparateur.",
      "Start the bench again when our repairer is back.",
    ),
    owner: "alix",
    team: "lille",
    journey: "exchange",
    sinceWeeksAgo: 9,
    keyResults: [
      byHand(
        "increase",
        ["Objets réparés sur place", "Things mended on the spot"],
        {
          unit: both("objets", "items"),
          start: 0,
          target: 60,
          dueInWeeks: 8,
          owner: "alix",
          told: {
            forWeeks: 4,
            untilWeeksAgo: 1,
            mood: "rising",
            values: [3, 14],
          },
        },
      ),
      byHand(
        "increase",
        [
          "Part des échanges que l’on aurait pu réparer",
          "Share of exchanges we could have mended",
        ],
        { kind: "baseline", unit: both("%", "%"), owner: "lille" },
      ),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
