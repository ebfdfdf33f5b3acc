import { listObjectivePage } from "~/data/okr/objective-page.server";
import { getTeamName } from "~/data/okr/place-name.server";
import { isUuid, type OrgClient } from "~/data/org.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";
import { toKeyResultLines } from "./key-result-lines.server";

export interface ObjectiveFilter {
  readonly mine: boolean;
  readonly archived: boolean;
  readonly teamId: string | null;
  /** From 1. */
  readonly page: number;
}

const MOST_PAGES = 400;

/** What the address asks for; what it cannot mean is not asked. */
export function readObjectiveFilter(request: Request): ObjectiveFilter {
  const search = new URL(request.url).searchParams;
  const team = search.get("team");
  const page = Number(search.get("page") ?? 1);
  const isPage = Number.isInteger(page) && page >= 1 && page <= MOST_PAGES;
  return {
    mine: search.get("show") === "mine",
    archived: search.get("show") === "archived",
    teamId: isUuid(team) ? team : null,
    page: isPage ? page : 1,
  };
}

/** A page of objectives with where each key result stands: two statements, whatever the organisation's size. */
export async function loadObjectives({
  client,
  viewer,
  filter,
}: {
  client: OrgClient;
  viewer: Viewer;
  filter: ObjectiveFilter;
}) {
  const today = todayOf(viewer);
  const { mine, archived, teamId, page } = filter;
  const { objectives, hasMore } = await listObjectivePage({
    client,
    today,
    archived,
    page,
    ...(teamId ? { teamId } : {}),
    ...(mine ? { ownerId: viewer.account.id } : {}),
  });
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const lines = await toKeyResultLines({ client, keyResults, today });
  const byId = new Map(lines.map((line) => [line.keyResult.id, line]));
  return {
    hasMore,
    team: teamId && (await getTeamName({ client, id: teamId })),
    objectives: objectives.map((objective) => ({
      ...objective,
      keyResults: objective.keyResults.map(({ id }) => byId.get(id)!),
    })),
  };
}
