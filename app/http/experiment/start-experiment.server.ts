import { parseWithZod } from "@conform-to/zod/v4";
import { needsNobody } from "~/core/experiment/autonomy";
import { draftOf } from "~/core/experiment/draft";
import { experimentProgress } from "~/core/experiment/experiment-line";
import { moveContext } from "~/core/experiment/readiness";
import { startFault, type StartFault } from "~/core/experiment/start-limit";
import { moveExperiment, type ExperimentState } from "~/core/experiment/state";
import { scheduleWindows } from "~/core/experiment/schedule/schedule-standing";
import { experimentWindows } from "~/core/experiment/windows";
import type { CalendarDay } from "~/core/time/calendar-day";
import { recordChange } from "~/data/change.server";
import {
  lockExpectation,
  saveExpectation,
} from "~/data/experiment/expectation.server";
import {
  getExperiment,
  moveExperimentRow,
  type Experiment,
} from "~/data/experiment/experiment.server";
import { getFirstReading } from "~/data/metric/first-reading.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { experimentStartSchema } from "~/schemas/experiment";
import { analyseExperiment } from "./analyse-experiment.server";
import { writeAnswer } from "./approval.server";
import { expectationFields } from "./schedule/draw.server";
import { scheduleView } from "./schedule/schedule-view.server";
import { standingOf } from "./start-standing.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";

export type Started =
  | { outcome: "changed"; done?: ExperimentState }
  | {
      outcome: "refused";
      refusal:
        | "unreadable"
        | StartFault["reason"]
        | "drawn-day"
        | "missing"
        | "not-a-move"
        | "changed";
      /** First day that would do. */
      earliest?: CalendarDay;
    };

interface StartArgs {
  client: OrgClient;
  formData: FormData;
  viewer: Viewer;
  experiment: Experiment;
}

/**
 * Starts a test: the expectation is locked from then on. The caller holds the test's turn. Where whoever starts is the
 * one who answers for what is beyond the envelope, their start is written down as their approval.
 */
export async function startExperiment(args: StartArgs): Promise<Started> {
  const { client, formData, viewer, experiment } = args;
  const submission = parseWithZod(formData, { schema: experimentStartSchema });
  if (submission.status !== "success")
    return { outcome: "refused", refusal: "unreadable" };
  const { startedOn } = submission.value;
  const fault = await faultOfDay(args, startedOn);
  if (fault) return fault;
  const { standing } = await standingOf(args);
  const drawn = await scheduleView({ client, experiment });
  const draft = draftOf(experiment, {
    approved: needsNobody(standing),
    startedOn,
    scheduled: drawn === null || drawn.standing === "drawn",
  });
  const moved = moveExperiment(experiment.state, "running", moveContext(draft));
  if (moved.outcome === "already-there") return { outcome: "changed" };
  if (moved.outcome !== "moved")
    return { outcome: "refused", refusal: moved.outcome };
  if (drawn?.schedule && drawn.schedule.startsOn !== startedOn)
    return { outcome: "refused", refusal: "drawn-day" };
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  if (standing === "own-answer")
    await writeAnswer({ ...args, answer: "approved", note: "" });
  const isDone = await enterRunning(
    drawn?.schedule ? await alongSchedule(args, drawn.schedule) : args,
    startedOn,
  );
  if (!isDone) return { outcome: "refused", refusal: "changed" };
  await analyseIfOver(args);
  return { outcome: "changed", done: "running" };
}

async function faultOfDay(
  { client, viewer, experiment }: StartArgs,
  startedOn: CalendarDay,
): Promise<Started | null> {
  const { design, expectation } = experiment;
  const metricId = expectation?.metricId;
  const fault = startFault({
    startedOn,
    today: todayOf(viewer),
    design,
    firstReading: metricId ? await getFirstReading({ client, metricId }) : null,
  });
  if (!fault) return null;
  const { reason: refusal, ...day } = fault;
  return { outcome: "refused", refusal, ...day };
}

/** A test that takes turns acts and is read as long as they last, whatever its plan said since the draw. */
async function alongSchedule(
  args: StartArgs,
  schedule: { startsOn: CalendarDay; endsOn: CalendarDay },
): Promise<StartArgs> {
  const { client, experiment } = args;
  const expectation = experiment.expectation!;
  const windows = scheduleWindows(schedule);
  await saveExpectation({
    client,
    experimentId: experiment.id,
    fields: { ...expectationFields(expectation), ...windows },
  });
  return {
    ...args,
    experiment: { ...experiment, expectation: { ...expectation, ...windows } },
  };
}

async function enterRunning(
  { client, viewer, experiment }: StartArgs,
  startedOn: CalendarDay,
): Promise<boolean> {
  const { id, state: from } = experiment;
  const byId = viewer.account.id;
  const { reviewFrom } = experimentWindows({
    ...experiment.expectation!,
    startedOn,
  });
  const isDone = await moveExperimentRow({
    client,
    id,
    from,
    to: "running",
    movedById: byId,
    fields: { startedOn, reviewFrom },
  });
  if (!isDone) return false;
  await lockExpectation({ client, experimentId: id, lockedAt: new Date() });
  await recordChange({
    client,
    entity: "Experiment",
    entityId: id,
    action: "moved",
    before: { state: from },
    after: { state: "running", startedOn, reviewFrom },
    byId,
  });
  return true;
}

/** A test started in the past may have its window behind it: its verdict is there at once. */
async function analyseIfOver({
  client,
  viewer,
  experiment: { id },
}: StartArgs): Promise<void> {
  const today = todayOf(viewer);
  const experiment = await getExperiment({ client, id });
  if (experiment && experimentProgress(experiment, today).state === "to-review")
    await analyseExperiment({ client, experimentId: id, today });
}
