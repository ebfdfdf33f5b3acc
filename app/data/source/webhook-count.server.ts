import { createHash } from "node:crypto";
import { identityPrisma } from "../prisma.server";

const MINUTE_MS = 60_000;
/** Longer than a signed message stays valid, before and after. */
const REMEMBERED_MS = 15 * MINUTE_MS;

/** Counts one genuine message and returns how many the source sent in this minute, this one included. */
export async function countWebhook({
  sourceId,
  at,
}: {
  sourceId: string;
  at: Date;
}): Promise<number> {
  const minute = BigInt(Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS);
  const [row] = await identityPrisma().$queryRaw<{ count: number }[]>`
    INSERT INTO identity.rate_limit AS kept (id, key, count, "lastRequest")
    VALUES (gen_random_uuid(), ${`webhook|${sourceId}`}, 1, ${minute})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept."lastRequest" = ${minute} THEN kept.count + 1 ELSE 1 END, "lastRequest" = ${minute}
    RETURNING count`;
  return row?.count ?? 1;
}

/** Messages are remembered by the imprint of their id. */
function seenKey(sourceId: string, messageId: string): string {
  const imprint = createHash("sha256").update(messageId).digest("base64url");
  return `webhook-seen|${sourceId}|${imprint}`;
}

/** Whether the message was taken in before: a copy of an old one must not undo a newer one. */
export async function isWebhookSeen(of: {
  sourceId: string;
  messageId: string;
}): Promise<boolean> {
  const key = seenKey(of.sourceId, of.messageId);
  const row = await identityPrisma().rateLimit.findUnique({
    where: { key },
    select: { id: true },
  });
  return row !== null;
}

/** Remembers a message once it is kept, and forgets the source's that are too old to be taken again. */
export async function rememberWebhook({
  sourceId,
  messageId,
  at,
}: {
  sourceId: string;
  messageId: string;
  at: Date;
}): Promise<void> {
  const now = BigInt(at.getTime());
  const oldest = BigInt(at.getTime() - REMEMBERED_MS);
  const prisma = identityPrisma();
  await prisma.$executeRaw`
    INSERT INTO identity.rate_limit (id, key, count, "lastRequest")
    VALUES (gen_random_uuid(), ${seenKey(sourceId, messageId)}, 1, ${now}) ON CONFLICT (key) DO NOTHING`;
  await prisma.$executeRaw`
    DELETE FROM identity.rate_limit
    WHERE key >= ${`webhook-seen|${sourceId}|`} AND key < ${`webhook-seen|${sourceId}}`} AND "lastRequest" < ${oldest}`;
}
