import type { OrgClient } from "../org.server";

/** A test that waits for somebody's answer. */
export interface WaitingApproval {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly team: string | null;
  readonly askedAt: Date;
}

/**
 * What waits for a person's answer, the longest wait first: the tests of teams whose approver they are and, for those
 * who manage (`manages`), of teams that name nobody.
 */
export async function listApprovalsWaiting({
  client,
  personId,
  manages = false,
  limit = 25,
}: {
  client: OrgClient;
  personId: string;
  manages?: boolean;
  limit?: number;
}): Promise<WaitingApproval[]> {
  const { orgId } = client;
  const whose = manages
    ? [{ approverId: personId }, { approverId: null }]
    : [{ approverId: personId }];
  const rows = await client.experiment.findMany({
    where: {
      orgId,
      state: "prepared",
      approvalAskedAt: { not: null },
      approvalAnswer: "",
      OR: [
        ...whose.map((asked) => ({ ...asked, team: { orgId, ...asked } })),
        ...(manages ? [{ approverId: null, teamId: null }] : []),
      ],
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

/** Asks one person, or whoever manages (null); an earlier answer is wiped here, the history keeps it. */
export async function askApproval({
  client,
  experimentId,
  approverId,
  askedAt,
}: {
  client: OrgClient;
  experimentId: string;
  approverId: string | null;
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

/** Writes an answer down. The core said before that this person is the one who answers. */
export async function answerApproval({
  client,
  experimentId,
  approverId,
  answer,
  note,
  askedAt,
  answeredAt,
}: {
  client: OrgClient;
  experimentId: string;
  approverId: string;
  answer: "approved" | "refused";
  note: string;
  askedAt: Date;
  answeredAt: Date;
}): Promise<void> {
  await client.experiment.update({
    where: { orgId_id: { orgId: client.orgId, id: experimentId } },
    data: {
      approverId: approverId,
      approvalAskedAt: askedAt,
      approvalAnswer: answer,
      approvalNote: note,
      approvalAnsweredAt: answeredAt,
    },
  });
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
