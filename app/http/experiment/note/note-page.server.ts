import { isOriginKind, type OriginKind } from "~/core/experiment/plan/intent";
import {
  listObjectiveChoices,
  type ObjectiveChoice,
} from "~/data/experiment/plan/objective-choice.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import { isUuid, type OrgClient } from "~/data/org.server";
import { listTeams, listTeamsOf } from "~/data/team/team.server";
import type { Viewer } from "../../viewer.server";

/** What the form holds when it opens, as its controls hold it. */
export interface NoteDefaults {
  readonly title: string;
  readonly customerBenefit: string;
  readonly belief: string;
  readonly objectiveId: string;
  readonly teamId: string;
  readonly metricId: string;
  readonly originId: string;
  readonly originKind: OriginKind | "";
}

export interface NotePage {
  readonly id: string;
  readonly defaults: NoteDefaults;
  /** The test this one comes from, where there is one. */
  readonly origin: { readonly title: string; readonly kind: OriginKind } | null;
  /** The person's own teams; all of them for somebody of none. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly objectives: readonly ObjectiveChoice[];
  /** Whose draft the device keeps: a shared phone does not show it to the next person. */
  readonly draftOwner: string;
}

/** The capture page, filled in as far as its address says where the idea comes from. */
export async function notePage({
  client,
  viewer,
  asked,
}: {
  client: OrgClient;
  viewer: Viewer;
  asked: URLSearchParams;
}): Promise<NotePage> {
  const own = await listTeamsOf({ client, personId: viewer.account.id });
  const teams = own.length > 0 ? own : await listTeams({ client });
  const kind = asked.get("kind");
  const found = await originOf(client, asked.get("origin"));
  const origin =
    found && isOriginKind(kind) ? { title: found.title, kind } : null;
  const objectiveId =
    [asked.get("objective"), found?.objectiveId].find(isUuid) ?? "";
  const objectives = await listObjectiveChoices({
    client,
    teamIds: own.map(({ id }) => id),
    keepId: objectiveId || null,
  });
  const again = origin && origin.kind !== "surprise" ? found : null;
  return {
    id: crypto.randomUUID(),
    defaults: {
      title: again?.title ?? "",
      customerBenefit: again?.customerBenefit ?? "",
      belief: again?.belief ?? "",
      objectiveId: objectives.some(({ id }) => id === objectiveId)
        ? objectiveId
        : "",
      teamId: own[0]?.id ?? "",
      metricId: [asked.get("metric")].find(isUuid) ?? "",
      originId: origin ? (found?.id ?? "") : "",
      originKind: origin?.kind ?? "",
    },
    origin,
    teams: teams.map(({ id, name }) => ({ id, name })),
    objectives,
    draftOwner: `${viewer.orgId} ${viewer.account.id}`,
  };
}

async function originOf(client: OrgClient, id: string | null) {
  return isUuid(id) ? getExperiment({ client, id }) : null;
}
