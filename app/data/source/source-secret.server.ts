import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { OrgClient } from "../org.server";
import { organizationSecret } from "../privacy/organization-secret.server";

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

interface Owner {
  readonly orgId: string;
  readonly sourceId: string;
}

/** AES-256-GCM under the organisation's key, tied to its source: copied to another one it opens no more. */
export function sealSecret({ orgId, sourceId }: Owner, secret: string): string {
  const iv = randomBytes(IV_BYTES);
  const key = organizationSecret(orgId, "source-secret");
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(sourceId));
  const sealed = [cipher.update(secret, "utf8"), cipher.final()];
  const bytes = Buffer.concat([iv, cipher.getAuthTag(), ...sealed]);
  return `1.${bytes.toString("base64url")}`;
}

/** Null where it was sealed for another source, or under another ESSAI_SECRET. */
export function openSecret(
  { orgId, sourceId }: Owner,
  sealed: string,
): string | null {
  const bytes = Buffer.from(sealed.replace(/^1\./, ""), "base64url");
  if (!sealed.startsWith("1.") || bytes.length < IV_BYTES + TAG_BYTES)
    return null;
  try {
    const key = organizationSecret(orgId, "source-secret");
    const iv = bytes.subarray(0, IV_BYTES);
    const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
    const cipher = createDecipheriv(CIPHER, key, iv, {
      authTagLength: TAG_BYTES,
    });
    cipher.setAAD(Buffer.from(sourceId));
    cipher.setAuthTag(tag);
    const text = bytes.subarray(IV_BYTES + TAG_BYTES);
    return Buffer.concat([cipher.update(text), cipher.final()]).toString();
  } catch {
    return null;
  }
}

export async function readSourceSecret({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<string | null> {
  const row = await client.source.findFirst({
    where: { orgId: client.orgId, id },
    select: { secret: true },
  });
  const owner = { orgId: client.orgId, sourceId: id };
  return row?.secret ? openSecret(owner, row.secret) : null;
}

/** Takes the place of the one before. Throws where the organisation has no such source. */
export async function keepSourceSecret({
  client,
  id,
  secret,
}: {
  client: OrgClient;
  id: string;
  secret: string;
}): Promise<void> {
  const { orgId } = client;
  await client.source.update({
    where: { orgId_id: { orgId, id } },
    data: { secret: sealSecret({ orgId, sourceId: id }, secret) },
    select: { id: true },
  });
}
