import { listApiKeys } from "~/data/api-key/api-key.server";
import { listChanges } from "~/data/change.server";
import { withOrg } from "~/data/org.server";
import { listSources } from "~/data/source/source.server";
import { API_SCOPES } from "~/schemas/settings/api-key";
import { publicOrigin } from "../../identity/auth.server";
import type { Viewer } from "../../viewer.server";

/** The keys, who made and ended them, and what a new one can open. */
export async function loadKeysPage({ orgId }: Viewer) {
  const page = await withOrg(orgId, async (client) => ({
    keys: await listApiKeys({ client }),
    changes: await listChanges({ client, entity: "ApiKey", most: 50 }),
    sources: (await listSources({ client })).map(({ id, name }) => ({
      id,
      name,
    })),
  }));
  return { ...page, scopes: API_SCOPES, origin: publicOrigin() };
}
