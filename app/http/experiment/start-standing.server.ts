import {
  checkAutonomy,
  startStanding,
  type AutonomyReason,
  type StartStanding,
} from "~/core/experiment/autonomy";
import { affordableLossOf } from "~/core/experiment/draft";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { getTeam } from "~/data/team/team.server";
import { isApprover, type Viewer } from "../viewer.server";

/** How a test stands to its start, for whoever looks: the page's approval panel shows it, the start obeys it. */
export interface Standing {
  readonly standing: StartStanding;
  /** Why it is beyond the envelope; empty within. */
  readonly reasons: readonly AutonomyReason[];
  readonly team: { readonly id: string; readonly name: string } | null;
  /** The one who answers; null for whoever manages. */
  readonly approver: { readonly id: string; readonly name: string } | null;
  /** What an answer is given to: a form that saw another plan is refused. */
  readonly seal: string;
}

export async function standingOf({
  client,
  experiment,
  viewer,
}: {
  client: OrgClient;
  experiment: Experiment;
  viewer: Viewer;
}): Promise<Standing> {
  const { teamId, approval } = experiment;
  const team = teamId ? await getTeam({ client, id: teamId }) : null;
  const loss = affordableLossOf(experiment);
  const isOwnTeam =
    isApprover(viewer) ||
    (team?.members.some(({ id }) => id === viewer.account.id) ?? false);
  const check = checkAutonomy(loss, team?.envelope ?? null, isOwnTeam);
  const approver = team?.approver ?? null;
  return {
    standing: startStanding({
      check,
      asked: approval && {
        approverId: approval.approver?.id ?? null,
        answer: approval.answer,
      },
      teamApproverId: approver?.id ?? null,
      viewer: { id: viewer.account.id, manages: isApprover(viewer) },
    }),
    reasons: check.outcome === "beyond" ? check.reasons : [],
    team: team && { id: team.id, name: team.name },
    approver,
    seal: JSON.stringify([teamId, loss]),
  };
}
