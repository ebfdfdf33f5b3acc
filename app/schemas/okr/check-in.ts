import { z } from "zod";
import { CONFIDENCES } from "~/core/okr/confidence";
import { id, optionalText, text } from "../form-fields";
import { displayedValue } from "./key-result";

/** Why, said after the tap, about the check-in it made. */
export const checkInWhySchema = z.object({ checkInId: id, note: text(500) });

/** One tap is enough, so is a value; a line of why alone says nothing to hold on to. */
export const checkInSchema = z
  .object({
    id,
    value: displayedValue,
    confidence: z
      .enum(CONFIDENCES)
      .optional()
      .transform((value) => value ?? null),
    note: optionalText(500),
  })
  .refine(({ value, confidence }) => value !== null || confidence !== null, {
    path: ["confidence"],
    message: "choose",
  });
