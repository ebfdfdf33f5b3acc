import { needsNobody } from "~/core/experiment/autonomy";
import { draftOf } from "~/core/experiment/draft";
import {
  HARM_QUESTIONS,
  harmAnswersFrom,
  isHalfAnswered,
  unansweredHarm,
} from "~/core/experiment/plan/harm-questions";
import { readiness } from "~/core/experiment/readiness";
import type { MoveRequirement } from "~/core/experiment/state";
import type { Experiment } from "~/data/experiment/experiment.server";
import { listGuardrails } from "~/data/experiment/guardrail.server";
import { listMetricSites } from "~/data/experiment/plan/metric-sites.server";
import { listObjectiveChoices } from "~/data/experiment/plan/objective-choice.server";
import { listJourneys } from "~/data/journey/journey.server";
import { listMetrics, type Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { getSettings } from "~/data/settings.server";
import { listTeams } from "~/data/team/team.server";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";
import { scheduleView } from "../schedule/schedule-view.server";
import { standingOf } from "../start-standing.server";
import { lookBackFrom } from "./forecast/metric-history.server";
import { toMetricChoice } from "./metric-choice.server";
import { isPlanned, ownSiteId } from "./forecast/own-site.server";
import { planForecast } from "./forecast/plan-forecast.server";
import { worstPlaces } from "./forecast/worst-places.server";
import {
  guardrailRowCount,
  planDefaults,
  proposedGuardrails,
} from "./plan-defaults.server";

interface PageArgs {
  client: OrgClient;
  viewer: Viewer;
  experiment: Experiment;
  /** Answers about harm that the address carries. */
  harmless: string | null;
}

/** Everything the plan's page shows: the plan, what can be chosen, what is missing and what could be seen. */
export async function planPage(args: PageArgs) {
  const { client, viewer, experiment } = args;
  const { id, title, updatedAt, teamId, objectiveId } = experiment;
  const today = todayOf(viewer);
  const answers = harmAnswersFrom(
    experiment.ethicsCheckedAt ? HARM_QUESTIONS.join(".") : args.harmless,
  );
  const metrics = await listMetrics({ client });
  const chosen = await listGuardrails({ client, experimentId: id });
  const guardrails = proposedGuardrails(experiment, chosen, metrics);
  const metric = experiment.expectation?.metric ?? null;
  const sites = metric ? await sitesOf(client, metric, today) : [];
  const teams = await listTeams({ client });
  const own = await proposedSite(args, sites, today);
  return {
    experiment: { id, title, seen: updatedAt.toISOString() },
    defaults: planDefaults(experiment, guardrails, answers),
    unanswered: isHalfAnswered(answers) ? unansweredHarm(answers) : [],
    guardrailRows: guardrailRowCount(guardrails),
    choices: {
      metrics: metrics.map(toMetricChoice),
      objectives: await listObjectiveChoices({
        client,
        teamIds: teamId ? [teamId] : [],
        keepId: objectiveId,
      }),
      teams: teams.map((team) => ({
        id: team.id,
        name: team.name,
        envelope: team.envelope,
        approver: team.approver?.name ?? null,
      })),
      journeys: (await listJourneys({ client })).map(toJourneyChoice),
      sites: sites.map(({ id: value, name, region }) => ({
        value,
        label: name,
        region,
      })),
    },
    treatedSiteIds: own ? [own] : idsOf(experiment, "treated"),
    proposedSite: own !== null,
    comparisonSiteIds: idsOf(experiment, "comparison"),
    design: experiment.design,
    currency: (await getSettings({ client })).currency,
    forecast: await planForecast({ client, experiment, sites, today }),
    worstPlaces: await worstPlaces({ client, experiment, today }),
    missing: await missingOf(args),
  };
}

function idsOf({ sites }: Experiment, role: "treated" | "comparison") {
  return sites.filter((site) => site.role === role).map(({ siteId }) => siteId);
}

function toJourneyChoice({
  name,
  moments,
}: Awaited<ReturnType<typeof listJourneys>>[number]) {
  return {
    name,
    moments: moments.map(({ id, name: word }) => ({ id, name: word })),
  };
}

/** The team's own place for a plan of which nobody has said yet where it runs. */
async function proposedSite(
  { client, experiment }: PageArgs,
  sites: readonly { id: string }[],
  today: string,
): Promise<string | null> {
  const { teamId, expectation } = experiment;
  if (!expectation || sites.length === 0 || experiment.sites.length > 0)
    return null;
  const { metric } = expectation;
  const own = await ownSiteId({ client, teamId, metric, today });
  return own && !(await isPlanned(client, experiment)) ? own : null;
}

function sitesOf(client: OrgClient, metric: Metric, today: string) {
  const from = lookBackFrom(metric.granularity, today);
  return listMetricSites({ client, metricId: metric.id, from });
}

/** What the start still waits for, its day and its approval aside: those are asked for at the start. */
async function missingOf(args: PageArgs): Promise<MoveRequirement[]> {
  const { standing } = await standingOf(args);
  const drawn = await scheduleView(args);
  const draft = draftOf(args.experiment, {
    approved: needsNobody(standing),
    scheduled: drawn === null || drawn.standing === "drawn",
  });
  return readiness(draft, "running").missing.filter(
    (name) => name !== "start-date" && name !== "approval",
  );
}
