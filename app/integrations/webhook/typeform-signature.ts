import { hmac, isDigest } from "./hmac-digest";
import type { SignedWebhook, WebhookCheck } from "./webhook-check";

const START = "sha256=";

/**
 * Checks a message of Typeform by its `typeform-signature` header, which signs the body alone: a message sent again is
 * known by its response's id. https://www.typeform.com/developers/webhooks/secure-your-webhooks/
 */
export function checkTypeformSignature({
  body,
  headers,
  secret,
}: SignedWebhook): WebhookCheck {
  const signature = headers.get("typeform-signature");
  if (!signature) return { outcome: "refused", reason: "header-missing" };
  if (secret === "") return { outcome: "refused", reason: "no-secret" };
  if (!signature.startsWith(START))
    return { outcome: "refused", reason: "header-unreadable" };
  const digest = hmac(Buffer.from(secret, "utf8"), body);
  return isDigest(signature.slice(START.length), digest)
    ? { outcome: "genuine", id: null }
    : { outcome: "refused", reason: "wrong-signature" };
}
