import { undoStop } from "~/core/experiment/undo-stop";
import { recordChange } from "~/data/change.server";
import {
  moveExperimentRow,
  type Experiment,
} from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";
import type { MoveOutcome } from "./experiment-move.server";

/** Whether a stop, or a word of invalid, can still be taken back today. */
export function mayUndoStop(experiment: Experiment, viewer: Viewer): boolean {
  return undoOf(experiment, viewer).outcome === "undone";
}

function undoOf(experiment: Experiment, viewer: Viewer) {
  const { timeZone } = viewer.org;
  return undoStop({ ...experiment, today: todayOf(viewer), timeZone });
}

/** Takes a stop of today back: the test goes on where it was, as if it had not been stopped; both moves stay told. */
export async function goBackFromStop({
  client,
  viewer,
  experiment,
}: {
  client: OrgClient;
  viewer: Viewer;
  experiment: Experiment;
}): Promise<MoveOutcome> {
  const undo = undoOf(experiment, viewer);
  if (undo.outcome !== "undone")
    return { outcome: "refused", refusal: "not-a-move" };
  const { to, endedOn } = undo;
  const { id: byId, name } = viewer.account;
  const { id, state } = experiment;
  await upsertPerson({ client, id: byId, name });
  const fields = { endedOn };
  const row = { client, id, from: state, to, movedById: byId, fields };
  if (!(await moveExperimentRow(row)))
    return { outcome: "refused", refusal: "changed" };
  await recordChange({
    client,
    entity: "Experiment",
    entityId: id,
    action: "moved",
    before: { state },
    after: { state: to },
    byId,
  });
  return { outcome: "changed", done: to };
}
