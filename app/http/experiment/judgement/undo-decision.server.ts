import { STANCES } from "~/core/experiment/judgement/learning";
import { listChanges, recordChange, type Change } from "~/data/change.server";
import { getDecision, removeDecision } from "~/data/experiment/decision.server";
import {
  moveExperimentRow,
  type Experiment,
} from "~/data/experiment/experiment.server";
import {
  attachLearning,
  detachLearning,
} from "~/data/learning/learning-support.server";
import { archiveLearning, getLearning } from "~/data/learning/learning.server";
import type { OrgClient } from "~/data/org.server";
import type { Viewer } from "../../viewer.server";
import { mayDecide } from "./deciding.server";

/** A decision is fresh for an hour; later it is changed, in the sight of all, and not undone. */
const FRESH_MS = 3_600_000;

/** Whether these are the changes of a decision that was only just made, newest first. */
export function isFresh(changes: readonly Change[], now: Date): boolean {
  const [newest] = changes;
  return (
    newest?.action === "created" &&
    now.getTime() - newest.at.getTime() < FRESH_MS
  );
}

/**
 * Takes a fresh decision back: the test is where it was, the learning written with it is put away (unless other tests
 * stand behind it), and the word on another one is what it was before. False where there is nothing fresh to undo.
 */
export async function undoDecision({
  client,
  experiment,
  viewer,
  now,
}: {
  client: OrgClient;
  experiment: Experiment;
  viewer: Viewer;
  now: Date;
}): Promise<boolean> {
  const { id: experimentId, moves } = experiment;
  const decision = await getDecision({ client, experimentId });
  if (!decision || !mayDecide(experiment, viewer)) return false;
  const key = { client, entity: "Decision", entityId: decision.id } as const;
  const changes = await listChanges(key);
  const last = moves.findLast(({ toState }) => toState === "decided");
  if (!last || !isFresh(changes, now)) return false;
  const byId = viewer.account.id;
  const back = await moveExperimentRow({
    client,
    id: experimentId,
    from: "decided",
    to: last.fromState,
    movedById: byId,
  });
  if (!back) return false;
  await removeDecision({ client, experimentId });
  const { kind, why } = decision;
  await recordChange({
    ...key,
    action: "removed",
    before: { kind, why },
    byId,
  });
  await forget({ client, experiment, changes, byId });
  return true;
}

interface Forgetting {
  client: OrgClient;
  experiment: Experiment;
  changes: readonly Change[];
  byId: string;
}

async function forget({
  client,
  experiment,
  changes,
  byId,
}: Forgetting): Promise<void> {
  const { id: experimentId, title } = experiment;
  const { learningId, attachedTo, stanceBefore } = changes[0]?.after ?? {};
  if (typeof attachedTo === "string") {
    const key = { client, learningId: attachedTo, experimentId };
    const stance = STANCES.find((one) => one === stanceBefore) ?? null;
    const before = await detachLearning(key);
    if (stance) await attachLearning({ ...key, stance });
    if (before !== stance)
      await recordChange({
        client,
        entity: "Learning",
        entityId: attachedTo,
        action: "updated",
        before: { [title]: before },
        after: { [title]: stance },
        byId,
      });
  }
  if (typeof learningId !== "string") return;
  await detachLearning({ client, learningId, experimentId });
  const left = await getLearning({ client, id: learningId });
  if (left?.tests.length === 0)
    await archiveLearning({ client, id: learningId, archivedAt: new Date() });
}
