import { z } from "zod";
import { optionalText, text } from "./form-fields";

/** `seen` is when the learning was last changed, as the form was filled. */
export const learningSchema = z.object({
  statement: text(300),
  detail: optionalText(2_000),
  seen: z.coerce
    .date({ error: "unreadable" })
    .min(new Date(0), "unreadable")
    .max(new Date("2199-12-31"), "unreadable"),
});
