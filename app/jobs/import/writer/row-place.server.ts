import type pg from "pg";
import { ensureSites } from "~/data/metric/site.server";
import type {
  ImportedRow,
  RowPlace,
} from "~/integrations/delimited/row/row-outcome";

/** By name. */
export type SiteIds = ReadonlyMap<string, string>;

/** Adds the ids of the sites that rows name for the first time. */
export async function nameSites(
  { client, orgId }: { client: pg.PoolClient; orgId: string },
  rows: readonly ImportedRow[],
  siteIds: Map<string, string>,
): Promise<void> {
  const names = new Set(
    rows.flatMap(({ site }) =>
      site !== null && !siteIds.has(site) ? [site] : [],
    ),
  );
  if (names.size === 0) return;
  const found = await ensureSites({ client, orgId, names: [...names] });
  for (const [name, id] of found) siteIds.set(name, id);
}

export function placeOf(
  { site, channel, segment }: RowPlace,
  siteIds: SiteIds,
) {
  return {
    siteId: site === null ? null : (siteIds.get(site) ?? null),
    channel: channel ?? "",
    segmentName: segment?.name ?? "",
    segmentValue: segment?.value ?? "",
  };
}
