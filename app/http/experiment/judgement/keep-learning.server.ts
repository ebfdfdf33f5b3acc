import type { Stance } from "~/core/experiment/judgement/learning";
import { recordChange } from "~/data/change.server";
import { attachLearning } from "~/data/learning/learning-support.server";
import { createLearning, getLearning } from "~/data/learning/learning.server";
import type { Deciding } from "./deciding.server";

export interface KeptLearning {
  /** What was written with the decision. */
  learningId?: string;
  /** What the test was attached to. */
  attachedTo?: string;
  /** What the test said of that before, for an undo; left out where it had said nothing. */
  stanceBefore?: Stance;
}

/**
 * Keeps what the decision's form says was learnt: a learning in new words, which the test supports, and its word on one
 * that exists. One that is gone or put away is left out.
 */
export async function keepLearning({
  client,
  experiment,
  viewer,
  submitted,
}: Deciding): Promise<KeptLearning> {
  const { learningId, statement, detail, attachTo, stance } = submitted;
  const { id: byId } = viewer.account;
  const { id: experimentId, title } = experiment;
  const kept: KeptLearning = {};
  if (statement !== "") {
    const { created } = await createLearning({
      client,
      id: learningId,
      statement,
      detail,
      createdById: byId,
      supports: [{ experimentId, stance: "support" }],
    });
    if (created) {
      kept.learningId = learningId;
      await recordChange({
        client,
        entity: "Learning",
        entityId: learningId,
        action: "created",
        after: { title: statement, description: detail },
        byId,
      });
    }
  }
  const found = attachTo ? await getLearning({ client, id: attachTo }) : null;
  if (!found || found.archivedAt !== null) return kept;
  const learning = { client, learningId: found.id, experimentId };
  const { before } = await attachLearning({ ...learning, stance });
  if (before !== stance)
    await recordChange({
      client,
      entity: "Learning",
      entityId: found.id,
      action: "updated",
      before: { [title]: before },
      after: { [title]: stance },
      byId,
    });
  const stanceBefore = before ?? undefined;
  return { ...kept, attachedTo: found.id, stanceBefore };
}
