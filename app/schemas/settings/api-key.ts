import { z } from "zod";
import { id, optionalId, text } from "../form-fields";

/** What a key can open. */
export const API_SCOPES = ["analyse", "responses", "readings"] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** Those that write, and so in the name of a source. */
const WRITING: ReadonlySet<ApiScope> = new Set(["responses", "readings"]);

const newApiKey = z.object({
  act: z.literal("create"),
  id,
  name: text(80),
  sourceId: optionalId,
  scopes: z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.array(z.enum(API_SCOPES, "choose"), { error: "choose" }).min(1, "choose"),
  ),
});

/** A key that writes belongs to a source: what it sends has an origin, a retention, and can be taken back. */
export const newApiKeySchema = newApiKey.refine(
  ({ scopes, sourceId }) =>
    sourceId !== null || !scopes.some((scope) => WRITING.has(scope)),
  { path: ["sourceId"], message: "sourceNeeded" },
);

export const revokeApiKeySchema = z.object({ act: z.literal("revoke"), id });
