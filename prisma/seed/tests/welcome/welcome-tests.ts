import { both } from "../../language";
import type { DemoTest } from "../demo-test";

/** One shop and an NPS: the data could hardly ever tell, and Essai says so before and after. */
export const WELCOME_TESTS = {
  quietHour: {
    owner: "stores",
    team: "stores",
    objective: "quiet",
    moment: "welcome",
    intent: "humanise",
    channel: "human",
    title: both(
      "Une heure calme le mardi : lumière douce, musique coupée",
      "A quiet hour on Tuesdays: lights down, music off",
    ),
    benefit: both(
      "Ceux que le bruit épuise peuvent venir aussi.",
      "People worn out by noise can come too.",
    ),
    belief: both(
      "Ce qui soulage quelques-uns plaît à tous.",
      "What helps a few is welcome to everyone.",
    ),
    plan: {
      metric: "recommendation",
      sites: ["Angers"],
      design: "before-after",
      least: 10,
      actingWeeks: 8,
      measuringWeeks: 8,
      who: both("L’équipe du mardi.", "Tuesday’s crew."),
      know: both(
        "Deux familles la demandent depuis un an.",
        "Two families have been asking for a year.",
      ),
      network: both(
        "L’association de quartier prévient ses membres.",
        "The local charity tells its members.",
      ),
      hours: 16,
      customers: 400,
    },
    course: {
      startsWeeksAgo: 64,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "La recommandation ne dira jamais rien d’une heure par semaine. Les familles concernées, si : on garde.",
          "NPS will never notice an hour a week. The families do, and that is reason enough to keep it.",
        ),
        teaches: "pickTheRightMeasure",
      },
      surprises: [
        both(
          "Les vendeurs demandent la même heure pour eux.",
          "The staff ask for the quiet hour themselves.",
        ),
      ],
    },
  },
  coffee: {
    owner: "alix",
    team: "brest",
    objective: "remembered",
    moment: "welcome",
    intent: "humanise",
    channel: "human",
    title: both(
      "Un café offert le samedi matin",
      "Free coffee on Saturday mornings",
    ),
    benefit: both(
      "L’attente devient un moment agréable.",
      "Waiting turns into a pleasant minute.",
    ),
    belief: both(
      "Un accueil généreux se raconte autour de soi.",
      "People talk about a generous welcome.",
    ),
    plan: {
      metric: "recommendation",
      sites: ["Brest"],
      design: "before-after",
      least: 10,
      actingWeeks: 2,
      measuringWeeks: 2,
      who: both("L’équipe du samedi.", "The Saturday crew."),
      know: both(
        "Les clients du samedi attendent le plus.",
        "Saturday customers wait longest.",
      ),
      network: both(
        "La boulangerie d’à côté prête la machine.",
        "The bakery next door lends its machine.",
      ),
      have: both("Le comptoir de l’entrée.", "The counter by the door."),
      money: 90,
      hours: 8,
      customers: 200,
    },
    course: {
      startsWeeksAgo: 10,
      change: 0,
      ends: "to-review",
      spent: 0.95,
      surprises: [
        both(
          "Des voisins viennent pour le café et repartent avec une ampoule.",
          "Neighbours come for the coffee and leave with a light bulb.",
        ),
      ],
      commitments: [
        {
          who: both("La boulangerie d’à côté", "The bakery next door"),
          what: both(
            "prête sa machine deux samedis.",
            "lends its machine for two Saturdays.",
          ),
        },
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
