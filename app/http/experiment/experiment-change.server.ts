import { parseWithZod } from "@conform-to/zod/v4";
import { draftOf } from "~/core/experiment/draft";
import { experimentProgress } from "~/core/experiment/experiment-line";
import { moveContext } from "~/core/experiment/readiness";
import { moveExperiment, type ExperimentState } from "~/core/experiment/state";
import { lockExpectation } from "~/data/experiment/expectation.server";
import {
  getExperiment,
  moveExperimentRow,
  type Experiment,
} from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { experimentStartSchema } from "~/schemas/experiment";
import { analyseExperiment } from "./analyse-experiment.server";
import { moveOn } from "./experiment-move.server";
import { raiseCaps } from "./raise-caps.server";
import { todayOf } from "../today.server";
import { isApprover, type Viewer } from "../viewer.server";

/** Keys of `refusal.*` in the experiment catalogue, or of `result.*` for an analysis. */
export type Refusal =
  | "not-a-move"
  | "missing"
  | "changed"
  | "future"
  | "no-readings"
  | "refused"
  | "unreadable"
  | "not-yours";

export type Change =
  | { outcome: "changed"; done?: ExperimentState | "raised" }
  | { outcome: "not-found" }
  | { outcome: "refused"; refusal: Refusal; detail?: string };

interface ChangeArgs {
  client: OrgClient;
  id: string;
  formData: FormData;
  viewer: Viewer;
}

/** The one place where a test's page changes it: start, a move of its life cycle, or its verdict. */
export async function changeExperiment(args: ChangeArgs): Promise<Change> {
  const { client, id } = args;
  await takeTurn({ client, name: `experiment ${id}` });
  const experiment = await getExperiment(args);
  if (!experiment) return { outcome: "not-found" };
  const intent = args.formData.get("intent");
  if (intent === "start") return start(args, experiment);
  if (intent === "analyse") return judge(args, experiment);
  if (intent === "raise") return raiseCaps({ ...args, experiment });
  return moveOn({ ...args, experiment });
}

async function start(
  { client, id, formData, viewer }: ChangeArgs,
  experiment: Experiment,
): Promise<Change> {
  const submission = parseWithZod(formData, { schema: experimentStartSchema });
  if (submission.status !== "success")
    return { outcome: "refused", refusal: "unreadable" };
  const { startedOn } = submission.value;
  const today = todayOf(viewer);
  if (startedOn > today) return { outcome: "refused", refusal: "future" };
  const draft = draftOf(experiment, {
    isApprover: isApprover(viewer),
    startedOn,
  });
  const moved = moveExperiment(experiment.state, "running", moveContext(draft));
  if (moved.outcome === "already-there") return { outcome: "changed" };
  if (moved.outcome !== "moved")
    return { outcome: "refused", refusal: moved.outcome };
  const { from, to } = moved;
  const done = await moveExperimentRow({
    client,
    id,
    from,
    to,
    movedById: viewer.account.id,
    fields: { startedOn },
  });
  if (!done) return { outcome: "refused", refusal: "changed" };
  await lockExpectation({ client, experimentId: id, lockedAt: new Date() });
  await analyseIfOver({ client, id, viewer });
  return { outcome: "changed" };
}

/** A test started in the past may have its window behind it: its verdict is there at once. */
async function analyseIfOver({
  client,
  id,
  viewer,
}: Omit<ChangeArgs, "formData">): Promise<void> {
  const today = todayOf(viewer);
  const experiment = await getExperiment({ client, id });
  if (
    experiment &&
    experimentProgress(experiment, today).state === "to-review"
  ) {
    await analyseExperiment({ client, experimentId: id, today });
  }
}

const JUDGED: ReadonlySet<ExperimentState> = new Set([
  "to-review",
  "stopped-early",
  "invalid",
  "decided",
]);

async function judge(
  { client, id, viewer }: ChangeArgs,
  experiment: Experiment,
): Promise<Change> {
  const today = todayOf(viewer);
  const { state } = experimentProgress(experiment, today);
  if (!JUDGED.has(state)) return { outcome: "refused", refusal: "not-a-move" };
  const analysed = await analyseExperiment({ client, experimentId: id, today });
  if (analysed.outcome === "analysed") return { outcome: "changed" };
  if (analysed.outcome === "not-started")
    return { outcome: "refused", refusal: "not-a-move" };
  if (analysed.outcome === "no-readings")
    return { outcome: "refused", refusal: "no-readings" };
  return {
    outcome: "refused",
    refusal: "refused",
    detail: analysed.faults.map(({ message }) => message).join("; "),
  };
}
