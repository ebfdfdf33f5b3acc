import type pg from "pg";
import type { SiteKind } from "~/core/identity/organization/site-kind";
import type { OrgClient } from "../org.server";

export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly region: string;
}

/** Where a test can run; archived sites are left out, or are all there is. */
export async function listSites({
  client,
  archived = false,
}: {
  client: OrgClient;
  archived?: boolean;
}): Promise<SiteRow[]> {
  const rows = await client.site.findMany({
    where: { orgId: client.orgId, archivedAt: archived ? { not: null } : null },
    select: { id: true, name: true, kind: true, region: true },
    orderBy: { name: "asc" },
  });
  return rows as SiteRow[];
}

const FIND = `SELECT id, name FROM "Site" WHERE "orgId" = $1 AND name = ANY($2::text[])`;
const ADD = `INSERT INTO "Site" ("orgId", id, name) SELECT $1, gen_random_uuid(), name FROM unnest($2::text[]) AS name
  ON CONFLICT ("orgId", name) DO NOTHING`;

/**
 * The id of each name; names not seen before become sites. Whoever adds sites holds the organisation's site lock until
 * commit, so that two imports that meet the same new names in another order cannot wait for each other.
 */
export async function ensureSites({
  client,
  orgId,
  names,
}: {
  client: pg.PoolClient;
  orgId: string;
  names: readonly string[];
}): Promise<Map<string, string>> {
  const found = await findSites(client, orgId, names);
  const missing = names.filter((name) => !found.has(name));
  if (missing.length === 0) return found;
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `essai:sites:${orgId}`,
  ]);
  await client.query(ADD, [orgId, missing]);
  return findSites(client, orgId, names);
}

async function findSites(
  client: pg.PoolClient,
  orgId: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; name: string }>(FIND, [
    orgId,
    names,
  ]);
  return new Map(rows.map(({ id, name }) => [name, id]));
}
