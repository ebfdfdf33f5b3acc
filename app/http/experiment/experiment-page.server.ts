import { draftOf } from "~/core/experiment/draft";
import { needsNobody } from "~/core/experiment/autonomy";
import { experimentProgress } from "~/core/experiment/experiment-line";
import type { ExperimentState } from "~/core/experiment/state";
import { readiness } from "~/core/experiment/readiness";
import { listChanges } from "~/data/change.server";
import { getDecision } from "~/data/experiment/decision.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import { listGuardrails } from "~/data/experiment/guardrail.server";
import { listLearningsOf } from "~/data/learning/learning-list.server";
import type { OrgClient } from "~/data/org.server";
import { listLinkedVoices } from "~/data/voice/voice-link.server";
import type { Locale } from "~/i18n/locale";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";
import { experimentLogView } from "./log/experiment-log-view.server";
import { startForecast } from "./plan/forecast/start-forecast.server";
import { scheduleView, shownSchedule } from "./schedule/schedule-view.server";
import { shownJudgement } from "./judgement/shown-judgement.server";
import { mayUndoStop } from "./undo-stop.server";
import { standingOf } from "./start-standing.server";

/** Everything the page of a test shows; null where the organisation has no such test. */
export async function experimentPage({
  client,
  id,
  viewer,
  locale,
  asked,
}: {
  client: OrgClient;
  id: string;
  viewer: Viewer;
  locale: Locale;
  /** The day the address asks about. */
  asked: string | null;
}) {
  const experiment = await getExperiment({ client, id });
  if (!experiment) return null;
  const today = todayOf(viewer);
  const isBefore = experiment.startedOn === null;
  const standing = isBefore
    ? await standingOf({ client, experiment, viewer })
    : null;
  const drawn = await scheduleView({ client, experiment });
  const draft = draftOf(experiment, {
    approved: standing ? needsNobody(standing.standing) : true,
    startedOn: today,
    scheduled: drawn === null || !isBefore || drawn.standing === "drawn",
  });
  const judgement = await shownJudgement({
    client,
    experiment,
    viewer,
    locale,
  });
  const guardrails = await listGuardrails({ client, experimentId: id });
  const progress = experimentProgress(experiment, today);
  return {
    today,
    experiment,
    progress,
    decided: await decidedOf({
      client,
      experimentId: id,
      state: progress.state,
    }),
    missing: readiness(draft, "running").missing,
    mayUndoStop: mayUndoStop(experiment, viewer),
    standing,
    start: isBefore ? await startForecast({ client, experiment, today }) : null,
    schedule: shownSchedule(drawn, today),
    guardrails: guardrails.map(({ metric, threshold }) => ({
      metric,
      threshold,
      verdict:
        judgement.result?.guardrails.find(
          (each) => each.metric.id === metric.id,
        )?.verdict ?? null,
    })),
    judgement,
    linkedVoices: await listLinkedVoices({ client, kind: "experiment", id }),
    log: await experimentLogView({
      client,
      experiment,
      viewer,
      asked,
      schedule: drawn?.schedule,
    }),
    changes: await listChanges({
      client,
      entity: "Experiment",
      entityId: id,
      most: 50,
    }),
  };
}

/** Who decided what and why, and what was learnt; asked of decided tests only. */
async function decidedOf({
  client,
  experimentId,
  state,
}: {
  client: OrgClient;
  experimentId: string;
  state: ExperimentState;
}) {
  if (state !== "decided" && state !== "archived") return null;
  const decision = await getDecision({ client, experimentId });
  if (!decision) return null;
  const learnings = await listLearningsOf({ client, experimentId });
  return {
    decision,
    learnings: learnings.map(({ id, statement }) => ({ id, statement })),
  };
}
