import { createHmac, timingSafeEqual } from "node:crypto";

/** HMAC-SHA256 of what was sent, exactly as it came. */
export function hmac(key: Uint8Array, ...parts: (string | Uint8Array)[]) {
  const digest = createHmac("sha256", key);
  for (const part of parts) digest.update(part);
  return digest.digest();
}

/** Whether a base64 text is the digest, in a time that does not tell how much of it is right. */
export function isDigest(base64: string, digest: Uint8Array): boolean {
  const given = Buffer.from(base64, "base64");
  return given.length === digest.length && timingSafeEqual(given, digest);
}
