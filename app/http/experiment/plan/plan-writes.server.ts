import { DEFAULT_WINDOW_DAYS } from "~/core/experiment/expectation";
import {
  settleDesign,
  type DesignMeans,
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
import { metricHistory } from "./forecast/metric-history.server";
import { ownSiteId } from "./forecast/own-site.server";
import { drawnFor } from "./forecast/plan-forecast.server";

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
  const places = await withOwnSite(args, metric);
  return {
    fields: {
      ...need,
      ...means,
      ...(loss ? withWorstMove(loss, factor) : {}),
      ...(ethics ? ethicsOf(ethics, before) : {}),
      ...(await placesOf(args, metric, places)),
    },
    ...(places ? { sites: sitesOf(places) } : {}),
    ...(metric && effect && effect.minimumEffect !== null && effect.metricId
      ? {
          expectation: expectationOf(
            withOwnLag(effect, metric, before),
            effect.minimumEffect,
            metric,
          ),
        }
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

/**
 * A plan whose metric is named for the first time was not shown its places yet: it starts with the team's own, where the metric is
 * read there.
 */
async function withOwnSite(
  { client, viewer, before, values }: WriteArgs,
  metric: Metric | null,
): Promise<PlanValues["places"]> {
  const { places, need } = values;
  const isFirst = before.expectation === null && before.sites.length === 0;
  if (!places || !metric || !isFirst || places.treatedSiteIds.length > 0)
    return places;
  const teamId = need?.teamId ?? before.teamId;
  const today = todayOf(viewer);
  const own = await ownSiteId({ client, teamId, metric, today });
  return own ? { ...places, treatedSiteIds: [own] } : places;
}

async function placesOf(
  args: WriteArgs,
  metric: Metric | null,
  places: PlanValues["places"],
) {
  if (!places) return {};
  const { pickedBecauseWorst, design } = places;
  const means = await designMeans(args, metric, places);
  return { pickedBecauseWorst, design: settleDesign(design, means) };
}

/** What the chosen metric and places allow; other places are of no account for what is settled. */
async function designMeans(
  { client, viewer, before, values }: WriteArgs,
  metric: Metric | null,
  { treatedSiteIds, comparisonSiteIds }: NonNullable<PlanValues["places"]>,
): Promise<DesignMeans> {
  const siteIds = treatedSiteIds.length > 0 ? treatedSiteIds : null;
  const history = metric
    ? await metricHistory({ client, metric, siteIds, today: todayOf(viewer) })
    : [];
  return {
    treatedSites: treatedSiteIds.length,
    comparisonSites: comparisonSiteIds.length,
    otherSites: 0,
    historyPoints: history.length,
    granularity: metric?.granularity ?? "week",
    reversible: values.loss?.reversible ?? before.reversible,
    drawn: await drawnFor(client, before),
  };
}

/** A plan whose metric is named for the first time was not shown its lag yet: it starts with the metric's own. */
function withOwnLag(
  effect: NonNullable<PlanValues["effect"]>,
  metric: Metric,
  { expectation }: Experiment,
) {
  const isUntouched = effect.lagDays === DEFAULT_WINDOW_DAYS.lagDays;
  return expectation === null && isUntouched
    ? { ...effect, lagDays: metric.lagDays }
    : effect;
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
