import { listMetricNames } from "~/data/context/metric-name.server";
import { listSites } from "~/data/metric/site.server";
import { withOrg } from "~/data/org.server";
import type { ContextEvent } from "~/data/context/context-event.server";
import type { Viewer } from "../../viewer.server";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What an event can touch; what it touches already stays among the choices when it is archived since. */
export async function loadContextChoices(
  { orgId }: Viewer,
  event?: ContextEvent,
): Promise<{ sites: Named[]; metrics: Named[] }> {
  return withOrg(orgId, async (client) => ({
    sites: withOwn(await listSites({ client }), event?.site),
    metrics: withOwn(await listMetricNames({ client }), event?.metric),
  }));
}

function withOwn(
  rows: readonly Named[],
  own: Named | null | undefined,
): Named[] {
  const named = rows.map(({ id, name }) => ({ id, name }));
  const isThere = !own || named.some(({ id }) => id === own.id);
  return isThere ? named : [own, ...named];
}
