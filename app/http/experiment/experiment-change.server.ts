import type { Fault } from "~/core/evidence/contract";
import { experimentProgress } from "~/core/experiment/experiment-line";
import type { ExperimentState } from "~/core/experiment/state";
import {
  getExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { analyseExperiment } from "./analyse-experiment.server";
import { answerQuestion, askForApproval } from "./approval.server";
import { moveOn } from "./experiment-move.server";
import { goBackFromStop } from "./undo-stop.server";
import { raiseCaps } from "./raise-caps.server";
import { startExperiment } from "./start-experiment.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";

/** Keys of `refusal.*` in the experiment catalogue, or of `result.*` for an analysis. */
export type Refusal =
  | "not-a-move"
  | "missing"
  | "changed"
  | "future"
  | "drawn-day"
  | "no-readings"
  | "refused"
  | "unreadable"
  | "not-yours";

export type Change =
  | { outcome: "changed"; done?: ExperimentState | "raised" }
  | { outcome: "not-found" }
  | { outcome: "refused"; refusal: Refusal; faults?: readonly Fault[] };

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
  if (intent === "start") return startExperiment({ ...args, experiment });
  if (intent === "ask") return askForApproval({ ...args, experiment });
  if (intent === "answer") return answerQuestion({ ...args, experiment });
  if (intent === "analyse") return judge(args, experiment);
  if (intent === "raise") return raiseCaps({ ...args, experiment });
  if (intent === "undo-stop") return goBackFromStop({ ...args, experiment });
  return moveOn({ ...args, experiment });
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
    faults: analysed.faults,
  };
}
