import { both } from "../language";
import type { MetricDefinition } from "./metric-definition";

/** What the contact centre counts. */
export const HELP_METRICS = {
  repeatContacts: {
    name: both(
      "Clients qui doivent rappeler sous 7 jours",
      "Customers who have to call again within 7 days",
    ),
    description: both(
      "Part des contacts du service client suivis d’un autre, du même client, dans les sept jours.",
      "Share of contacts followed by another from the same customer within seven days.",
    ),
    kind: "proportion",
    level: "moment",
    direction: "down",
    parent: "complaintSatisfaction",
    owner: "camille",
    moment: "solved",
  },
  answered: {
    name: both(
      "Appels décrochés en moins de deux minutes",
      "Calls picked up within two minutes",
    ),
    description: both(
      "Part des appels du service client pris par une personne en moins de deux minutes.",
      "Share of calls a person picks up within two minutes.",
    ),
    kind: "duration-share",
    level: "moment",
    parent: "complaintSatisfaction",
    owner: "contact",
    moment: "reach",
  },
  sameDayReply: {
    name: both(
      "Messages répondus le jour même",
      "Messages answered the same day",
    ),
    description: both(
      "Part des courriels et des messages reçus avant 17 h qui ont leur réponse avant minuit.",
      "Share of e-mails and messages in by 5 pm that have their answer by midnight.",
    ),
    kind: "duration-share",
    level: "moment",
    parent: "complaintSatisfaction",
    owner: "contact",
    moment: "explain",
  },
  chatToPhone: {
    name: both(
      "Discussions en ligne qui finissent au téléphone",
      "Chats that end up on the phone",
    ),
    description: both(
      "Part des discussions suivies d’un appel du même client dans la journée.",
      "Share of chats followed by a call from the same customer that day.",
    ),
    kind: "proportion",
    level: "moment",
    direction: "down",
    practicalThreshold: 0.03,
    parent: "complaintSatisfaction",
    owner: "contact",
    moment: "reach",
  },
  refundDays: {
    name: both("Délai de remboursement", "Days to a refund"),
    description: both(
      "Jours entre la demande et l’argent sur le compte, moyenne de la semaine.",
      "Days from asking to having the money back, the week’s average.",
    ),
    kind: "index",
    level: "moment",
    direction: "down",
    unit: both("jours", "days"),
    practicalThreshold: 0.1,
    parent: "complaintSatisfaction",
    owner: "contact",
    moment: "refund",
  },
} as const satisfies Partial<Record<string, MetricDefinition>>;
