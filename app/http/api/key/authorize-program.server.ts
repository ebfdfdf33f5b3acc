import { timingSafeEqual } from "node:crypto";
import {
  countApiKeyUse,
  findApiKeyByHash,
  type UsedApiKey,
} from "~/data/api-key/api-key-use.server";
import {
  countRefusal,
  findRefusals,
} from "~/data/api-key/refused-address.server";
import { withOrg } from "~/data/org.server";
import type { ApiScope } from "~/schemas/settings/api-key";
import { refuseApi } from "../api-response.server";
import { readApiKey, type ReadApiKey } from "./api-key-text";
import { clientNetwork } from "./client-network";

export const REQUESTS_A_MINUTE = 60;
export const REFUSALS_A_MINUTE = 20;
const MINUTE_MS = 60_000;

/**
 * Lets a program in by its organisation's key, or answers why not. Without a key, with a wrong and with a revoked one the
 * answer is the same. Counted in the database, so that any number of nodes count together; an address whose keys were
 * refused too often is sent away before anything is looked up.
 */
export async function authorizeProgram(
  request: Request,
  { scope, now }: { scope: ApiScope; now: Date },
): Promise<
  | { ok: true; orgId: string; key: UsedApiKey }
  | { ok: false; response: Response }
> {
  const address = clientNetwork(request);
  const since = new Date(now.getTime() - MINUTE_MS);
  const refusals = await findRefusals({ address, since });
  if (refusals && refusals.count >= REFUSALS_A_MINUTE)
    return tooMany(refusals.lastAt.getTime() + MINUTE_MS - now.getTime());
  const given = readApiKey(bearerOf(request));
  const found = given && (await useKey(given, now));
  if (!found) {
    await countRefusal({ address, since, at: now });
    return { ok: false, response: unauthorized() };
  }
  if (found.requests > REQUESTS_A_MINUTE)
    return tooMany(MINUTE_MS - (now.getTime() % MINUTE_MS));
  if (!found.key.scopes.includes(scope))
    return { ok: false, response: refuseApi("forbidden") };
  return { ok: true, orgId: given.orgId, key: found.key };
}

async function useKey(
  { orgId, secretHash }: ReadApiKey,
  now: Date,
): Promise<{ key: UsedApiKey; requests: number } | null> {
  return withOrg(orgId, async (client) => {
    const key = await findApiKeyByHash({ client, secretHash });
    if (!key || !isSame(key.secretHash, secretHash) || key.revokedAt)
      return null;
    const requests = await countApiKeyUse({ client, keyId: key.id, at: now });
    return { key, requests };
  });
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The scheme's name is written as people like (RFC 9110, 11.1). */
function bearerOf(request: Request): string {
  const header = request.headers.get("authorization") ?? "";
  return /^bearer +(\S+)\s*$/i.exec(header)?.[1] ?? "";
}

function unauthorized(): Response {
  return refuseApi("unauthorized", {
    headers: { "WWW-Authenticate": 'Bearer realm="Essai"' },
  });
}

function tooMany(waitMs: number): { ok: false; response: Response } {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  const headers = { "Retry-After": String(seconds) };
  return { ok: false, response: refuseApi("too-many-requests", { headers }) };
}
