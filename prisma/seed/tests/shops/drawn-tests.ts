import { both } from "../../language";
import type { DemoTest } from "../demo-test";

/** One shop, one queue, and a lot drawn before the first day: as good as a comparison gets without other shops. */
export const DRAWN_TESTS = {
  waitTold: {
    owner: "alix",
    team: "lille",
    objective: "queue",
    moment: "pay",
    intent: "humanise",
    channel: "human",
    title: both(
      "Remonter la file et dire le temps d’attente, les jours tirés au sort",
      "Walk the queue and say how long it will be, on days drawn by lot",
    ),
    benefit: both(
      "On sait combien de temps il reste, et on ne repose pas son panier.",
      "You know how long is left, so you do not put your basket down and go.",
    ),
    belief: both(
      "On part parce qu’on ne sait pas, pas parce qu’on attend.",
      "People leave because they do not know, not because they wait.",
    ),
    plan: {
      metric: "queueLeft",
      sites: ["Lille"],
      design: "switchback",
      schedule: { turns: 42, blockTurns: 2, seed: 59 },
      least: 0.02,
      actingWeeks: 6,
      measuringWeeks: 6,
      who: both(
        "Celui ou celle qui tient l’accueil, à chaque heure pleine.",
        "Whoever is on the front desk, at every busy hour.",
      ),
      know: both(
        "Un client sur onze quitte la file sans payer.",
        "One customer in eleven leaves the queue without paying.",
      ),
      have: both(
        "Le calendrier tiré au sort, affiché en salle de pause.",
        "The drawn calendar, pinned up in the break room.",
      ),
      hours: 30,
      customers: 2_000,
    },
    course: {
      startsWeeksAgo: 13,
      change: -0.03,
      kept: true,
      ends: "decided",
      decision: {
        kind: "scale",
        why: both(
          "Le sort a choisi les jours, pas nous : avec ou sans, la différence est nette. On le propose aux autres magasins.",
          "The lot picked the days, we did not: with or without, the difference is plain. Other shops next.",
        ),
        teaches: "sayWhatHappensNext",
      },
      surprises: [
        both(
          "Des clients demandent le temps d’attente avant même de prendre un panier.",
          "Customers ask about the wait before they even pick up a basket.",
        ),
      ],
    },
  },
  basketKept: {
    owner: "alix",
    team: "lille",
    objective: "queue",
    moment: "pay",
    intent: "create",
    channel: "human",
    title: both(
      "Garder le panier et appeler quand c’est à vous, les jours tirés au sort",
      "Hold the basket and call people when it is their turn, on days drawn by lot",
    ),
    benefit: both(
      "On attend assis ou dans les rayons, pas debout derrière un chariot.",
      "Wait in a chair or among the shelves, not on your feet behind a trolley.",
    ),
    belief: both(
      "C’est la position debout qui fait partir, plus que les minutes.",
      "Standing drives people away, more than the minutes do.",
    ),
    plan: {
      metric: "queueLeft",
      sites: ["Lille"],
      design: "switchback",
      schedule: { turns: 42, blockTurns: 2, seed: 83 },
      least: 0.02,
      actingWeeks: 6,
      measuringWeeks: 6,
      who: both("Alix et l’accueil.", "Alix and the front desk."),
      know: both(
        "Les chaises du rayon luminaires sont libres.",
        "The chairs in lighting are free.",
      ),
      money: 60,
      hours: 36,
      customers: 1_800,
    },
    course: {
      startsWeeksAgo: 2,
      change: -0.01,
      ends: "under-way",
    },
    origin: { of: "waitTold", kind: "surprise" },
  },
} as const satisfies Record<string, DemoTest>;
