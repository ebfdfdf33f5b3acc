import { both } from "../../language";
import type { DemoTest } from "../demo-test";

/** One shop and an NPS: the data could hardly ever tell, and Essai says so before and after. */
export const GOODBYE_TESTS = {
  handwritten: {
    owner: "stores",
    team: "stores",
    objective: "remembered",
    moment: "pay",
    intent: "humanise",
    channel: "human",
    title: both(
      "Un mot écrit à la main dans les gros achats",
      "A handwritten note with every big purchase",
    ),
    benefit: both(
      "On sait qui nous a servis, et on peut le redemander.",
      "You know who served you, and can ask for them again.",
    ),
    belief: both(
      "Un prénom vaut mieux qu’une enquête.",
      "A name beats a survey.",
    ),
    plan: {
      metric: "recommendation",
      sites: ["Nice"],
      design: "before-after",
      least: 12,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("Trois vendeuses du mobilier.", "Three of us in furniture."),
      know: both(
        "Les achats de plus de 300 € se décident en trois visites.",
        "Anything over €300 takes three visits to decide.",
      ),
      money: 40,
      hours: 20,
      customers: 250,
    },
    course: {
      startsWeeksAgo: 54,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adapt",
        why: both(
          "Trop peu de réponses pour trancher. À retenter sur les retours en magasin, qui se comptent.",
          "Too few answers to know. Try again on repeat visits, which can be counted.",
        ),
        teaches: "pickTheRightMeasure",
      },
    },
  },
  goodbye: {
    owner: "lyon",
    team: "stores",
    objective: "remembered",
    moment: "welcome",
    intent: "humanise",
    channel: "human",
    title: both(
      "Raccompagner jusqu’à la porte les clients chargés",
      "Walk laden customers to the door",
    ),
    benefit: both(
      "On sort sans se battre avec la porte et les sacs.",
      "No wrestling the door with your arms full.",
    ),
    belief: both(
      "On se souvient de la dernière minute.",
      "People remember the last minute.",
    ),
    plan: {
      metric: "recommendation",
      sites: ["Grenoble"],
      design: "before-after",
      least: 12,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both(
        "Les deux personnes les plus proches de la sortie.",
        "Whoever stands nearest the exit.",
      ),
      know: both(
        "La porte est lourde, tout le monde le dit.",
        "The door is heavy; everyone says so.",
      ),
      hours: 18,
      customers: 600,
    },
    course: {
      startsWeeksAgo: 35,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Rien de visible. La porte, elle, a été réglée pour 90 € : c’était le vrai sujet.",
          "Nothing to see. Meanwhile someone fixed the door for €90, which was the point all along.",
        ),
        teaches: "fixTheThing",
      },
    },
  },
} as const satisfies Record<string, DemoTest>;
