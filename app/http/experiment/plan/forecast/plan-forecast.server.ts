import {
  CHOSEN_DESIGNS,
  isWithinMeans,
  proposeDesign,
  type ChosenDesign,
  type DesignGain,
  type DesignMeans,
} from "~/core/experiment/plan/design-choice";
import {
  detectable,
  type Detectable,
  type PlannedExperiment,
} from "~/core/experiment/plan/detectable";
import {
  improvementsOf,
  proposedDays,
} from "~/core/experiment/plan/improvements";
import type { PlanForecast } from "~/core/experiment/plan/plan-forecast";
import { turnsWorth } from "~/core/experiment/plan/turns-worth";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { MetricSite } from "~/data/experiment/plan/metric-sites.server";
import { getReadingSpan } from "~/data/metric/reading.server";
import type { OrgClient } from "~/data/org.server";
import { scheduleView } from "../../schedule/schedule-view.server";
import { getTeam } from "~/data/team/team.server";
import { denserMetrics, perDay } from "./denser-metric.server";
import { planPanel } from "./plan-panel.server";

interface ForecastArgs {
  client: OrgClient;
  experiment: Experiment;
  sites: readonly MetricSite[];
  today: string;
}

/** What the plan could show, and the design it allows; null until a metric is chosen. */
export async function planForecast(
  args: ForecastArgs,
): Promise<PlanForecast | null> {
  const { client, experiment, sites, today } = args;
  const { expectation } = experiment;
  if (!expectation) return null;
  const { metric, minimumEffect, measuringDays } = expectation;
  const [treated, comparison] = [
    sitesOf(experiment, "treated"),
    sitesOf(experiment, "comparison"),
  ];
  const design = chosenDesign(experiment.design);
  const read = { client, metric, design, treated, comparison, today };
  const { panel, periods } = await planPanel(read);
  const available = Math.max(0, sites.length - comparison.length);
  const means: DesignMeans = {
    treatedSites: treated.length,
    comparisonSites: comparison.length,
    otherSites: Math.max(0, available - treated.length),
    historyPoints: periods,
    granularity: metric.granularity,
    reversible: experiment.reversible,
    drawn: await drawnFor(client, experiment),
  };
  const planned: PlannedExperiment = {
    kind: metric.kind,
    design,
    minimumEffect,
    measuringDays,
    panel,
    sites: { planned: treated.length, available },
  };
  const found = detectable(planned);
  const isWanting = wantsMore(found);
  const effect = found.outcome === "detectable" ? found.effect : null;
  const isKnown = effect !== null || found.outcome === "blind";
  const proposed = isKnown ? proposedDays(planned) : null;
  const offered = await offeredTurns(read, planned, proposeDesign(means));
  const switchable = experiment.reversible && metric.granularity !== "month";
  return {
    metric: {
      id: metric.id,
      name: metric.name,
      kind: metric.kind,
      unit: metric.unit,
    },
    minimumEffect,
    measuringDays,
    places: treated.length,
    design,
    ...offered,
    granularity: metric.granularity,
    actingDays: expectation.actingDays,
    lagDays: expectation.lagDays,
    actingCap: await actingCap(args),
    designs: CHOSEN_DESIGNS.filter((name) => isWithinMeans(name, means)),
    detectable: found,
    lastReading:
      found.outcome === "too-little-history"
        ? ((await getReadingSpan({ client, metricId: metric.id }))?.last ??
          null)
        : null,
    proposedDays: proposed,
    denser: isWanting
      ? await denserMetrics({
          ...read,
          metricId: metric.id,
          measuringDays,
          perDay: perDay(panel, metric.kind),
          inThresholds: effect === null ? null : effect / minimumEffect,
        })
      : [],
    improvements:
      isWanting && isKnown
        ? improvementsOf(planned, {
            effect,
            proposed,
            switchable:
              switchable && offered.turns.switchback?.outcome !== "too-long",
          })
        : [],
  };
}

/** The proposal with what turns would cost; those that half a year would not make worth it are not named as stronger. */
async function offeredTurns(
  read: Omit<Parameters<typeof planPanel>[0], "apart">,
  planned: PlannedExperiment,
  proposal: PlanForecast["proposal"],
): Promise<Pick<PlanForecast, "proposal" | "turns">> {
  const turns: PlanForecast["turns"] = {};
  for (const { kind } of proposal.stronger) {
    if (kind !== "switchback" && kind !== "stepped") continue;
    const { panel } = await planPanel({ ...read, design: kind });
    turns[kind] = turnsWorth({ ...planned, design: kind, panel });
  }
  const isWorth = ({ kind }: DesignGain) =>
    kind === "comparison-sites" ||
    kind === "longer-history" ||
    turns[kind]?.outcome !== "too-long";
  return {
    proposal: { ...proposal, stronger: proposal.stronger.filter(isWorth) },
    turns,
  };
}

async function actingCap({ client, experiment }: ForecastArgs) {
  const { teamId } = experiment;
  const team = teamId ? await getTeam({ client, id: teamId }) : null;
  return team?.envelope.caps.days ?? null;
}

function wantsMore(found: Detectable): boolean {
  return found.outcome !== "detectable" || !found.enough;
}

function sitesOf({ sites }: Experiment, role: "treated" | "comparison") {
  return sites.filter((site) => site.role === role).map(({ siteId }) => siteId);
}

export function chosenDesign(design: string): ChosenDesign {
  return CHOSEN_DESIGNS.find((name) => name === design) ?? "before-after";
}

/** The design whose turns were drawn for the plan that stands. */
export async function drawnFor(
  client: OrgClient,
  experiment: Experiment,
): Promise<DesignMeans["drawn"]> {
  const view = await scheduleView({ client, experiment });
  const { design } = experiment;
  if (view?.standing !== "drawn") return null;
  return design === "switchback" || design === "stepped" ? design : null;
}
