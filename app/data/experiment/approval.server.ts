import type { OrgClient } from "../org.server";

/** A test that waits for somebody's answer. */
export interface WaitingApproval {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly team: string | null;
  readonly askedAt: Date;
}

/** What a person was asked and has not answered, the longest wait first. */
export async function listApprovalsWaiting({
  client,
  personId,
  limit = 25,
}: {
  client: OrgClient;
  personId: string;
  limit?: number;
}): Promise<WaitingApproval[]> {
  const rows = await client.experiment.findMany({
    where: {
      orgId: client.orgId,
      approverId: personId,
      approvalAnswer: "",
      approvalAskedAt: { not: null },
      state: { in: ["idea", "prepared"] },
    },
    select: {
      id: true,
      title: true,
      owner: { select: { name: true } },
      team: { select: { name: true } },
      approvalAskedAt: true,
    },
    orderBy: { approvalAskedAt: "asc" },
    take: limit,
  });
  return rows.map(({ owner, team, approvalAskedAt, ...row }) => ({
    ...row,
    owner: owner.name,
    team: team?.name ?? null,
    askedAt: approvalAskedAt!,
  }));
}

/** Asks one person; an earlier answer is wiped (the history keeps it). */
export async function askApproval({
  client,
  experimentId,
  approverId,
  askedAt,
}: {
  client: OrgClient;
  experimentId: string;
  approverId: string;
  askedAt: Date;
}): Promise<void> {
  await client.experiment.update({
    where: { orgId_id: { orgId: client.orgId, id: experimentId } },
    data: {
      approverId,
      approvalAskedAt: askedAt,
      approvalAnswer: "",
      approvalNote: "",
      approvalAnsweredAt: null,
    },
  });
}

/** False where the question is no longer open to this person. */
export async function answerApproval({
  client,
  experimentId,
  approverId,
  answer,
  note,
  answeredAt,
}: {
  client: OrgClient;
  experimentId: string;
  approverId: string;
  answer: "approved" | "refused";
  note: string;
  answeredAt: Date;
}): Promise<boolean> {
  const { count } = await client.experiment.updateMany({
    where: {
      orgId: client.orgId,
      id: experimentId,
      approverId,
      approvalAskedAt: { not: null },
      approvalAnswer: "",
    },
    data: {
      approvalAnswer: answer,
      approvalNote: note,
      approvalAnsweredAt: answeredAt,
    },
  });
  return count === 1;
}

/** Takes back a question or its answer: the plan it was given for is another one now. */
export async function voidApproval({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<void> {
  await client.experiment.update({
    where: { orgId_id: { orgId: client.orgId, id: experimentId } },
    data: {
      approverId: null,
      approvalAskedAt: null,
      approvalAnswer: "",
      approvalNote: "",
      approvalAnsweredAt: null,
    },
  });
}
