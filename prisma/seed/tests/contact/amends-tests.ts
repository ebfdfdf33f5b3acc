import { both } from "../../language";
import type { DemoTest } from "../demo-test";

export const AMENDS_TESTS = {
  apologyFirst: {
    owner: "contact",
    team: "contact",
    objective: "apology",
    moment: "damaged",
    intent: "humanise",
    channel: "human",
    title: both(
      "S’excuser avant de chercher la cause",
      "Say sorry before looking for the cause",
    ),
    benefit: both(
      "On se sent cru avant de se sentir traité.",
      "You feel believed before you feel processed.",
    ),
    belief: both(
      "La colère tombe quand quelqu’un la reconnaît.",
      "Anger goes once somebody names it.",
    ),
    plan: {
      metric: "complaintSatisfaction",
      sites: ["contact"],
      design: "before-after",
      least: 0.08,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Six conseillers formés une matinée.",
        "Six advisers, one morning’s training.",
      ),
      know: both(
        "« Pas un mot d’excuse » revient chaque semaine dans les commentaires.",
        "“Not a word of apology” turns up in the comments every week.",
      ),
      hours: 30,
      customers: 450,
    },
    course: {
      startsWeeksAgo: 56,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "La note ne dit rien. Les commentaires « pas d’excuse » ont disparu : on garde, sans en faire une preuve.",
          "The score is silent. The “no apology” comments are gone, so we keep it without calling it proof.",
        ),
        teaches: "fixTheThing",
        against: true,
      },
    },
  },
  gesture: {
    owner: "camille",
    team: "contact",
    objective: "apology",
    moment: "solved",
    intent: "repair",
    channel: "human",
    title: both(
      "Un geste jusqu’à 20 € sans demander à personne",
      "Up to €20 to put it right, no permission needed",
    ),
    benefit: both(
      "La réparation arrive pendant l’appel.",
      "It is put right while you are on the phone.",
    ),
    belief: both(
      "Attendre l’accord du chef coûte plus cher que le geste.",
      "Waiting for the boss costs more than the gesture.",
    ),
    plan: {
      metric: "complaintSatisfaction",
      sites: ["contact"],
      design: "before-after",
      least: 0.06,
      actingWeeks: 8,
      measuringWeeks: 10,
      who: both("Tous les conseillers.", "Every adviser."),
      know: both(
        "Neuf demandes d’accord sur dix sont acceptées, deux jours plus tard.",
        "Nine requests in ten are granted, two days later.",
      ),
      money: 400,
      hours: 20,
      customers: 600,
      guardrails: { repeatContacts: 0.03 },
    },
    course: {
      startsWeeksAgo: 38,
      change: 0.13,
      kept: true,
      ends: "decided",
      spent: 0.75,
      decision: {
        kind: "adopt",
        why: both(
          "Un geste moyen de 11 €, et la confiance en plus. Le plafond reste à 20 €.",
          "An average of €11, and trust thrown in. The cap stays at €20.",
        ),
        teaches: "someoneWhoCanDecide",
      },
      surprises: [
        both(
          "Les conseillers proposent moins que ce que les clients demandaient au chef.",
          "Advisers offer less than customers used to get from the boss.",
        ),
      ],
    },
  },
  complaintCallBack: {
    owner: "camille",
    team: "contact",
    objective: "apology",
    moment: "solved",
    intent: "repair",
    channel: "human",
    origin: { of: "callBack", kind: "scale" },
    title: both(
      "Le rappel du lendemain, aussi après une réclamation",
      "The next-day call after complaints too",
    ),
    benefit: both(
      "Celui qui s’est plaint entend la suite sans la réclamer.",
      "If you complained, you hear the outcome without asking.",
    ),
    belief: both(
      "Ce qui évite un rappel doit aussi apaiser une colère.",
      "What saves a second call should soothe a complaint.",
    ),
    plan: {
      metric: "complaintSatisfaction",
      sites: ["contact"],
      design: "before-after",
      least: 0.06,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("L’équipe réclamations.", "The complaints team."),
      know: both(
        "La moitié des réclamants attend un signe le lendemain.",
        "Half of those who complain expect word the next day.",
      ),
      hours: 50,
      customers: 400,
      guardrails: { answered: 0.08 },
    },
    course: {
      startsWeeksAgo: 10,
      change: 0.12,
      kept: true,
      ends: "to-review",
    },
  },
  oneContact: {
    owner: "camille",
    team: "contact",
    objective: "firstTime",
    moment: "explain",
    intent: "humanise",
    channel: "human",
    title: both(
      "Un seul interlocuteur, de l’appel à la solution",
      "One person from first call to fix",
    ),
    benefit: both(
      "Le client ne raconte son histoire qu’une fois, à quelqu’un dont il connaît le prénom.",
      "Tell your story once, to someone whose name you know.",
    ),
    belief: both(
      "Celui qui a entendu la colère met plus de soin à la réparer.",
      "Whoever heard the anger takes more care putting it right.",
    ),
    plan: {
      metric: "complaintSatisfaction",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.08,
      actingWeeks: 4,
      measuringWeeks: 8,
      lagDays: 7,
      who: both(
        "Six conseillers et leur responsable d’équipe.",
        "Six advisers and their team lead.",
      ),
      know: both(
        "Les dossiers suivis par une seule personne reçoivent déjà plus de mercis.",
        "Cases kept by one person already get more thanks.",
      ),
      network: both(
        "Deux magasins promettent une ligne directe.",
        "Two shops promise a direct line.",
      ),
      have: both(
        "Le planning de la semaine, modifiable le vendredi.",
        "A rota we can change on Fridays.",
      ),
      money: 300,
      hours: 140,
      customers: 250,
      guardrails: { answered: 0.08 },
    },
    awaitsApproval: true,
  },
} as const satisfies Record<string, DemoTest>;
