import type { OrgClient } from "../../org.server";

/** The one person who answers for what goes beyond the envelope of the test's team; null where nobody is named. */
export async function getApproverOf({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<{ id: string; name: string } | null> {
  const row = await client.experiment.findFirst({
    where: { orgId: client.orgId, id: experimentId },
    select: {
      team: { select: { approver: { select: { id: true, name: true } } } },
    },
  });
  return row?.team?.approver ?? null;
}
