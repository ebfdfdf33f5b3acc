import { parseWithZod } from "@conform-to/zod/v4";
import type { SubmissionResult } from "@conform-to/react";
import {
  countOpenApiKeys,
  createApiKey,
  getApiKey,
  revokeApiKey,
} from "~/data/api-key/api-key.server";
import { recordChange } from "~/data/change.server";
import { withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { getSource } from "~/data/source/source.server";
import { takeTurn } from "~/data/take-turn.server";
import {
  newApiKeySchema,
  revokeApiKeySchema,
} from "~/schemas/settings/api-key";
import type { Viewer } from "../../viewer.server";
import { makeApiKey } from "./api-key-text";

/** Each key may make its requests a minute: their number bounds what an organisation can ask for. */
const MOST_OPEN_KEYS = 50;

export type KeyCreated =
  | { outcome: "created"; name: string; key: string }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/** Makes a key. Its text is in the answer and nowhere else; a form that comes twice makes one key, and the second says so. */
export async function createKey(
  viewer: Viewer,
  formData: FormData,
): Promise<KeyCreated> {
  const submission = parseWithZod(formData, { schema: newApiKeySchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const { id, name, scopes, sourceId } = submission.value;
  const refuse = (fault: string): KeyCreated => ({
    outcome: "refused",
    reply: submission.reply({ formErrors: [fault] }),
  });
  const { account, orgId } = viewer;
  return withOrg(orgId, async (client) => {
    await takeTurn({ client, name: "keys" });
    if (await getApiKey({ client, id })) return refuse("shownOnce");
    const open = await countOpenApiKeys({ client });
    if (open >= MOST_OPEN_KEYS) return refuse("tooManyKeys");
    const source = sourceId && (await getSource({ client, id: sourceId }));
    if (sourceId && (!source || source.archived))
      return {
        outcome: "refused",
        reply: submission.reply({
          fieldErrors: { sourceId: ["sourceNeeded"] },
        }),
      };
    const { key, prefix, secretHash } = makeApiKey(orgId);
    await upsertPerson({ client, id: account.id, name: account.name });
    await createApiKey({
      client,
      key: {
        id,
        name,
        prefix,
        secretHash,
        scopes,
        sourceId,
        createdById: account.id,
      },
    });
    await recordChange({
      client,
      entity: "ApiKey",
      entityId: id,
      action: "created",
      after: { name },
      byId: account.id,
    });
    return { outcome: "created", name, key };
  });
}

/** Ends a key for good. Twice is once, with one trace. */
export async function revokeKey(
  viewer: Viewer,
  formData: FormData,
): Promise<"revoked" | "bad-input" | "not-found"> {
  const submission = parseWithZod(formData, { schema: revokeApiKeySchema });
  if (submission.status !== "success") return "bad-input";
  const { id } = submission.value;
  const { account, orgId } = viewer;
  return withOrg(orgId, async (client) => {
    await takeTurn({ client, name: "keys" });
    const key = await getApiKey({ client, id });
    if (!key) return "not-found";
    if (!(await revokeApiKey({ client, id, at: new Date() }))) return "revoked";
    await upsertPerson({ client, id: account.id, name: account.name });
    await recordChange({
      client,
      entity: "ApiKey",
      entityId: id,
      action: "removed",
      before: { name: key.name },
      byId: account.id,
    });
    return "revoked";
  });
}
