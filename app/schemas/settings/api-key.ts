import { z } from "zod";
import { id, text } from "../form-fields";

/** What a key can open. */
export const API_SCOPES = ["analyse"] as const;
export type ApiScope = (typeof API_SCOPES)[number];

export const newApiKeySchema = z.object({
  act: z.literal("create"),
  id,
  name: text(80),
  scopes: z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.array(z.enum(API_SCOPES, "choose"), { error: "choose" }).min(1, "choose"),
  ),
});

export const revokeApiKeySchema = z.object({ act: z.literal("revoke"), id });
