import { both } from "../../language";
import { otherShops } from "../../sites";
import type { DemoTest } from "../demo-test";

const CALLERS = ["Nantes", "Angers"] as const;
const CALLERS_WEST = ["Brest", "Amiens"] as const;
const CALLERS_SOUTH = ["Grenoble", "Nice"] as const;

/** One test, replicated twice in other towns, then made a text message for all of them. */
export const LATE_ORDER_TESTS = {
  callLate: {
    owner: "pickup",
    team: "pickup",
    objective: "ready",
    moment: "told",
    intent: "repair",
    channel: "human",
    title: both(
      "Appeler le client dès que sa commande prend du retard",
      "Ring the customer the moment an order runs late",
    ),
    benefit: both(
      "On ne se met pas en route pour rien.",
      "You do not set out for nothing.",
    ),
    belief: both(
      "On pardonne un retard annoncé, pas un trajet perdu.",
      "People forgive a delay they hear about, not a wasted trip.",
    ),
    plan: {
      metric: "missedPickups",
      sites: CALLERS,
      against: otherShops(CALLERS),
      design: "difference-in-differences",
      least: 0.4,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Celui qui ouvre le bon de commande en retard.",
        "Whoever opens the late order.",
      ),
      know: both(
        "À 10 h, on sait déjà lesquelles seront en retard.",
        "By ten we know which ones will be late.",
      ),
      have: both("Le téléphone du comptoir.", "The counter phone."),
      hours: 40,
      customers: 500,
    },
    course: {
      startsWeeksAgo: 60,
      change: -0.45,
      ends: "decided",
      decision: {
        kind: "repeat",
        why: both(
          "Spectaculaire à deux magasins. Trop beau pour n’être essayé qu’une fois.",
          "Striking, in two shops. Too good to have been tried only once.",
        ),
        teaches: "sayItBeforeTheyLeave",
      },
      surprises: [
        both(
          "Un client sur cinq demande la livraison à la place.",
          "One in five asks for delivery instead.",
        ),
      ],
    },
  },
  callLateAgain: {
    owner: "pickup",
    team: "pickup",
    objective: "ready",
    moment: "told",
    intent: "repair",
    channel: "human",
    origin: { of: "callLate", kind: "repeat" },
    title: both(
      "L’appel de retard, à Brest et Amiens",
      "The late-order call, in Brest and Amiens",
    ),
    benefit: both(
      "On ne se met pas en route pour rien, là non plus.",
      "No wasted trips there either.",
    ),
    belief: both(
      "L’effet tient à l’appel, pas aux gens de Nantes.",
      "It is the call that works, not the people of Nantes.",
    ),
    plan: {
      metric: "missedPickups",
      sites: CALLERS_WEST,
      against: otherShops([...CALLERS_WEST]),
      design: "difference-in-differences",
      least: 0.4,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Les préparateurs de Brest et d’Amiens.",
        "The pickers in Brest and Amiens.",
      ),
      know: both(
        "La phrase de Nantes : « Ne partez pas encore. »",
        "Nantes’ line: “Don’t set out just yet.”",
      ),
      hours: 40,
      customers: 500,
    },
    course: {
      startsWeeksAgo: 44,
      change: -0.45,
      ends: "decided",
      decision: {
        kind: "repeat",
        why: both(
          "Même direction, même ampleur. Encore une fois, dans deux villes qui ne se parlent pas.",
          "Same direction, same size. Once more, in two towns that never talk.",
        ),
        teaches: "sayItBeforeTheyLeave",
      },
    },
  },
  callLateThird: {
    owner: "pickup",
    team: "pickup",
    objective: "ready",
    moment: "told",
    intent: "repair",
    channel: "human",
    origin: { of: "callLateAgain", kind: "repeat" },
    title: both(
      "L’appel de retard, à Grenoble et Nice",
      "The late-order call, in Grenoble and Nice",
    ),
    benefit: both(
      "Un coup de fil plutôt qu’un trajet perdu.",
      "A call instead of a wasted trip.",
    ),
    belief: both(
      "Si une troisième fois donne pareil, c’est acquis.",
      "If it works a third time, we know it.",
    ),
    plan: {
      metric: "missedPickups",
      sites: CALLERS_SOUTH,
      against: otherShops([...CALLERS_SOUTH]),
      design: "difference-in-differences",
      least: 0.4,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Les préparateurs de Grenoble et de Nice.",
        "The pickers in Grenoble and Nice.",
      ),
      know: both(
        "Deux essais, deux fois le même effet.",
        "Two tests, twice the same effect.",
      ),
      hours: 40,
      customers: 500,
      guardrails: { onTime: 0.05 },
    },
    course: {
      startsWeeksAgo: 28,
      change: -0.45,
      ends: "decided",
      decision: {
        kind: "scale",
        why: both(
          "Trois fois sur trois. L’appel devient un message automatique pour les douze magasins, à mesurer de nouveau.",
          "Three out of three. The call becomes an automatic text in all twelve shops, and we measure again.",
        ),
        teaches: "sayItBeforeTheyLeave",
      },
      commitments: [
        {
          who: both("L’opérateur de messages", "The text-message carrier"),
          what: both(
            "offre le premier mois d’envois.",
            "gives the first month of texts free.",
          ),
        },
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
