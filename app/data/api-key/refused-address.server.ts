import { identityPrisma } from "../prisma.server";

/**
 * Refused keys by the caller's address, in the table in which sign-in counts its own. Under a name of their own: who mistypes
 * a key can still sign in.
 */
function rowKey(address: string): string {
  return `api-key|${address}`;
}

/** How many keys from this address were refused since `since`, and when the last was. */
export async function findRefusals({
  address,
  since,
}: {
  address: string;
  since: Date;
}): Promise<{ count: number; lastAt: Date } | null> {
  const row = await identityPrisma().rateLimit.findUnique({
    where: { key: rowKey(address) },
    select: { count: true, lastRequest: true },
  });
  if (!row || row.lastRequest < BigInt(since.getTime())) return null;
  return { count: row.count, lastAt: new Date(Number(row.lastRequest)) };
}

/** Counts one more; the count begins anew when the last lies before `since`. In one statement, so that none is lost. */
export async function countRefusal({
  address,
  since,
  at,
}: {
  address: string;
  since: Date;
  at: Date;
}): Promise<void> {
  const now = BigInt(at.getTime());
  const oldest = BigInt(since.getTime());
  await identityPrisma().$executeRaw`
    INSERT INTO identity.rate_limit AS kept (id, key, count, "lastRequest")
    VALUES (gen_random_uuid(), ${rowKey(address)}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept."lastRequest" < ${oldest} THEN 1 ELSE kept.count + 1 END,
      "lastRequest" = ${now}`;
}
