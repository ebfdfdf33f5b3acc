import type { SubmissionResult } from "@conform-to/react";
import type { HarmAnswers } from "~/core/experiment/plan/harm-questions";
import { recordChange } from "~/data/change.server";
import {
  getExperiment,
  updateExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import {
  listGuardrails,
  saveGuardrails,
} from "~/data/experiment/guardrail.server";
import { saveExpectation } from "~/data/experiment/expectation.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import type { Viewer } from "../../viewer.server";
import { goneFields } from "./gone-fields.server";
import { planHistory } from "./plan-history.server";
import { planWrites } from "./plan-writes.server";
import { readPlan } from "./read-plan.server";
import { settlePlan } from "./settle-plan.server";

export type SavedPlan =
  /** `answers` are those about harm, where the form held them. */
  | { outcome: "saved"; answers: HarmAnswers | null }
  | { outcome: "not-found" }
  /** The test has started in the meantime. */
  | { outcome: "locked" }
  | {
      outcome: "refused";
      reply: SubmissionResult<string[]>;
      /** Somebody else changed the plan since this form was opened. */
      conflict: boolean;
    };

interface SaveArgs {
  client: OrgClient;
  id: string;
  formData: FormData;
  viewer: Viewer;
}

/** Saves a plan, complete or not; the test becomes ready to start, or an idea again, by what it holds. */
export async function savePlan(args: SaveArgs): Promise<SavedPlan> {
  const { client, id, formData } = args;
  await takeTurn({ client, name: `experiment ${id}` });
  const before = await getExperiment({ client, id });
  if (!before) return { outcome: "not-found" };
  if (before.startedOn) return { outcome: "locked" };
  const read = readPlan(formData);
  const faults = {
    ...read.faults,
    ...(await goneFields({ client, values: read.values })),
  };
  const seen = formData.get("seen");
  const conflict =
    typeof seen === "string" && seen !== before.updatedAt.toISOString();
  if (conflict || Object.keys(faults).length > 0)
    return { outcome: "refused", reply: read.reply(faults), conflict };
  await write(args, before, read.values);
  return { outcome: "saved", answers: read.values.ethics ?? null };
}

async function write(
  { client, id, viewer }: SaveArgs,
  before: Experiment,
  values: ReturnType<typeof readPlan>["values"],
): Promise<void> {
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  const guarded = await listGuardrails({ client, experimentId: id });
  const writes = await planWrites({ client, viewer, before, values });
  await updateExperiment({
    client,
    id,
    fields: writes.fields,
    ...(writes.sites ? { sites: writes.sites } : {}),
  });
  if (writes.expectation)
    await saveExpectation({
      client,
      experimentId: id,
      fields: writes.expectation,
    });
  if (writes.guardrails)
    await saveGuardrails({
      client,
      experimentId: id,
      guardrails: writes.guardrails,
    });
  const after = await getExperiment({ client, id });
  if (!after) return;
  await recordChange({
    client,
    entity: "Experiment",
    entityId: id,
    action: "updated",
    before: planHistory(before, guarded),
    after: planHistory(
      after,
      await listGuardrails({ client, experimentId: id }),
    ),
    byId,
  });
  await settlePlan({ client, viewer, before, after });
}
