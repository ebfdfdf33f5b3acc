import { both } from "../../language";
import type { DemoTest } from "../demo-test";

export const WAITING_TESTS = {
  lunchShift: {
    owner: "contact",
    team: "contact",
    objective: "reach",
    moment: "reach",
    intent: "repair",
    channel: "human",
    title: both(
      "Décaler les pauses de midi d’une demi-heure",
      "Stagger lunch breaks by half an hour",
    ),
    benefit: both("À midi, quelqu’un décroche.", "Someone answers at noon."),
    belief: both(
      "Nos clients appellent quand nous déjeunons.",
      "Customers ring while we eat.",
    ),
    plan: {
      metric: "answered",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.06,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Le plateau, qui a dessiné le planning.",
        "The floor, who drew up the rota.",
      ),
      know: both("Le pic est à 12 h 40.", "The peak is at twenty to one."),
      hours: 12,
    },
    course: {
      startsWeeksAgo: 72,
      change: 0.08,
      kept: true,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Huit points pour douze heures de réunion : le planning est resté.",
          "Eight points for twelve hours of meetings. The rota stayed.",
        ),
        teaches: "calmHours",
      },
    },
  },
  ringBackOffer: {
    owner: "contact",
    team: "contact",
    objective: "reach",
    moment: "reach",
    intent: "create",
    channel: "digital",
    title: both(
      "Proposer d’être rappelé plutôt que d’attendre",
      "Offer a call-back instead of hold music",
    ),
    benefit: both(
      "On vit sa vie en attendant l’appel.",
      "Get on with your day until we ring.",
    ),
    belief: both(
      "Chaque rappel accepté libère la file.",
      "Every call-back taken shortens the queue.",
    ),
    plan: {
      metric: "answered",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.05,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("L’équipe téléphonie.", "The telephony team."),
      know: both(
        "L’attente dépasse cinq minutes le lundi.",
        "Mondays mean five minutes of music.",
      ),
      money: 380,
      hours: 30,
      customers: 3_000,
    },
    course: {
      startsWeeksAgo: 48,
      change: 0,
      ends: "decided",
      decision: {
        kind: "stop",
        why: both(
          "Les rappels se font aux mêmes heures que les appels : la file n’a fait que changer de nom.",
          "We ring back at the same hours they ring in. The queue only changed its name.",
        ),
        teaches: "doNotAskDo",
      },
    },
  },
  shortMenu: {
    owner: "contact",
    team: "contact",
    objective: "person",
    moment: "reach",
    intent: "simplify",
    channel: "hybrid",
    title: both(
      "Un menu vocal à deux choix au lieu de sept",
      "Two menu options instead of seven",
    ),
    benefit: both("Une touche, et une personne.", "One key, then a person."),
    belief: both(
      "On se trompe de choix et on recommence.",
      "People press the wrong number and start again.",
    ),
    plan: {
      metric: "answered",
      sites: ["contact"],
      design: "before-after",
      least: 0.05,
      actingWeeks: 6,
      measuringWeeks: 10,
      who: both(
        "L’équipe téléphonie et deux clients.",
        "Telephony and two customers.",
      ),
      know: both(
        "Un appel sur huit arrive au mauvais service.",
        "One call in eight lands in the wrong place.",
      ),
      money: 150,
      hours: 25,
    },
    course: {
      startsWeeksAgo: 33,
      change: 0,
      ends: "decided",
      decision: {
        kind: "adopt",
        why: both(
          "Pas plus vite décroché, mais plus personne ne s’en plaint : on garde le menu court.",
          "Picked up no faster, but nobody moans about the menu now. The short one stays.",
        ),
        teaches: "pickTheRightMeasure",
      },
    },
  },
  mondayExtra: {
    owner: "contact",
    team: "contact",
    objective: "reach",
    moment: "reach",
    intent: "repair",
    channel: "human",
    title: both(
      "Renforcer le lundi avec des conseillers des magasins",
      "Bring shop staff onto the phones on Mondays",
    ),
    benefit: both(
      "Le lundi, on n’attend plus cinq minutes.",
      "No more five-minute waits on Mondays.",
    ),
    belief: both(
      "Qui vend le produit sait en parler.",
      "Who sells it can talk about it.",
    ),
    plan: {
      metric: "answered",
      sites: ["contact"],
      design: "interrupted-time-series",
      least: 0.05,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both("Six vendeurs volontaires.", "Six volunteers from the shops."),
      know: both("Le lundi compte double.", "Monday is worth two days."),
      money: 300,
      hours: 48,
      customers: 900,
    },
    course: {
      startsWeeksAgo: 14,
      change: 0.01,
      ends: "stopped",
      because: both(
        "Les 48 heures étaient parties en trois lundis : former quelqu’un au téléphone prend plus que prévu.",
        "The 48 hours were gone in three Mondays: getting someone phone-ready takes longer than we thought.",
      ),
      spent: 1.06,
      surprises: [
        both(
          "Un vendeur demande à rester au téléphone.",
          "One shop assistant would like to stay on the phones.",
        ),
      ],
    },
  },
} as const satisfies Record<string, DemoTest>;
