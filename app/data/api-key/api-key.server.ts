import type { OrgClient } from "../org.server";

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** The name of the source in whose name it writes; null where it writes nothing. */
  readonly source: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Those that still open something first, then by age, newest first. */
export async function listApiKeys({
  client,
  most = 100,
}: {
  client: OrgClient;
  most?: number;
}): Promise<ApiKeyRow[]> {
  const rows = await client.apiKey.findMany({
    where: { orgId: client.orgId },
    select: {
      id: true,
      name: true,
      prefix: true,
      scopes: true,
      source: { select: { name: true } },
      createdBy: { select: { name: true } },
      createdAt: true,
      lastUsedAt: true,
      revokedAt: true,
    },
    orderBy: [
      { revokedAt: { sort: "desc", nulls: "first" } },
      { createdAt: "desc" },
      { id: "asc" },
    ],
    take: most,
  });
  return rows.map(({ createdBy, source, ...row }) => ({
    ...row,
    source: source?.name ?? null,
    createdBy: createdBy.name,
  }));
}

export async function countOpenApiKeys({
  client,
}: {
  client: OrgClient;
}): Promise<number> {
  return client.apiKey.count({
    where: { orgId: client.orgId, revokedAt: null },
  });
}

export async function getApiKey({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}) {
  return client.apiKey.findUnique({
    where: { orgId_id: { orgId: client.orgId, id } },
    select: { id: true, name: true, prefix: true, revokedAt: true },
  });
}

export async function createApiKey({
  client,
  key,
}: {
  client: OrgClient;
  key: {
    id: string;
    name: string;
    prefix: string;
    secretHash: string;
    scopes: readonly string[];
    sourceId: string | null;
    createdById: string;
  };
}): Promise<void> {
  await client.apiKey.create({
    data: { ...key, orgId: client.orgId, scopes: [...key.scopes] },
  });
}

/** Whether the key was open until now. */
export async function revokeApiKey({
  client,
  id,
  at,
}: {
  client: OrgClient;
  id: string;
  at: Date;
}): Promise<boolean> {
  const { count } = await client.apiKey.updateMany({
    where: { orgId: client.orgId, id, revokedAt: null },
    data: { revokedAt: at },
  });
  return count === 1;
}
