import { beforeAll, beforeEach } from "vitest";
import { withOrg } from "~/data/org.server";
import { makeApiKey } from "~/http/api/key/api-key-text";
import { fillOrganisation } from "./two-organisations";

export interface ApiRoute {
  action: (args: never) => Promise<Response> | Response;
  loader: (args: never) => Promise<Response> | Response;
}

/** One organisation; each test has a key and an address of its own, so that none is counted against another. */
export interface ApiWorld {
  orgId: string;
  keyId: string;
  key: string;
  /** Makes another key the one that `post` sends. */
  changeKey(scopes: string[], sourceId?: string): Promise<void>;
  post(
    route: ApiRoute,
    body: BodyInit,
    headers?: Record<string, string>,
  ): Promise<Response>;
}

export const CHART = JSON.stringify({
  kind: "xmr",
  values: [7, 9, 8, 12, 6, 9],
});

export async function codeOf(response: Response): Promise<string> {
  const body = (await response.json()) as { error: { code: string } };
  return body.error.code;
}

export function apiWorld(name: string, address: string): ApiWorld {
  const world = {} as ApiWorld;
  let caller = 0;
  world.changeKey = async (scopes, sourceId) => {
    const { key, prefix, secretHash } = makeApiKey(world.orgId);
    const row = await withOrg(world.orgId, async (client) => {
      const { id: createdById } = await client.person.findFirstOrThrow();
      const kept = { orgId: world.orgId, prefix, secretHash, scopes };
      const data = { ...kept, name: "Script", createdById, sourceId };
      return client.apiKey.create({ data });
    });
    Object.assign(world, { key, keyId: row.id });
  };
  world.post = async (route, body, headers = {}) => {
    const request = new Request("http://localhost:3000/api/v1/x", {
      method: "POST",
      body,
      duplex: "half",
      headers: {
        authorization: `Bearer ${world.key}`,
        "content-type": "application/json",
        "x-essai-client-address": `198.51.${100 + (caller >> 8)}.${caller & 255}`,
        ...headers,
      },
    } as RequestInit);
    return route.action({ request, params: {}, context: {} } as never);
  };
  beforeAll(async () => {
    world.orgId = (await fillOrganisation(name, address)).orgId;
  });
  beforeEach(async () => {
    caller += 1;
    await world.changeKey(["analyse"]);
  });
  return world;
}
