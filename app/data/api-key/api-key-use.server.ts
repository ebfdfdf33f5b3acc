import type { OrgClient } from "../org.server";

const DAY_MS = 86_400_000;

export interface UsedApiKey {
  readonly id: string;
  readonly secretHash: string;
  readonly scopes: readonly string[];
  readonly revokedAt: Date | null;
  /** In whose name it writes; null for keys that only compute. */
  readonly sourceId: string | null;
  readonly createdById: string;
}

export async function findApiKeyByHash({
  client,
  secretHash,
}: {
  client: OrgClient;
  secretHash: string;
}): Promise<UsedApiKey | null> {
  return client.apiKey.findUnique({
    where: { orgId_secretHash: { orgId: client.orgId, secretHash } },
    select: {
      id: true,
      secretHash: true,
      scopes: true,
      revokedAt: true,
      sourceId: true,
      createdById: true,
    },
  });
}

/**
 * Counts one request of a key and returns how many it made in this minute, this one included. With the first of a minute
 * goes the day of the last use, and what is older than a day is forgotten.
 */
export async function countApiKeyUse({
  client,
  keyId,
  at,
}: {
  client: OrgClient;
  keyId: string;
  at: Date;
}): Promise<number> {
  const { orgId } = client;
  const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
  const [row] = await client.$queryRaw<{ requests: number }[]>`
    INSERT INTO "ApiKeyUse" AS kept ("orgId", "keyId", minute, requests)
    VALUES (${orgId}::uuid, ${keyId}::uuid, ${minute}, 1)
    ON CONFLICT ("orgId", "keyId", minute) DO UPDATE SET requests = kept.requests + 1
    RETURNING requests`;
  const requests = row?.requests ?? 1;
  if (requests === 1) {
    await client.apiKey.update({
      where: { orgId_id: { orgId, id: keyId } },
      data: { lastUsedAt: at },
      select: { id: true },
    });
    await client.apiKeyUse.deleteMany({
      where: { orgId, keyId, minute: { lt: new Date(at.getTime() - DAY_MS) } },
    });
  }
  return requests;
}
