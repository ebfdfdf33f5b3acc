import { both } from "../language";
import type { MetricDefinition } from "./metric-definition";

/** Those of the people who serve, and the published example beside them. */
export const INSIDE_METRICS = {
  trained: {
    name: both("Équipes formées à l’écoute", "Staff trained in listening"),
    description: both(
      "Part des conseillers et des vendeurs qui ont suivi l’atelier d’écoute.",
      "Share of advisers and shop staff who have been through the listening workshop.",
    ),
    kind: "proportion",
    level: "internal",
    granularity: "month",
    practicalThreshold: 0.05,
    owner: "training",
  },
  helpedToday: {
    name: both(
      "« J’ai pu vraiment aider un client aujourd’hui »",
      "“I really helped a customer today”",
    ),
    description: both(
      "Part des équipes qui répondent oui en fin de journée, sur la tablette de la salle de pause.",
      "Share of staff who tap yes at the end of their shift, on the break-room tablet.",
    ),
    kind: "proportion",
    level: "internal",
    guardrail: true,
    granularity: "month",
    practicalThreshold: 0.05,
    owner: "training",
  },
  absence: {
    name: both(
      "Absences pour 100 jours de travail",
      "Absence per 100 working days",
    ),
    description: both(
      "Journées d’absence imprévue, magasins et service client.",
      "Unplanned days off, shops and contact centre.",
    ),
    kind: "rate",
    level: "internal",
    granularity: "month",
    unit: both("100", "100"),
    owner: "stores",
  },
  sicily: {
    name: both(
      "Événements coronariens aigus, Sicile (Lopez Bernal 2017)",
      "Acute coronary events, Sicily (Lopez Bernal 2017)",
    ),
    description: both(
      "Exemple public réel, sans lien avec le Comptoir : admissions à l’hôpital pour 100 000 habitants (population standardisée sur l’âge). Source : Lopez Bernal, Cummins et Gasparrini, International Journal of Epidemiology 2017, 46:348–355.",
      "A real public example, nothing to do with the Counter: hospital admissions per 100,000 people (age-standardised). Source: Lopez Bernal, Cummins and Gasparrini, International Journal of Epidemiology 2017, 46:348–355.",
    ),
    kind: "rate",
    level: "journey",
    unit: both("100000", "100000"),
    granularity: "month",
    practicalThreshold: 0.05,
    seasonality: "yearly",
    owner: "dominique",
  },
} as const satisfies Partial<Record<string, MetricDefinition>>;
