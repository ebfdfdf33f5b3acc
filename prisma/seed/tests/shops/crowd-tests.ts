import { both } from "../../language";
import { otherShops, SHOPS } from "../../sites";
import type { DemoTest } from "../demo-test";

const HOST = ["Lille", "Nantes", "Strasbourg", "Toulouse"] as const;

export const CROWD_TESTS = {
  receiptNumber: {
    owner: "camille",
    team: "stores",
    objective: "exchange",
    moment: "counter",
    intent: "repair",
    channel: "human",
    title: both(
      "Imprimer le numéro direct du magasin sur le ticket",
      "Print the shop’s own number on the receipt",
    ),
    benefit: both(
      "Une question après l’achat trouve tout de suite la bonne personne.",
      "A question after the sale reaches the right person first time.",
    ),
    belief: both(
      "Qui peut poser sa question au magasin n’a plus besoin de réclamer.",
      "If you can ring the shop and ask, you need not complain.",
    ),
    plan: {
      metric: "complaints",
      sites: SHOPS,
      design: "before-after",
      least: 0.1,
      actingWeeks: 8,
      measuringWeeks: 12,
      who: both(
        "Les douze directeurs de magasin.",
        "The twelve shop managers.",
      ),
      know: both(
        "Un tiers des réclamations sont de simples questions.",
        "A third of complaints are really questions.",
      ),
      network: both(
        "L’imprimeur des rouleaux change le texte sans frais.",
        "The till-roll printer changes the text for free.",
      ),
      have: both(
        "Deux lignes libres au bas du ticket.",
        "Two free lines at the foot of the receipt.",
      ),
      money: 0,
      hours: 24,
    },
    course: {
      startsWeeksAgo: 32,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Le numéro reste sur le ticket, il ne coûte rien. Nous n’en attendons plus rien.",
          "The number stays on the receipt because it is free. We expect nothing more from it.",
        ),
        teaches: "nobodyReadsReceipts",
      },
    },
  },
  greeter: {
    owner: "lille",
    team: "stores",
    objective: "crowd",
    moment: "welcome",
    intent: "humanise",
    channel: "human",
    title: both(
      "Un accueil debout à l’entrée pendant la forte affluence",
      "A host at the door while the shops are packed",
    ),
    benefit: both(
      "Même un jour de foule, quelqu’un nous oriente dès l’entrée.",
      "Even on the busiest day somebody points you the right way.",
    ),
    belief: both(
      "Les réclamations vont monter partout avec la foule. Là où quelqu’un oriente les clients, elles monteront moins : il faut comparer aux autres magasins, pas au mois d’avant.",
      "Complaints will rise everywhere with the crowds. Where someone directs people they will rise less, so compare with the other shops, not with last month.",
    ),
    plan: {
      metric: "complaints",
      sites: HOST,
      against: otherShops(HOST),
      design: "difference-in-differences",
      least: 0.2,
      actingWeeks: 8,
      measuringWeeks: 8,
      who: both(
        "Un vendeur par magasin, à tour de rôle.",
        "One of us per shop, taking turns.",
      ),
      know: both(
        "Les jours de foule, les réclamations augmentent de moitié.",
        "On packed days complaints go up by half.",
      ),
      hours: 120,
      customers: 10_000,
    },
    course: {
      startsWeeksAgo: 19,
      change: -0.3,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "À première vue les réclamations n’ont pas baissé. Elles ont bondi partout ailleurs : l’accueil tient sa promesse, on le garde pour chaque période de foule.",
          "At first sight complaints did not fall. Everywhere else they shot up: the host did the job, and comes back whenever we are packed.",
        ),
        teaches: "someoneWhoCanDecide",
      },
      surprises: [
        both(
          "On nous demande surtout où sont les toilettes.",
          "Mostly we are asked where the toilets are.",
        ),
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
