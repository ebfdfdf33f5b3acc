import { both } from "../language";
import type { MetricDefinition } from "./metric-definition";

/** Times, counts and money that stand behind a moment, and what people say of the chat. */
export const OUTCOME_METRICS = {
  phoneWait: {
    name: both("Attente au téléphone", "Wait on the phone"),
    description: both(
      "Secondes entre la fin du message d’accueil et la voix d’un conseiller. Neuf clients sur dix attendent moins.",
      "Seconds from the end of the greeting to an adviser’s voice. Nine customers in ten wait less.",
    ),
    kind: "duration-percentile",
    level: "moment",
    unit: both("s", "s"),
    percentile: 0.9,
    parent: "answered",
    owner: "contact",
    moment: "reach",
  },
  peopleSpoken: {
    name: both(
      "Personnes à qui il faut raconter son problème",
      "People one has to tell the problem to",
    ),
    description: both(
      "Nombre d’interlocuteurs différents par dossier clos, en moyenne.",
      "Different people a customer spoke to per closed case, on average.",
    ),
    kind: "mean",
    level: "moment",
    direction: "down",
    unit: both("personnes", "people"),
    parent: "complaintSatisfaction",
    owner: "camille",
    moment: "explain",
  },
  chatSatisfaction: {
    name: both(
      "Satisfaction après une discussion en ligne",
      "Satisfaction after a chat",
    ),
    description: both(
      "Part des notes 4 et 5 sur 5, demandées dans la fenêtre de discussion. Beaucoup la ferment sans répondre.",
      "Share of 4s and 5s out of 5, asked in the chat window. Many close it without an answer.",
    ),
    kind: "csat-top-two",
    level: "moment",
    parent: "ordersCompleted",
    owner: "web",
    moment: "choose",
  },
  gestures: {
    name: both(
      "Gestes commerciaux pour 100 commandes",
      "Goodwill gestures per 100 orders",
    ),
    description: both(
      "Euros de bons et de remises accordés après un problème, pour 100 commandes du mois.",
      "Euros of vouchers and refunds given after a problem, per 100 orders of the month.",
    ),
    kind: "index",
    level: "journey",
    quadrant: "business",
    direction: "down",
    granularity: "month",
    unit: both("€", "€"),
    practicalThreshold: 0.1,
    owner: "dominique",
    journey: "help",
  },
} as const satisfies Partial<Record<string, MetricDefinition>>;
