import { parseWithZod } from "@conform-to/zod/v4";
import { mayAnswer } from "~/core/experiment/autonomy";
import { recordChange } from "~/data/change.server";
import { answerApproval, askApproval } from "~/data/experiment/approval.server";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { approvalAnswerSchema } from "~/schemas/experiment";
import { standingOf } from "./start-standing.server";
import { isApprover, type Viewer } from "../viewer.server";

export type Answered =
  | { outcome: "changed" }
  | {
      outcome: "refused";
      refusal: "unreadable" | "changed" | "not-yours" | "not-a-move";
    };

interface ApprovalArgs {
  client: OrgClient;
  viewer: Viewer;
  experiment: Experiment;
}

/** Asks the one who answers for what is beyond the envelope. Asking twice asks once. */
export async function askForApproval(args: ApprovalArgs): Promise<Answered> {
  const { client, viewer, experiment } = args;
  const { standing, approver } = await standingOf(args);
  if (standing === "waiting") return { outcome: "changed" };
  if (
    experiment.state !== "prepared" ||
    (standing !== "to-ask" && standing !== "refused")
  )
    return { outcome: "refused", refusal: "not-a-move" };
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  await askApproval({
    client,
    experimentId: experiment.id,
    approverId: approver?.id ?? null,
    askedAt: new Date(),
  });
  await recordChange({
    client,
    entity: "Experiment",
    entityId: experiment.id,
    action: "updated",
    before: approvalFields(experiment),
    after: {
      approval: "asked",
      approver: approver?.name ?? "",
      approvalNote: "",
    },
    byId,
  });
  return { outcome: "changed" };
}

/** Yes or no, with a word of why, from the one who answers and to the plan they saw. */
export async function answerQuestion({
  formData,
  ...args
}: ApprovalArgs & { formData: FormData }): Promise<Answered> {
  const { viewer, experiment } = args;
  const submission = parseWithZod(formData, { schema: approvalAnswerSchema });
  if (submission.status !== "success")
    return { outcome: "refused", refusal: "unreadable" };
  const { answer, note, seal } = submission.value;
  const { approver, seal: current } = await standingOf(args);
  const asked = { id: viewer.account.id, manages: isApprover(viewer) };
  if (!mayAnswer(approver?.id ?? null, asked))
    return { outcome: "refused", refusal: "not-yours" };
  if (experiment.state !== "prepared")
    return { outcome: "refused", refusal: "not-a-move" };
  if (seal !== current) return { outcome: "refused", refusal: "changed" };
  await writeAnswer({ ...args, answer, note });
  return { outcome: "changed" };
}

export async function writeAnswer({
  client,
  viewer,
  experiment,
  answer,
  note,
}: ApprovalArgs & {
  answer: "approved" | "refused";
  note: string;
}): Promise<void> {
  const { id: byId, name } = viewer.account;
  const answeredAt = new Date();
  await upsertPerson({ client, id: byId, name });
  await answerApproval({
    client,
    experimentId: experiment.id,
    approverId: byId,
    answer,
    note,
    askedAt: experiment.approval?.askedAt ?? answeredAt,
    answeredAt,
  });
  await recordChange({
    client,
    entity: "Experiment",
    entityId: experiment.id,
    action: "updated",
    before: approvalFields(experiment),
    after: { approval: answer, approver: name, approvalNote: note },
    byId,
  });
}

/** What the history says of a question and its answer. */
export function approvalFields({ approval }: Experiment) {
  const state = approval?.answer === "open" ? "asked" : approval?.answer;
  return {
    approval: state ?? "",
    approver: approval?.approver?.name ?? "",
    approvalNote: approval?.note ?? "",
  };
}
