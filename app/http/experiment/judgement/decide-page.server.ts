import { experimentProgress } from "~/core/experiment/experiment-line";
import {
  suggestDecision,
  type DecisionSuggestion,
} from "~/core/experiment/judgement/decision";
import { lossSoFar } from "~/core/experiment/log/loss-so-far";
import { moveExperiment } from "~/core/experiment/state";
import { listChanges } from "~/data/change.server";
import { listLatestAnalyses } from "~/data/experiment/analysis.server";
import { getDecision } from "~/data/experiment/decision.server";
import type { Experiment } from "~/data/experiment/experiment.server";
import { listLosses } from "~/data/experiment/log/loss-log.server";
import {
  listLearnings,
  listLearningsOf,
} from "~/data/learning/learning-list.server";
import type { OrgClient } from "~/data/org.server";
import { getSettings } from "~/data/settings.server";
import type { Locale } from "~/i18n/locale";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";
import { resultCard, type ResultCard } from "../result-card.server";
import { mayDecide } from "./deciding.server";
import { sealOf } from "./shown-judgement.server";
import { isFresh } from "./undo-decision.server";

/** Learnings offered to attach a test to; the search narrows them. */
const OFFERED = 8;

interface Asked {
  client: OrgClient;
  experiment: Experiment;
  viewer: Viewer;
  locale: Locale;
  /** What was looked for among the learnings. */
  search: string;
}

/** All that a decision is taken on. */
export async function loadDecidePage(asked: Asked) {
  const { client, experiment, viewer, locale } = asked;
  const { id: experimentId } = experiment;
  const [analysis] = await listLatestAnalyses({
    client,
    experimentIds: [experimentId],
  });
  const result = analysis
    ? resultCard(analysis, { locale, seal: sealOf(experiment, viewer) })
    : null;
  const decision = await getDecision({ client, experimentId });
  const changes = decision
    ? await listChanges({ client, entity: "Decision", entityId: decision.id })
    : [];
  return {
    may: mayDecide(experiment, viewer),
    open: isOpen(experiment, viewer),
    result,
    suggestion: suggestionFor(experiment, result),
    decision,
    fresh: isFresh(changes, new Date()),
    history: changes.flatMap(({ action, before, by, at }) =>
      action === "updated" && before
        ? [{ kind: before.kind, why: before.why, by, at }]
        : [],
    ),
    learnings: await listLearningsOf({ client, experimentId }),
    ...(await offeredLearnings(asked)),
    cost: await costOf(client, experiment),
  };
}

/** Whether the test is where a decision, or another one, can be taken. */
function isOpen(experiment: Experiment, viewer: Viewer): boolean {
  const { state } = experimentProgress(experiment, todayOf(viewer));
  if (state === "decided") return true;
  const there = { decision: true, learning: true };
  return moveExperiment(state, "decided", there).outcome === "moved";
}

function suggestionFor(
  { sites }: Experiment,
  result: ResultCard | null,
): DecisionSuggestion {
  return suggestDecision({
    verdict: result?.verdict ?? null,
    grade: result?.grade ?? null,
    guardrails: result?.guardrails.map(({ verdict }) => verdict) ?? [],
    moreSites: sites.some(({ role }) => role === "treated"),
  });
}

async function offeredLearnings({ client, experiment, search }: Asked) {
  const { learnings } = await listLearnings({
    client,
    search,
    most: OFFERED,
  });
  const offered = learnings.filter(({ tests }) =>
    tests.every(({ experimentId }) => experimentId !== experiment.id),
  );
  return { offered, search };
}

/** Days pass by themselves and are no effort: money, hours and customers are. */
async function costOf(client: OrgClient, experiment: Experiment) {
  const losses = await listLosses({ client, experimentId: experiment.id });
  const { currency } = await getSettings({ client });
  const burns = lossSoFar(experiment, losses, 0).filter(
    ({ dimension, spent, cap }) =>
      dimension !== "days" && (spent > 0 || cap !== null),
  );
  return { burns, currency };
}
