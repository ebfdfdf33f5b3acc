import { randomUUID } from "node:crypto";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { usualQuadrant } from "~/core/metric/scorecard/quadrant";
import { createMetric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import type { Language } from "../language";
import type { CompanyIds } from "../world";
import { HELP_METRICS } from "./help-metrics";
import { INSIDE_METRICS } from "./inside-metrics";
import { saidIn, type MetricDefinition } from "./metric-definition";
import { METRIC_KEYS, type MetricKey } from "./metric-keys";
import { OUTCOME_METRICS } from "./outcome-metrics";
import { PERCEIVED_METRICS } from "./perceived-metrics";
import { RESPONSIBILITY_METRICS } from "./responsibility-metrics";
import { SHOP_METRICS } from "./shop-metrics";

export const METRICS: Readonly<Record<MetricKey, MetricDefinition>> = {
  ...PERCEIVED_METRICS,
  ...SHOP_METRICS,
  ...HELP_METRICS,
  ...INSIDE_METRICS,
  ...OUTCOME_METRICS,
  ...RESPONSIBILITY_METRICS,
};

interface Making {
  readonly client: OrgClient;
  readonly language: Language;
  readonly company: Omit<CompanyIds, "metrics">;
}

/** Parents before their children. */
export async function createMetrics(
  making: Making,
): Promise<CompanyIds["metrics"]> {
  const ids: Partial<Record<MetricKey, string>> = {};
  const left = new Set(METRIC_KEYS);
  while (left.size > 0) {
    const next = [...left].filter((key) => {
      const { parent } = METRICS[key];
      return parent === undefined || ids[parent] !== undefined;
    });
    if (next.length === 0) throw new Error("Metrics nest in a ring.");
    for (const key of next) {
      const { parent } = METRICS[key];
      const parentId = parent ? (ids[parent] ?? null) : null;
      ids[key] = await createOne(making, METRICS[key], parentId);
      left.delete(key);
    }
  }
  return ids as CompanyIds["metrics"];
}

async function createOne(
  { client, language, company }: Making,
  definition: MetricDefinition,
  parentId: string | null,
): Promise<string> {
  const { name, description, owner, journey, moment, parent, ...rest } =
    definition;
  const { direction, scale, practicalThreshold } =
    METRIC_KIND_DEFINITIONS[definition.kind];
  const fields = {
    direction,
    scale,
    practicalThreshold,
    granularity: "week",
    seasonality: "none",
    quadrant: usualQuadrant(definition.level),
    ...rest,
    name: name[language],
    description: description[language],
    ...saidIn(definition, language),
    parentId,
    ownerId: company.people[owner],
    journeyId: journey ? company.journeys[journey] : null,
    momentId: moment ? company.moments[moment] : null,
  } as const;
  void parent;
  return (await createMetric({ client, id: randomUUID(), fields })).id;
}
