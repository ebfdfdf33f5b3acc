import { createHmac } from "node:crypto";
import { organizationSecret } from "./organization-secret.server";

/** As written by `respondentKey`. */
const KEY = /^[\w-]{22}$/;
/** 132 bits: nobody meets another by chance among any number of customers. */
const KEY_CHARACTERS = 22;

/**
 * What stands in an answer in place of who gave it: HMAC-SHA-256 of the identifier (e-mail, phone, customer number) under
 * the organisation's own key, its first 22 characters in base64url. The identifier is compared in NFKC, without spaces at
 * its ends, in lower case; an empty one is nobody, null. Without the server's secret nothing leads back, nor from one
 * organisation to another.
 */
export function respondentKey(
  orgId: string,
  identifier: string,
): string | null {
  const name = identifier.normalize("NFKC").trim().toLowerCase();
  if (name === "") return null;
  return createHmac("sha256", organizationSecret(orgId, "respondent"))
    .update(name)
    .digest("base64url")
    .slice(0, KEY_CHARACTERS);
}

/** Whether a text has the form of such a key. */
export function isRespondentKey(text: string): boolean {
  return KEY.test(text);
}
