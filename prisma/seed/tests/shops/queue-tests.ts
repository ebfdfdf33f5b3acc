import { both } from "../../language";
import { otherShops } from "../../sites";
import type { DemoTest } from "../demo-test";

const TABLET = ["Lille"] as const;
const TABLET_AGAIN = ["Lyon", "Strasbourg", "Reims"] as const;

export const QUEUE_TESTS = {
  tablet: {
    owner: "alix",
    team: "lille",
    objective: "queue",
    moment: "pay",
    intent: "humanise",
    channel: "human",
    title: both(
      "Encaisser les petits paniers dans la file, à la tablette",
      "Take payment for small baskets in the queue, on a tablet",
    ),
    benefit: both(
      "Avec un seul article, on repart sans attendre derrière un chariot.",
      "One item in hand? You leave without waiting behind a full trolley.",
    ),
    belief: both(
      "La moitié de la file tient dans une main : c’est elle qui bloque les autres.",
      "Half the queue is holding one thing. Clear them and the rest moves.",
    ),
    plan: {
      metric: "quickTill",
      sites: TABLET,
      against: otherShops(["Lille", "Toulouse", "Nice"]),
      design: "difference-in-differences",
      least: 0.07,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Deux vendeurs volontaires le samedi.",
        "Two volunteers on Saturdays.",
      ),
      know: both(
        "Entre 16 h et 18 h, un client sur deux n’a qu’un ou deux articles.",
        "From four to six, every other customer has one or two items.",
      ),
      have: both("La tablette des inventaires.", "The stock-take tablet."),
      money: 120,
      hours: 45,
      customers: 1_500,
    },
    course: {
      startsWeeksAgo: 64,
      change: 0.11,
      kept: true,
      ends: "decided",
      decision: {
        kind: "scale",
        why: both(
          "La file fond aux heures pleines et l’équipe y tient. On le propose à trois autres magasins.",
          "The queue melts at peak time and the crew wants to keep it. Three more shops next.",
        ),
        teaches: "goToTheQueue",
      },
      surprises: [
        both(
          "Les clients de la file nous demandent des conseils avant de payer.",
          "People in the queue ask us for advice before they pay.",
        ),
      ],
      commitments: [
        {
          who: both("Le service informatique", "IT"),
          what: both(
            "prête un second terminal de paiement.",
            "lends a second card reader.",
          ),
        },
      ],
    },
  },
  tabletElsewhere: {
    owner: "stores",
    team: "stores",
    objective: "queue",
    moment: "pay",
    intent: "humanise",
    channel: "human",
    origin: { of: "tablet", kind: "scale" },
    title: both(
      "La tablette de Lille à Lyon, Strasbourg et Reims",
      "Lille’s queue tablet in Lyon, Strasbourg and Reims",
    ),
    benefit: both(
      "Payer un article sans faire toute la file, là aussi.",
      "Pay for one item without the whole queue, in three more towns.",
    ),
    belief: both(
      "Ce qui marche à Lille tient à la file, pas à l’équipe.",
      "What worked in Lille is about queues, not about Lille.",
    ),
    plan: {
      metric: "quickTill",
      sites: TABLET_AGAIN,
      against: otherShops([...TABLET_AGAIN, "Lille"]),
      design: "difference-in-differences",
      least: 0.05,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Un binôme par magasin, formé par Lille.",
        "A pair in each shop, trained by Lille.",
      ),
      know: both(
        "Le déroulé de Lille tient sur une page.",
        "Lille’s routine fits on one page.",
      ),
      money: 700,
      hours: 110,
      customers: 6_000,
      guardrails: { complaints: 0.25 },
    },
    course: {
      startsWeeksAgo: 38,
      change: 0.08,
      kept: true,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Trois villes, même effet. La tablette entre dans l’organisation du samedi.",
          "Three towns, same effect. The tablet is now part of every Saturday rota.",
        ),
        teaches: "goToTheQueue",
      },
      commitments: [
        {
          who: both("Le magasin de Lille", "The Lille shop"),
          what: both(
            "envoie une vendeuse une journée dans chaque ville.",
            "sends someone for a day to each town.",
          ),
        },
      ],
    },
  },
  payByPhone: {
    owner: "lyon",
    team: "lyon",
    objective: "queue",
    moment: "pay",
    intent: "simplify",
    channel: "digital",
    title: both(
      "Scanner et payer avec son téléphone, au rayon cuisine",
      "Scan and pay by phone in the kitchen aisle",
    ),
    benefit: both(
      "Payer là où l’on choisit, sans passer par la file.",
      "Pay where you choose and walk out.",
    ),
    belief: both(
      "Les habitués sauteront la file si le ticket arrive aussitôt.",
      "Regulars will skip the queue if the receipt is instant.",
    ),
    plan: {
      metric: "quickTill",
      sites: ["Lyon"],
      against: otherShops(["Lyon"]),
      design: "difference-in-differences",
      least: 0.06,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both(
        "Deux vendeurs du rayon cuisine.",
        "Two people from the kitchen aisle.",
      ),
      know: both(
        "Un client sur quatre a déjà l’application.",
        "One customer in four has the app already.",
      ),
      money: 250,
      hours: 40,
      customers: 800,
      guardrails: { complaints: 0.25 },
    },
    course: {
      startsWeeksAgo: 2,
      change: 0.03,
      ends: "under-way",
      surprises: [
        both(
          "Des parents paient pendant que les enfants jouent au rayon jouets.",
          "Parents pay while the children stay in the toy corner.",
        ),
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
