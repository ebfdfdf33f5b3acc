import { both } from "../../language";
import { otherShops } from "../../sites";
import type { DemoTest } from "../demo-test";

const ZONES = ["Brest", "Reims", "Toulouse"] as const;

export const DEPARTMENT_TESTS = {
  zones: {
    owner: "brest",
    team: "brest",
    objective: "advice",
    moment: "advice",
    intent: "create",
    channel: "human",
    title: both(
      "Un vendeur attitré par univers",
      "One named person for each department",
    ),
    benefit: both(
      "On retrouve la personne qui nous a conseillé la dernière fois.",
      "You find the person who helped you last time.",
    ),
    belief: both(
      "Qui tient un rayon s’y intéresse.",
      "You look after what is yours.",
    ),
    plan: {
      metric: "adviceFound",
      sites: ZONES,
      against: otherShops(ZONES),
      design: "difference-in-differences",
      least: 0.05,
      actingWeeks: 8,
      measuringWeeks: 8,
      who: both("Trois équipes volontaires.", "Three volunteer crews."),
      know: both(
        "Les clients fidèles demandent quelqu’un par son prénom.",
        "Regulars ask for people by name.",
      ),
      hours: 60,
      customers: 6_000,
    },
    course: {
      startsWeeksAgo: 36,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adapt",
        why: both(
          "Personne ne couvre un rayon quand son titulaire déjeune. À revoir à deux par univers.",
          "Nobody covers when the owner is at lunch. Worth another go in pairs.",
        ),
        teaches: "peopleOnTheFloor",
        against: true,
      },
      surprises: [
        both(
          "Deux vendeuses ont refait leur rayon le dimanche, chez elles, sur papier.",
          "Two of us redesigned our department on paper at home on a Sunday.",
        ),
      ],
    },
  },
  pairs: {
    owner: "brest",
    team: "brest",
    objective: "advice",
    moment: "advice",
    intent: "create",
    channel: "human",
    origin: { of: "zones", kind: "adapt" },
    title: both(
      "Deux vendeurs par univers, qui se relaient à midi",
      "Departments run in pairs, so lunch is covered",
    ),
    benefit: both(
      "À midi aussi, quelqu’un connaît le rayon.",
      "Even at lunchtime someone knows the department.",
    ),
    belief: both(
      "Le creux de midi efface le bénéfice du vendeur attitré.",
      "The lunchtime gap ate up what named owners gained.",
    ),
    plan: {
      metric: "adviceFound",
      sites: ["Brest"],
      against: otherShops(["Brest", "Lille"]),
      design: "difference-in-differences",
      least: 0.08,
      actingWeeks: 6,
      measuringWeeks: 8,
      lagDays: 7,
      who: both("L’équipe de Brest au complet.", "The whole Brest crew."),
      know: both(
        "Le planning de midi se fait à la main.",
        "The lunch rota is done by hand.",
      ),
      hours: 30,
      customers: 1_800,
    },
    course: {
      startsWeeksAgo: 4,
      change: 0.06,
      ends: "under-way",
      surprises: [
        both(
          "Les binômes s’échangent leurs clients dans les deux sens.",
          "Pairs have started handing customers to each other.",
        ),
      ],
    },
  },
  videoAdvice: {
    owner: "web",
    team: "web",
    objective: "expert",
    moment: "advice",
    intent: "create",
    channel: "hybrid",
    title: both(
      "Appeler un spécialiste en vidéo depuis le rayon",
      "Video-call a specialist from the aisle",
    ),
    benefit: both(
      "Une vraie réponse, même si l’expert est dans une autre ville.",
      "A real answer, even when the expert is in another town.",
    ),
    belief: both(
      "Le savoir existe, il est à 300 kilomètres.",
      "We have the knowledge; it is just 300 kilometres away.",
    ),
    plan: {
      metric: "adviceFound",
      sites: ["Angers", "Dijon"],
      against: otherShops(["Angers", "Dijon", "Nantes"]),
      design: "difference-in-differences",
      least: 0.06,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Quatre spécialistes volontaires.",
        "Four volunteer specialists.",
      ),
      know: both(
        "Une question sur six reste sans réponse en magasin.",
        "One question in six goes unanswered in the shop.",
      ),
      have: both(
        "Deux tablettes et un réseau correct.",
        "Two tablets and decent wi-fi.",
      ),
      money: 600,
      hours: 50,
      customers: 1_000,
    },
    course: {
      startsWeeksAgo: 22,
      change: 0,
      ends: "decided",
      spent: 0.55,
      decision: {
        kind: "stop",
        why: both(
          "Neuf appels en six semaines. On ne cherche pas un écran quand on cherche quelqu’un.",
          "Nine calls in six weeks. People looking for a person do not want a screen.",
        ),
        teaches: "screensDoNotReplace",
      },
    },
  },
} as const satisfies Record<string, DemoTest>;
