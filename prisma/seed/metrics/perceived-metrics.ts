import { both } from "../language";
import type { MetricDefinition } from "./metric-definition";

/** What customers say, and whether they come back. */
export const PERCEIVED_METRICS = {
  recommendation: {
    name: both("Recommandation (NPS)", "Recommendation (NPS)"),
    description: both(
      "« Recommanderiez-vous le Comptoir à un proche ? », de 0 à 10, envoyé deux jours après une visite ou un appel.",
      "“Would you recommend the Counter to a friend?”, 0 to 10, sent two days after a visit or a call.",
    ),
    kind: "nps",
    level: "strategic",
    lagDays: 2,
    failureCost: 46,
    failureCostSource: both(
      "Étude interne sur douze mois : rachat des détracteurs comparé à celui des autres clients",
      "In-house study over twelve months: what detractors buy again, against other customers",
    ),
    owner: "dominique",
  },
  returning: {
    name: both(
      "Clients revenus dans les trois mois",
      "Customers back within three months",
    ),
    description: both(
      "Part des clients d’un mois qui rachètent, en magasin ou en ligne, dans les trois mois.",
      "Share of a month’s customers who buy again, in a shop or online, within three months.",
    ),
    kind: "proportion",
    level: "strategic",
    quadrant: "business",
    granularity: "month",
    lagDays: 90,
    denominatorName: both("clients du mois", "customers of the month"),
    owner: "dominique",
  },
  complaintSatisfaction: {
    name: both(
      "Satisfaction après une réclamation",
      "Satisfaction after a complaint",
    ),
    description: both(
      "Part des notes 4 et 5 sur 5 à « Êtes-vous satisfait de la façon dont nous avons réglé votre problème ? »",
      "Share of 4s and 5s out of 5 to “How happy are you with the way we put things right?”",
    ),
    kind: "csat-top-two",
    level: "journey",
    parent: "recommendation",
    owner: "camille",
    journey: "help",
  },
  exchangeEase: {
    name: both("Facilité d’un échange", "How easy an exchange is"),
    description: both(
      "« L’échange a été facile », de 1 (pas du tout d’accord) à 7 (tout à fait d’accord).",
      "“The exchange was easy”, from 1 (strongly disagree) to 7 (strongly agree).",
    ),
    kind: "ces-2-mean",
    level: "moment",
    parent: "complaints",
    owner: "camille",
    moment: "counter",
  },
  adviceFound: {
    name: both(
      "Clients qui ont trouvé quelqu’un à qui demander",
      "Customers who found someone to ask",
    ),
    description: both(
      "Part des « oui » à la borne de sortie, chez ceux qui cherchaient un conseil.",
      "Share of “yes” on the exit pad, among those who wanted advice.",
    ),
    kind: "proportion",
    level: "moment",
    practicalThreshold: 0.04,
    parent: "complaints",
    owner: "stores",
    moment: "advice",
  },
} as const satisfies Partial<Record<string, MetricDefinition>>;
