import { both } from "../../language";
import type { DemoTest } from "../demo-test";

export const MESSAGE_TESTS = {
  noPhoneHour: {
    owner: "contact",
    team: "contact",
    objective: "answerToday",
    moment: "explain",
    intent: "repair",
    channel: "human",
    title: both(
      "Une heure sans téléphone pour vider les messages",
      "One phone-free hour a day for messages",
    ),
    benefit: both(
      "On écrit le matin, on a sa réponse le soir.",
      "Write in the morning, hear back by evening.",
    ),
    belief: both(
      "On répond mal entre deux appels.",
      "Nobody writes well between two calls.",
    ),
    plan: {
      metric: "sameDayReply",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.06,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "La moitié du plateau, à tour de rôle.",
        "Half the floor at a time.",
      ),
      know: both(
        "Il reste cent messages chaque soir.",
        "A hundred messages are left every night.",
      ),
      hours: 75,
      customers: 3_000,
      guardrails: { answered: 0.08 },
    },
    course: {
      startsWeeksAgo: 58,
      change: 0.11,
      kept: true,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Les messages partent le jour même et le téléphone n’en souffre pas.",
          "Messages go out the same day and the phones did not suffer.",
        ),
        teaches: "calmHours",
      },
    },
  },
  replyTemplates: {
    owner: "contact",
    team: "contact",
    objective: "answerToday",
    moment: "explain",
    intent: "simplify",
    channel: "digital",
    title: both(
      "Douze réponses types, à compléter",
      "Twelve stock replies to build on",
    ),
    benefit: both("Une réponse claire, plus vite.", "A clear answer, sooner."),
    belief: both(
      "On réécrit vingt fois la même phrase.",
      "We type the same sentence twenty times a day.",
    ),
    plan: {
      metric: "sameDayReply",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.06,
      actingWeeks: 4,
      measuringWeeks: 8,
      who: both("Trois bonnes plumes du plateau.", "Our three best writers."),
      know: both(
        "Douze motifs couvrent 70 % des messages.",
        "Twelve reasons cover 70% of messages.",
      ),
      hours: 36,
    },
    course: {
      startsWeeksAgo: 38,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "On passe autant de temps à les corriger qu’à écrire.",
          "We spend as long fixing them as we did writing.",
        ),
        teaches: "doNotAskDo",
      },
    },
  },
  personButton: {
    owner: "web",
    team: "web",
    objective: "person",
    moment: "reach",
    intent: "humanise",
    channel: "hybrid",
    title: both(
      "Un bouton « Parler à quelqu’un » dès la première réponse du robot",
      "“Talk to a person” from the bot’s very first reply",
    ),
    benefit: both(
      "On choisit : la machine ou une personne.",
      "Machine or human: your choice.",
    ),
    belief: both(
      "On appelle parce que le robot nous enferme.",
      "People ring because the bot traps them.",
    ),
    plan: {
      metric: "chatToPhone",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.04,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "L’équipe web et quatre conseillers.",
        "The web crew and four advisers.",
      ),
      know: both(
        "Une discussion sur trois finit au téléphone.",
        "A third of chats end in a call.",
      ),
      money: 200,
      hours: 40,
      customers: 3_000,
    },
    course: {
      startsWeeksAgo: 46,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adapt",
        why: both(
          "Le bouton est trouvé, mais personne n’est derrière le soir.",
          "They find the button, but in the evening nobody is behind it.",
        ),
        teaches: "screensDoNotReplace",
      },
      surprises: [
        both(
          "Le bouton est surtout utilisé après 19 h, quand nous sommes fermés.",
          "It is used most after seven, when we are closed.",
        ),
      ],
    },
  },
  botOff: {
    owner: "camille",
    team: "contact",
    objective: "person",
    moment: "reach",
    intent: "humanise",
    channel: "hybrid",
    origin: { of: "personButton", kind: "surprise" },
    title: both(
      "Le soir, le robot prend un rendez-vous au lieu de répondre",
      "After hours the bot books a call instead of answering",
    ),
    benefit: both(
      "On laisse son numéro à 21 h, on est appelé à 9 h.",
      "Leave your number at nine, get your call at nine.",
    ),
    belief: both(
      "Mieux vaut une promesse tenue demain qu’une réponse vide ce soir.",
      "A promise kept tomorrow beats an empty answer tonight.",
    ),
    plan: {
      metric: "chatToPhone",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.04,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("Trois conseillers du matin.", "Three early-shift advisers."),
      know: both(
        "40 % des discussions arrivent après la fermeture.",
        "Forty per cent of chats come after closing.",
      ),
      money: 150,
      hours: 45,
      customers: 1_500,
      guardrails: { answered: 0.08 },
    },
    course: {
      startsWeeksAgo: 22,
      change: -0.075,
      kept: true,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Le robot promet, une personne tient. Et le matin n’est pas débordé.",
          "The bot promises, a person delivers, and mornings cope.",
        ),
        teaches: "sayWhatHappensNext",
      },
    },
  },
} as const satisfies Record<string, DemoTest>;
