import { createHash, randomBytes } from "node:crypto";

/** What a key's text holds. */
export interface ReadApiKey {
  readonly orgId: string;
  readonly secretHash: string;
}

// Lengths, not the underscores, tell the parts: base64url has underscores of its own.
const KEY = /^essai_([\w-]{22})_([\w-]{43})$/;

/**
 * A new key: `essai_<its organisation>_<secret>`, both in base64url (a UUID's 16 bytes and 32 random ones). It names its
 * organisation, so that row-level security is set before anything is looked up. Only `secretHash` and `prefix` are kept.
 */
export function makeApiKey(orgId: string): {
  key: string;
  prefix: string;
  secretHash: string;
} {
  const org = Buffer.from(orgId.replaceAll("-", ""), "hex");
  const secret = randomBytes(32).toString("base64url");
  const start = `essai_${org.toString("base64url")}_`;
  return {
    key: `${start}${secret}`,
    prefix: `${start}${secret.slice(0, 4)}`,
    secretHash: hashOf(secret),
  };
}

/** Null for what no key looks like. */
export function readApiKey(text: string): ReadApiKey | null {
  const [, org = "", secret = ""] = KEY.exec(text) ?? [];
  if (org === "") return null;
  const hex = Buffer.from(org, "base64url").toString("hex");
  const orgId = hex.replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
    "$1-$2-$3-$4-$5",
  );
  return { orgId, secretHash: hashOf(secret) };
}

/** 256 random bits need no slow hash: there is nothing to guess from. */
function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
