import { listDueKeyResults } from "~/data/okr/due-key-result.server";
import { listTeamsOf } from "~/data/team/team.server";
import { isUuid, type OrgClient } from "~/data/org.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";
import { toKeyResultLines } from "./key-result-lines.server";

const MOST_SKIPPED = 50;

/** One key result after another: whose, and which were passed over, are in the address. */
export async function loadDueCheckIns({
  client,
  viewer,
  request,
}: {
  client: OrgClient;
  viewer: Viewer;
  request: Request;
}) {
  const today = todayOf(viewer);
  const search = new URL(request.url).searchParams;
  const asked = search.get("team");
  const skipped = (search.get("skip") ?? "").split(".").filter(isUuid);
  const personId = viewer.account.id;
  const teams = (await listTeamsOf({ client, personId })).map(
    ({ id, name }) => ({ id, name }),
  );
  const teamId = teams.find(({ id }) => id === asked)?.id ?? null;
  const { keyResults, total } = await listDueKeyResults({
    client,
    today,
    limit: 1,
    skippedIds: skipped.slice(-MOST_SKIPPED),
    ...(teamId ? { teamId } : { personId }),
  });
  const lines = await toKeyResultLines({ client, keyResults, today });
  return { line: lines[0] ?? null, left: total, skipped, teams, teamId };
}
