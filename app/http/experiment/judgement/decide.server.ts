import type { z } from "zod";
import { experimentProgress } from "~/core/experiment/experiment-line";
import { moveExperiment } from "~/core/experiment/state";
import { recordChange } from "~/data/change.server";
import { saveDecision } from "~/data/experiment/decision.server";
import { moveExperimentRow } from "~/data/experiment/experiment.server";
import { listLearningsOf } from "~/data/learning/learning-list.server";
import { upsertPerson } from "~/data/person.server";
import type { decisionSchema } from "~/schemas/decision";
import { todayOf } from "../../today.server";
import { mayDecide, type Deciding } from "./deciding.server";
import { keepLearning } from "./keep-learning.server";

/** Keys of `refusal.*` in the judgement catalogue. */
export type DecisionRefusal =
  "not-yours" | "not-yet" | "changed" | "learning-missing";

export type Decided =
  | { outcome: "decided"; first: boolean }
  | { outcome: "refused"; refusal: DecisionRefusal };

/**
 * Decides on a test whose window has closed (or that was stopped, or disturbed), with its learning; or changes a
 * decision that stands. The caller holds the test's turn. The same form again changes nothing; a form that was filled
 * before somebody else decided is refused.
 */
export async function decide(deciding: Deciding): Promise<Decided> {
  const { client, experiment, viewer, submitted } = deciding;
  if (!mayDecide(experiment, viewer)) return refused("not-yours");
  const { id: experimentId } = experiment;
  const { id: decidedById, name } = viewer.account;
  const standing = await client.decision.findFirst({
    where: { orgId: client.orgId, experimentId },
    select: { id: true, kind: true, why: true, decidedAt: true },
  });
  const { kind, why, seen } = submitted;
  if (standing?.kind === kind && standing.why === why && noLearning(submitted))
    return { outcome: "decided", first: false };
  if (standing?.id === submitted.id && seen === "")
    return { outcome: "decided", first: false };
  if (seen !== (standing?.decidedAt.toISOString() ?? ""))
    return refused("changed");
  if (!isDecidable(deciding)) return refused("not-yet");
  await upsertPerson({ client, id: decidedById, name });
  const learning = await keepLearning(deciding);
  const learnings = await listLearningsOf({ client, experimentId });
  if (learnings.length === 0) return refused("learning-missing");
  if (!(await moveToDecided(deciding))) return refused("changed");
  const saved = await saveDecision({
    client,
    id: submitted.id,
    experimentId,
    kind,
    why,
    decidedById,
  });
  await recordChange({
    client,
    entity: "Decision",
    entityId: saved.id,
    action: standing ? "updated" : "created",
    before: standing ? { kind: standing.kind, why: standing.why } : null,
    after: { kind, why, ...learning },
    byId: decidedById,
  });
  return { outcome: "decided", first: standing === null };
}

function refused(refusal: DecisionRefusal): Decided {
  return { outcome: "refused", refusal };
}

function noLearning({
  statement,
  attachTo,
}: z.output<typeof decisionSchema>): boolean {
  return statement === "" && !attachTo;
}

/** A change of mind moves nothing; a first decision needs its learning, which is asked for after this. */
function isDecidable({ experiment, viewer }: Deciding): boolean {
  const { state } = experimentProgress(experiment, todayOf(viewer));
  if (state === "decided" || state === "archived") return true;
  const there = { decision: true, learning: true };
  return moveExperiment(state, "decided", there).outcome === "moved";
}

async function moveToDecided({
  client,
  experiment: { id, state },
  viewer,
}: Deciding): Promise<boolean> {
  if (state === "decided" || state === "archived") return true;
  const byId = viewer.account.id;
  const row = { client, id, from: state, to: "decided" } as const;
  if (!(await moveExperimentRow({ ...row, movedById: byId }))) return false;
  await recordChange({
    client,
    entity: "Experiment",
    entityId: id,
    action: "moved",
    before: { state },
    after: { state: "decided" },
    byId,
  });
  return true;
}
