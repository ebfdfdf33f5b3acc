import { both } from "../language";
import type { MetricDefinition } from "./metric-definition";

/** What the company owes to others. None of it makes up for another, nor for a worse service. */
export const RESPONSIBILITY_METRICS = {
  plasticFree: {
    name: both("Colis partis sans plastique", "Parcels sent without plastic"),
    description: both(
      "Part des colis emballés sans plastique à usage unique, relevée au quai d’expédition.",
      "Share of parcels packed without single-use plastic, counted on the loading dock.",
    ),
    kind: "proportion",
    level: "journey",
    quadrant: "responsibility",
    granularity: "month",
    practicalThreshold: 0.03,
    denominatorName: both("colis", "parcels"),
    valueChainStage: both("Expédition", "Dispatch"),
    missionCommitment: both(
      "Aucun plastique à usage unique dans nos colis",
      "No single-use plastic in our parcels",
    ),
    owner: "web",
    journey: "deliver",
  },
  secondLife: {
    name: both(
      "Retours remis en vente, réparés ou donnés",
      "Returns resold, repaired or given away",
    ),
    description: both(
      "Part des articles rendus qui ne finissent pas au rebut.",
      "Share of returned items that do not end up as waste.",
    ),
    kind: "proportion",
    level: "journey",
    quadrant: "responsibility",
    guardrail: true,
    granularity: "month",
    practicalThreshold: 0.03,
    denominatorName: both("articles rendus", "returned items"),
    valueChainStage: both("Fin de vie", "End of life"),
    missionCommitment: both(
      "Ce qui revient sert encore",
      "What comes back is used again",
    ),
    owner: "toulouse",
    journey: "exchange",
  },
  stableJobs: {
    name: both(
      "Heures travaillées en contrat durable",
      "Hours worked on permanent contracts",
    ),
    description: both(
      "Part des heures faites par des salariés en contrat à durée indéterminée, magasins et service client.",
      "Share of hours worked by permanent staff, shops and contact centre.",
    ),
    kind: "proportion",
    level: "internal",
    quadrant: "responsibility",
    guardrail: true,
    granularity: "month",
    practicalThreshold: 0.02,
    denominatorName: both("heures", "hours"),
    valueChainStage: both(
      "Magasins et service client",
      "Shops and contact centre",
    ),
    missionCommitment: both(
      "Un service qui dure, avec des gens qui restent",
      "A service that lasts, by people who stay",
    ),
    owner: "stores",
  },
} as const satisfies Partial<Record<string, MetricDefinition>>;
