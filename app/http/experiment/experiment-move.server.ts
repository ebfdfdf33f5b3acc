import { parseWithZod } from "@conform-to/zod/v4";
import { draftOf } from "~/core/experiment/draft";
import { experimentProgress } from "~/core/experiment/experiment-line";
import { pausedDays } from "~/core/experiment/pauses";
import { moveContext } from "~/core/experiment/readiness";
import { moveExperiment, type ExperimentState } from "~/core/experiment/state";
import { experimentWindows } from "~/core/experiment/windows";
import type { CalendarDay } from "~/core/time/calendar-day";
import { recordChange } from "~/data/change.server";
import {
  moveExperimentRow,
  type Experiment,
} from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { getTeam } from "~/data/team/team.server";
import { experimentMoveSchema } from "~/schemas/experiment";
import { todayOf } from "../today.server";
import { mayDecide } from "./judgement/deciding.server";
import type { Viewer } from "../viewer.server";

export type MoveOutcome =
  | { outcome: "changed"; done?: ExperimentState }
  | {
      outcome: "refused";
      refusal:
        "not-a-move" | "missing" | "changed" | "unreadable" | "not-yours";
    };

interface MoveArgs {
  client: OrgClient;
  formData: FormData;
  viewer: Viewer;
  experiment: Experiment;
}

/** A move that a person decides: pause, go on, stop, declare invalid, give up, take up again. */
export async function moveOn(args: MoveArgs): Promise<MoveOutcome> {
  const { client, formData, viewer, experiment } = args;
  const submission = parseWithZod(formData, { schema: experimentMoveSchema });
  if (submission.status !== "success")
    return { outcome: "refused", refusal: "unreadable" };
  const { to, note } = submission.value;
  if (ENDINGS.has(to) && !(await isTheirs(args)))
    return { outcome: "refused", refusal: "not-yours" };
  const today = todayOf(viewer);
  const from = experimentProgress(experiment, today).state;
  // A first start has its own way, with its day and its approval.
  if (to === "running" && from === "prepared")
    return { outcome: "refused", refusal: "not-a-move" };
  const draft = draftOf(experiment, { approved: true });
  const moved = moveExperiment(from, to, {
    ...moveContext(draft),
    // A test that runs is held by its days as they pass, not by its plan: it may go on after a pause.
    "loss-days": true,
    reason: note !== "",
  });
  if (moved.outcome === "already-there") return { outcome: "changed" };
  if (moved.outcome !== "moved")
    return { outcome: "refused", refusal: moved.outcome };
  const { id: movedById, name } = viewer.account;
  await upsertPerson({ client, id: movedById, name });
  const isDone = await moveExperimentRow({
    client,
    id: experiment.id,
    from: experiment.state,
    to,
    movedById,
    note,
    fields: datesOf(args, { from, to, today }),
  });
  if (!isDone) return { outcome: "refused", refusal: "changed" };
  await recordMove(args, to, note);
  return { outcome: "changed", done: to };
}

/** What ends a test, or takes its verdict from it. */
const ENDINGS: ReadonlySet<ExperimentState> = new Set([
  "stopped-early",
  "invalid",
  "abandoned",
]);

/** A test is ended by its owner, by its team, or by whoever manages. */
async function isTheirs({
  client,
  experiment,
  viewer,
}: MoveArgs): Promise<boolean> {
  if (mayDecide(experiment, viewer)) return true;
  if (!experiment.teamId) return false;
  const team = await getTeam({ client, id: experiment.teamId });
  return team?.members.some(({ id }) => id === viewer.account.id) ?? false;
}

/** A stop has its day; a pause pushes the day of the verdict by as many days as it lasted. */
function datesOf(
  { viewer, experiment }: MoveArgs,
  {
    from,
    to,
    today,
  }: { from: ExperimentState; to: ExperimentState; today: CalendarDay },
): { endedOn?: CalendarDay; reviewFrom?: CalendarDay } {
  if (to === "stopped-early" || to === "invalid") return { endedOn: today };
  const { startedOn, expectation, moves } = experiment;
  if (from !== "paused" || to !== "running" || !startedOn || !expectation)
    return {};
  const resumed = { toState: "running", movedAt: new Date() } as const;
  const { reviewFrom } = experimentWindows({
    ...expectation,
    startedOn,
    pausedDays: pausedDays([...moves, resumed], today, viewer.org.timeZone),
  });
  return { reviewFrom };
}

function recordMove(
  { client, viewer, experiment }: MoveArgs,
  to: ExperimentState,
  note: string,
): Promise<void> {
  return recordChange({
    client,
    entity: "Experiment",
    entityId: experiment.id,
    action: "moved",
    before: { state: experiment.state },
    after: { state: to, ...(note ? { note } : {}) },
    byId: viewer.account.id,
  });
}
