import {
  proposeDesign,
  settleDesign,
  type DesignProposal,
} from "~/core/experiment/plan/design-choice";
import { effectFactor } from "~/core/metric/display-scale";
import type { ExpectationFields } from "~/data/experiment/expectation.server";
import type {
  Experiment,
  ExperimentFields,
} from "~/data/experiment/experiment.server";
import { getMetric, type Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import type { PlanValues } from "~/schemas/experiment-plan";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";
import { metricHistory } from "./metric-history.server";

interface PlanWrites {
  readonly fields: Partial<ExperimentFields>;
  readonly sites?: readonly {
    siteId: string;
    role: "treated" | "comparison";
  }[];
  readonly expectation?: ExpectationFields;
  readonly guardrails?: readonly { metricId: string; threshold: number }[];
}

interface WriteArgs {
  client: OrgClient;
  viewer: Viewer;
  before: Experiment;
  values: PlanValues;
}

/** What a plan that was read writes: figures as they are stored, only the parts that were sound. */
export async function planWrites(args: WriteArgs): Promise<PlanWrites> {
  const { client, before, values } = args;
  const { need, means, loss, effect, ethics } = values;
  const metric = effect?.metricId
    ? await getMetric({ client, id: effect.metricId })
    : (before.expectation?.metric ?? null);
  const factor = metric ? effectFactor(metric.kind) : 1;
  return {
    fields: {
      ...need,
      ...means,
      ...(loss ? withWorstMove(loss, factor) : {}),
      ...(ethics ? ethicsOf(ethics, before) : {}),
      ...(await placesOf(args, metric)),
    },
    ...(values.places ? { sites: sitesOf(values.places) } : {}),
    ...(metric && effect && effect.minimumEffect !== null && effect.metricId
      ? { expectation: expectationOf(effect, effect.minimumEffect, metric) }
      : {}),
    ...(values.guardrails
      ? { guardrails: await guardrailsOf(client, values.guardrails) }
      : {}),
  };
}

function withWorstMove(loss: NonNullable<PlanValues["loss"]>, factor: number) {
  const { worstMove, ...caps } = loss;
  return { ...caps, worstMove: worstMove === null ? null : worstMove / factor };
}

/** The day of the check is the day of its last missing answer. */
function ethicsOf(
  answers: NonNullable<PlanValues["ethics"]>,
  { ethicsCheckedAt }: Experiment,
) {
  const isChecked = Object.values(answers).every(Boolean);
  return {
    ethicsCheckedAt: isChecked ? (ethicsCheckedAt ?? new Date()) : null,
  };
}

function sitesOf({
  treatedSiteIds,
  comparisonSiteIds,
}: NonNullable<PlanValues["places"]>) {
  return [
    ...treatedSiteIds.map((siteId) => ({ siteId, role: "treated" as const })),
    ...comparisonSiteIds.map((siteId) => ({
      siteId,
      role: "comparison" as const,
    })),
  ];
}

async function placesOf(
  { client, viewer, values: { places } }: WriteArgs,
  metric: Metric | null,
) {
  if (!places) return {};
  const { pickedBecauseWorst, design, ...sites } = places;
  const proposal = await designProposal({
    client,
    metric,
    ...sites,
    today: todayOf(viewer),
  });
  return { pickedBecauseWorst, design: settleDesign(design, proposal) };
}

/** The design that the chosen metric and places allow. */
export async function designProposal({
  client,
  metric,
  treatedSiteIds,
  comparisonSiteIds,
  today,
}: {
  client: OrgClient;
  metric: Metric | null;
  treatedSiteIds: readonly string[];
  comparisonSiteIds: readonly string[];
  today: string;
}): Promise<DesignProposal> {
  const siteIds = treatedSiteIds.length > 0 ? treatedSiteIds : null;
  const history = metric
    ? await metricHistory({ client, metric, siteIds, today })
    : [];
  return proposeDesign({
    comparisonSites: comparisonSiteIds.length,
    historyPoints: history.length,
  });
}

function expectationOf(
  effect: NonNullable<PlanValues["effect"]>,
  minimumEffect: number,
  metric: Metric,
): ExpectationFields {
  const { direction, actingDays, measuringDays, lagDays } = effect;
  return {
    metricId: metric.id,
    direction: direction ?? metric.direction,
    minimumEffect: minimumEffect / effectFactor(metric.kind),
    actingDays,
    measuringDays,
    lagDays,
  };
}

async function guardrailsOf(
  client: OrgClient,
  guardrails: NonNullable<PlanValues["guardrails"]>,
) {
  return Promise.all(
    guardrails.map(async ({ metricId, threshold }) => {
      const metric = await getMetric({ client, id: metricId });
      const factor = metric ? effectFactor(metric.kind) : 1;
      return { metricId, threshold: threshold / factor };
    }),
  );
}
