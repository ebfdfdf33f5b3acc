import { z } from "zod";
import { optionalText, text } from "./form-fields";

export const objectiveSchema = z.object({
  statement: text(240),
  need: optionalText(2_000),
  whyNow: optionalText(2_000),
  inOurHands: optionalText(2_000),
  nextAction: optionalText(500),
});
