import type { Fault } from "~/core/evidence/contract";
import { experimentProgress } from "~/core/experiment/experiment-line";
import type { StartFault } from "~/core/experiment/start-limit";
import type { ExperimentState } from "~/core/experiment/state";
import type { CalendarDay } from "~/core/time/calendar-day";
import {
  getExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import { clearVerdict } from "~/data/experiment/judgement/replication.server";
import type { OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { analyseExperiment } from "./analyse-experiment.server";
import { answerQuestion, askForApproval } from "./approval.server";
import { moveOn } from "./experiment-move.server";
import { goBackFromStop } from "./undo-stop.server";
import { judgeFamilyOf, takeFamilyTurn } from "./judgement/judge-family.server";
import { isGoingOn } from "./judgement/shown-judgement.server";
import { raiseCaps } from "./raise-caps.server";
import { startExperiment } from "./start-experiment.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";

/** Keys of `refusal.*` in the experiment catalogue, or of `result.*` for an analysis. */
export type Refusal =
  | "not-a-move"
  | "missing"
  | "changed"
  | StartFault["reason"]
  | "drawn-day"
  | "no-readings"
  | "refused"
  | "unreadable"
  | "not-yours";

/** What was done that is no move. */
type Done = "raised" | "analysed" | "same";

export type Change =
  | { outcome: "changed"; done?: ExperimentState | Done }
  | { outcome: "not-found" }
  | {
      outcome: "refused";
      refusal: Refusal;
      faults?: readonly Fault[];
      /** Of a start: the first day that would do. */
      earliest?: CalendarDay;
    };

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
  const isUndo = intent === "undo-stop";
  if (experiment.verdict !== null) await takeFamilyTurn(familyOf(args));
  const change = await (isUndo ? goBackFromStop : moveOn)({
    ...args,
    experiment,
  });
  if (change.outcome === "changed" && experiment.verdict !== null)
    await judgeAfterMove(args, isUndo);
  return change;
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
  if (analysed.outcome === "analysed")
    return { outcome: "changed", done: analysed.added ? "analysed" : "same" };
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

function familyOf({ client, id }: ChangeArgs) {
  return { client, experimentId: id };
}

/**
 * A judged test that was disturbed, or declared valid again, is judged anew; one that goes on has no verdict until its
 * window closes. Either way the tests it repeats hear of it.
 */
async function judgeAfterMove(
  args: ChangeArgs,
  isUndo: boolean,
): Promise<void> {
  const { client, id, viewer } = args;
  const today = todayOf(viewer);
  const experiment = await getExperiment(args);
  if (!experiment) return;
  const { state } = experimentProgress(experiment, today);
  if (isGoingOn(state)) {
    await clearVerdict({ client, experimentId: id });
    await judgeFamilyOf(familyOf(args));
  } else if (state === "invalid" || isUndo)
    await analyseExperiment({ client, experimentId: id, today });
}
