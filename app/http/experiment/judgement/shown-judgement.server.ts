import { experimentProgress } from "~/core/experiment/experiment-line";
import {
  dataQuality,
  type DataQuality,
} from "~/core/experiment/judgement/data-quality";
import type { PooledFamily } from "~/core/experiment/judgement/replication-family";
import type { ExperimentState } from "~/core/experiment/state";
import { getAnalysis } from "~/data/experiment/analysis.server";
import {
  listKeptResults,
  type KeptResult,
} from "~/data/experiment/judgement/earlier-result.server";
import type { Experiment } from "~/data/experiment/experiment.server";
import { getPooled } from "~/data/experiment/judgement/replication.server";
import type { OrgClient } from "~/data/org.server";
import type { Locale } from "~/i18n/locale";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";
import { resultCard, type ResultCard, type Seal } from "../result-card.server";
import { readForAnalysis, startedTest } from "./analysed-metric.server";
import { mayDecide } from "./deciding.server";

interface Showing {
  client: OrgClient;
  experiment: Experiment;
  viewer: Viewer;
  locale: Locale;
}

/** What may be shown of a test's results today. */
export interface ShownJudgement {
  result: ResultCard | null;
  /** While the test goes on: what has been gathered, and nothing of what it says. */
  gathered: DataQuality | null;
  /** All results, the newest first; empty where there is but one. */
  kept: readonly KeptResult[];
  family: PooledFamily | null;
  /** Whether this reader may have it analysed again. */
  mayAnalyse: boolean;
}

const GOING_ON: ReadonlySet<ExperimentState> = new Set([
  "running",
  "paused",
  "measuring",
]);

const NOTHING = { result: null, gathered: null, kept: [], family: null };

/** While a test goes on nothing of what it says leaves the server, not even what was computed before it went on again. */
export async function shownJudgement(
  showing: Showing,
): Promise<ShownJudgement> {
  const { client, experiment, viewer, locale } = showing;
  const mayAnalyse = mayDecide(experiment, viewer);
  if (experiment.startedOn === null) return { ...NOTHING, mayAnalyse };
  const seal = sealOf(experiment, viewer);
  if (seal === "too-early")
    return { ...NOTHING, mayAnalyse, gathered: await gatheredOf(showing) };
  const { id: experimentId } = experiment;
  const kept = await listKeptResults({ client, experimentId });
  const [newest] = kept;
  const analysis =
    newest && (await getAnalysis({ client, experimentId, id: newest.id }));
  if (!analysis) return { ...NOTHING, mayAnalyse };
  const isOpen = seal === null;
  return {
    result: resultCard(analysis, {
      locale,
      seal,
      siteNames: siteNamesOf(experiment),
    }),
    gathered: null,
    kept: isOpen && kept.length > 1 ? kept : [],
    family: isOpen ? await getPooled({ client, experimentId }) : null,
    mayAnalyse,
  };
}

/** The names of its sites, by the ids that the engine knows them by. */
export function siteNamesOf({ sites }: Experiment): Record<string, string> {
  return Object.fromEntries(sites.map(({ siteId, name }) => [siteId, name]));
}

/** Its window is open: nothing of what it says is read. */
export function isGoingOn(state: ExperimentState): boolean {
  return GOING_ON.has(state);
}

/** What today keeps of an earlier result: all of it while the test goes on, its figures where the test was disturbed. */
export function sealOf(experiment: Experiment, viewer: Viewer): Seal {
  const { state } = experimentProgress(experiment, todayOf(viewer));
  if (isGoingOn(state)) return "too-early";
  return state === "invalid" ? "invalid" : null;
}

async function gatheredOf({
  client,
  experiment,
  viewer,
}: Showing): Promise<DataQuality | null> {
  const today = todayOf(viewer);
  const test = await startedTest({ client, experiment, today });
  if (!test || !experiment.expectation) return null;
  const { metric, direction, minimumEffect } = experiment.expectation;
  const { practicalThreshold } = metric;
  const read = { metric, direction, minimumEffect, practicalThreshold };
  const built = await readForAnalysis({ client, test, read, today });
  return built.outcome === "input" ? dataQuality(built.input) : null;
}
