import { z } from "zod";
import { optionalText, text } from "./form-fields";

/** A theme's name, and the words that find it. */
export const themeSchema = z.object({
  name: text(60),
  terms: optionalText(400),
});
