import {
  isOriginKind,
  type NoteOrigin,
  type OriginKind,
} from "~/core/experiment/plan/intent";
import {
  listObjectiveChoices,
  type ObjectiveChoice,
} from "~/data/experiment/plan/objective-choice.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import { isUuid, type OrgClient } from "~/data/org.server";
import { getSurpriseText } from "~/data/experiment/plan/surprise-text.server";
import { getMetric } from "~/data/metric/metric.server";
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
  /** Where the idea comes from, where its address says so. */
  readonly origin: NoteOrigin | null;
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
  const test = await getAsked(asked.get("origin"), (id) =>
    getExperiment({ client, id }),
  );
  const kind = asked.get("kind");
  const from = test && isOriginKind(kind) ? { test, kind } : null;
  const objectiveId =
    [asked.get("objective"), test?.objectiveId].find(isUuid) ?? "";
  const objectives = await listObjectiveChoices({
    client,
    teamIds: own.map(({ id }) => id),
    keepId: objectiveId || null,
  });
  const objective = objectives.find(({ id }) => id === objectiveId);
  const metric = await getAsked(asked.get("metric"), (id) =>
    getMetric({ client, id }),
  );
  const again = from && from.kind !== "surprise" ? from.test : null;
  return {
    id: crypto.randomUUID(),
    defaults: {
      title: again?.title ?? "",
      customerBenefit: again?.customerBenefit ?? "",
      belief: again?.belief ?? "",
      objectiveId: objective?.id ?? "",
      teamId: own[0]?.id ?? "",
      metricId: metric?.id ?? "",
      originId: from?.test.id ?? "",
      originKind: from?.kind ?? "",
    },
    origin: from
      ? {
          kind: from.kind,
          title: from.test.title,
          id: from.test.id,
          surprise: await surpriseOf(client, from.test.id, asked),
        }
      : metric
        ? { kind: "metric", title: metric.name }
        : objective
          ? { kind: "objective", title: objective.statement }
          : null,
    teams: teams.map(({ id, name }) => ({ id, name })),
    objectives,
    draftOwner: `${viewer.orgId} ${viewer.account.id}`,
  };
}

/** What an address names, if it is there. */
async function getAsked<Found>(
  id: string | null,
  get: (id: string) => Promise<Found | null>,
): Promise<Found | null> {
  return isUuid(id) ? get(id) : null;
}

function surpriseOf(
  client: OrgClient,
  experimentId: string,
  asked: URLSearchParams,
) {
  return getAsked(asked.get("surprise"), (id) =>
    getSurpriseText({ client, experimentId, id }),
  );
}
