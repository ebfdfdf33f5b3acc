import { z } from "zod";
import { text } from "../form-fields";

/** An e-mail address, a phone or customer number, or the hash that stands for it. */
export const lookSchema = z.object({ act: z.literal("look"), who: text(320) });

export const eraseSchema = z.object({
  act: z.literal("erase"),
  respondent: z.string().regex(/^[\w-]{22}$/),
});
