import { hmac, isDigest } from "./hmac-digest";
import type { SignedWebhook, WebhookCheck } from "./webhook-check";

const TOLERANCE_SECONDS = 5 * 60;
const SECRET_PREFIX = "whsec_";
/** One for each secret that is valid at the time. */
const MAX_SIGNATURES = 16;
const MAX_ID_CHARACTERS = 200;

/**
 * Checks a message as https://www.standardwebhooks.com asks: identity, time and body signed together, any of several
 * signatures of version 1 being enough, and the time at most five minutes away from `now`. Formbricks signs so.
 */
export function checkStandardWebhook({
  body,
  headers,
  secret,
  now,
}: SignedWebhook & { now: Date }): WebhookCheck {
  const id = headers.get("webhook-id");
  const sent = headers.get("webhook-timestamp");
  const signatures = headers.get("webhook-signature");
  if (!id || !sent || !signatures) return refused("header-missing");
  if (!/^\d{1,12}$/.test(sent) || id.length > MAX_ID_CHARACTERS)
    return refused("header-unreadable");
  const age = Math.floor(now.getTime() / 1000) - Number(sent);
  if (age > TOLERANCE_SECONDS) return refused("too-old");
  if (age < -TOLERANCE_SECONDS) return refused("too-new");
  const key = secretKey(secret);
  if (key.length === 0) return refused("no-secret");
  const digest = hmac(key, `${id}.${sent}.`, body);
  const given = signatures.split(" ").slice(0, MAX_SIGNATURES);
  const genuine = given.some((each) => {
    const [version, signature = ""] = each.split(",");
    return version === "v1" && isDigest(signature, digest);
  });
  return genuine ? { outcome: "genuine", id } : refused("wrong-signature");
}

/** The prefix is there for people. */
function secretKey(secret: string): Uint8Array {
  const text = secret.trim();
  const base64 = text.startsWith(SECRET_PREFIX)
    ? text.slice(SECRET_PREFIX.length)
    : text;
  return Buffer.from(base64, "base64");
}

function refused(
  reason: Extract<WebhookCheck, { outcome: "refused" }>["reason"],
): WebhookCheck {
  return { outcome: "refused", reason };
}
