import { withOrg } from "~/data/org.server";
import { readSourceSecret } from "~/data/source/source-secret.server";
import { getSource, type Source } from "~/data/source/source.server";
import {
  countRefusal,
  findRefusals,
} from "~/data/api-key/refused-address.server";
import { countWebhook } from "~/data/source/webhook-count.server";
import { refuseApi } from "~/http/api/api-response.server";
import { clientNetwork } from "~/http/api/key/client-network";
import { readJsonBody } from "~/http/api/read-json-body.server";
import { readWebhookAddress } from "~/http/api/webhook/webhook-address";
import { checkStandardWebhook } from "~/integrations/webhook/standard-webhooks";
import { checkTypeformSignature } from "~/integrations/webhook/typeform-signature";
import type { SignedWebhook } from "~/integrations/webhook/webhook-check";

export const MESSAGES_A_MINUTE = 300;
export const REFUSED_A_MINUTE = 20;
const MINUTE_MS = 60_000;

export type OpenedWebhook =
  | { ok: false; response: Response }
  | {
      ok: true;
      orgId: string;
      source: Source;
      text: string;
      bytes: Uint8Array;
      /** Of the sender; null where it has none. */
      messageId: string | null;
    };

/**
 * Lets a message in by its signature. No such source, one without a secret, one put away and a wrong signature get the same
 * answer. Refusals count against the source and the caller's address together: a stranger who calls through the same survey
 * tool cannot shut out the real one.
 */
export async function openWebhook(
  request: Request,
  key: string,
  now: Date,
): Promise<OpenedWebhook> {
  const caller = clientNetwork(request);
  const named = readWebhookAddress(key);
  const address = named ? `webhook ${named.sourceId} ${caller}` : caller;
  const since = new Date(now.getTime() - MINUTE_MS);
  const refusals = await findRefusals({ address, since });
  if (refusals && refusals.count >= REFUSED_A_MINUTE) return tooMany();
  const body = await readJsonBody(request);
  if (!body.ok) return body;
  const { text, bytes } = body;
  const { headers } = request;
  const opened =
    named && (await checkSource(named, { body: bytes, headers, now }));
  if (!opened) {
    await countRefusal({ address, since, at: now });
    return { ok: false, response: refuseApi("wrong-signature") };
  }
  const { source, messageId } = opened;
  const sent = await countWebhook({ sourceId: source.id, at: now });
  if (sent > MESSAGES_A_MINUTE) return tooMany();
  return { ok: true, orgId: named.orgId, source, text, bytes, messageId };
}

async function checkSource(
  { orgId, sourceId: id }: { orgId: string; sourceId: string },
  message: Omit<SignedWebhook, "secret"> & { now: Date },
): Promise<{ source: Source; messageId: string | null } | null> {
  const found = await withOrg(orgId, async (client) => ({
    source: await getSource({ client, id }),
    secret: await readSourceSecret({ client, id }),
  }));
  const { source, secret } = found;
  if (!source || source.archived || !secret || !source.signature) return null;
  const check =
    source.signature === "typeform"
      ? checkTypeformSignature({ ...message, secret })
      : checkStandardWebhook({ ...message, secret });
  return check.outcome === "genuine" ? { source, messageId: check.id } : null;
}

function tooMany(): { ok: false; response: Response } {
  const headers = { "Retry-After": "60" };
  return { ok: false, response: refuseApi("too-many-requests", { headers }) };
}
