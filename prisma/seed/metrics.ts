import { randomUUID } from "node:crypto";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { createMetric, type MetricFields } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";

export type MetricKey =
  | "recommendation"
  | "complaintSatisfaction"
  | "exchangeEase"
  | "repeatContacts"
  | "complaints"
  | "missedPickups"
  | "trained"
  | "sicily";

export type MetricIds = Readonly<Record<MetricKey, string>>;

type Definition = Pick<
  MetricFields,
  "name" | "description" | "kind" | "level"
> &
  Partial<MetricFields> & { parent?: MetricKey };

/** Parents before their children. */
export const METRICS: Readonly<Record<MetricKey, Definition>> = {
  recommendation: {
    name: "Recommandation (NPS)",
    description:
      "« Recommanderiez-vous le Comptoir à un proche ? », de 0 à 10, envoyé deux jours après une visite ou un appel.",
    kind: "nps",
    level: "strategic",
  },
  complaintSatisfaction: {
    name: "Satisfaction après une réclamation",
    description:
      "Part des notes 4 et 5 sur 5 à « Êtes-vous satisfait de la façon dont nous avons réglé votre problème ? »",
    kind: "csat-top-two",
    level: "journey",
    parent: "recommendation",
  },
  complaints: {
    name: "Réclamations pour 1 000 passages en caisse",
    description:
      "Réclamations reçues en magasin, rapportées aux passages en caisse de la semaine.",
    kind: "rate",
    level: "journey",
    unit: "1000",
    parent: "recommendation",
  },
  exchangeEase: {
    name: "Facilité d’un échange",
    description:
      "« L’échange a été facile », de 1 (pas du tout d’accord) à 7 (tout à fait d’accord).",
    kind: "ces-2-mean",
    level: "moment",
    parent: "recommendation",
  },
  repeatContacts: {
    name: "Clients qui doivent rappeler sous 7 jours",
    description:
      "Part des contacts du service client suivis d’un autre, du même client, dans les sept jours.",
    kind: "proportion",
    level: "moment",
    direction: "down",
    parent: "complaintSatisfaction",
  },
  missedPickups: {
    name: "Retraits manqués",
    description:
      "Déplacements pour rien : le client vient chercher une commande qui n’est pas prête.",
    kind: "count",
    level: "moment",
    unit: "retraits",
    parent: "recommendation",
  },
  trained: {
    name: "Équipes formées à l’écoute",
    description:
      "Part des conseillers et des vendeurs qui ont suivi l’atelier d’écoute.",
    kind: "proportion",
    level: "internal",
    granularity: "month",
    practicalThreshold: 0.05,
  },
  sicily: {
    name: "Événements coronariens aigus, Sicile (Lopez Bernal 2017)",
    description:
      "Exemple public réel, sans lien avec le Comptoir : admissions à l’hôpital pour 100 000 habitants (population standardisée sur l’âge). Source : Lopez Bernal, Cummins et Gasparrini, International Journal of Epidemiology 2017, 46:348–355.",
    kind: "rate",
    level: "journey",
    unit: "100000",
    granularity: "month",
    practicalThreshold: 0.05,
    seasonality: "yearly",
  },
};

export async function createMetrics(client: OrgClient): Promise<MetricIds> {
  const ids: Partial<Record<MetricKey, string>> = {};
  for (const [key, { parent, ...definition }] of Object.entries(METRICS) as [
    MetricKey,
    Definition,
  ][]) {
    const { direction, scale, practicalThreshold } =
      METRIC_KIND_DEFINITIONS[definition.kind];
    const parentId = parent ? (ids[parent] ?? null) : null;
    const defaults = {
      unit: "",
      granularity: "week",
      seasonality: "none",
    } as const;
    const fields = {
      ...defaults,
      direction,
      scale,
      practicalThreshold,
      parentId,
      ...definition,
    };
    ids[key] = (await createMetric({ client, id: randomUUID(), fields })).id;
  }
  return ids as MetricIds;
}
