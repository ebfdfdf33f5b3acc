import { randomBytes } from "node:crypto";
import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import { withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { keepSourceSecret } from "~/data/source/source-secret.server";
import { getSource } from "~/data/source/source.server";
import { takeTurn } from "~/data/take-turn.server";
import { keptSecret, secretSchema } from "~/schemas/settings/source";
import type { Viewer } from "../../viewer.server";

export type SecretChanged =
  | { outcome: "not-found" }
  | { outcome: "refused"; reply: SubmissionResult<string[]> }
  /** `made` is shown now and never again; null for one that was pasted. */
  | { outcome: "changed"; made: string | null };

/** Renews what a source's messages are signed with: the tool's own, pasted, or one that Essai makes. */
export async function changeSecret(
  viewer: Viewer,
  id: string,
  formData: FormData,
): Promise<SecretChanged> {
  const submission = parseWithZod(formData, { schema: secretSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const pasted = submission.value.secret;
  if (pasted !== "" && !keptSecret.safeParse(pasted).success) {
    const fieldErrors = { secret: ["shortSecret"] };
    return { outcome: "refused", reply: submission.reply({ fieldErrors }) };
  }
  const { account, orgId } = viewer;
  return withOrg(orgId, async (client) => {
    await takeTurn({ client, name: `source ${id}` });
    const source = await getSource({ client, id });
    if (!source || !source.signature) return { outcome: "not-found" };
    const made = pasted === "" ? makeSecret() : null;
    await keepSourceSecret({ client, id, secret: made ?? pasted });
    await upsertPerson({ client, id: account.id, name: account.name });
    await recordChange({
      client,
      entity: "Source",
      entityId: id,
      action: "updated",
      after: { secretRenewedAt: new Date().toISOString() },
      byId: account.id,
    });
    return { outcome: "changed", made };
  });
}

/** In the form of Standard Webhooks; for Typeform it is a text like any other. */
function makeSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}
