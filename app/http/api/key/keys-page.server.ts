import { listApiKeys } from "~/data/api-key/api-key.server";
import { listChanges } from "~/data/change.server";
import { withOrg } from "~/data/org.server";
import { API_SCOPES } from "~/schemas/settings/api-key";
import { publicOrigin } from "../../identity/auth.server";
import type { Viewer } from "../../viewer.server";

/** The keys, who made and ended them, and what a new one can open. */
export async function loadKeysPage({ orgId }: Viewer) {
  const [keys, changes] = await withOrg(orgId, async (client) => [
    await listApiKeys({ client }),
    await listChanges({ client, entity: "ApiKey", most: 50 }),
  ]);
  return { keys, changes, scopes: API_SCOPES, origin: publicOrigin() };
}
