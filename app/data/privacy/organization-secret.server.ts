import { hkdfSync } from "node:crypto";

/** What a key is for: one made for one purpose opens nothing of another. */
export type SecretPurpose = "respondent" | "source-secret";

const KEY_BYTES = 32;
const kept = new Map<string, { from: string; key: Buffer }>();
const MOST_KEPT = 10_000;

/**
 * An organisation's own key, derived from the server's secret by HKDF-SHA-256 (RFC 5869): never stored, the same on every
 * node. Whoever changes ESSAI_SECRET makes new keys: pseudonyms written before match nothing any more.
 */
export function organizationSecret(
  orgId: string,
  purpose: SecretPurpose,
): Buffer {
  const from = process.env.ESSAI_SECRET ?? "";
  if (from === "") throw new Error("ESSAI_SECRET is not set.");
  const name = `${purpose} ${orgId.toLowerCase()}`;
  const known = kept.get(name);
  if (known?.from === from) return known.key;
  const info = `essai ${purpose} 1`;
  const salt = orgId.toLowerCase();
  const key = Buffer.from(hkdfSync("sha256", from, salt, info, KEY_BYTES));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, { from, key });
  return key;
}
