import { z } from "zod";
import { SITE_KINDS } from "~/core/identity/organization/site-kind";
import { optionalText, text } from "../form-fields";

export const siteSchema = z.object({
  name: text(120),
  kind: z.enum(SITE_KINDS, "choose"),
  region: optionalText(80),
});
