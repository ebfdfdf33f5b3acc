import { z } from "zod";
import { KEY_RESULT_DIRECTIONS } from "~/core/okr/target";
import { id, optionalDay, optionalDecimal, text } from "./form-fields";

/** Style is never refused, structure is: a target must lie where its direction leads. */
export const keyResultSchema = z
  .object({
    title: text(200),
    metricId: id,
    direction: z.enum(KEY_RESULT_DIRECTIONS, { error: "choose" }),
    commitment: z.enum(["committed", "aspirational"], { error: "choose" }),
    startValue: optionalDecimal,
    targetValue: optionalDecimal,
    bandLow: optionalDecimal,
    bandHigh: optionalDecimal,
    startOn: optionalDay,
    dueOn: optionalDay,
  })
  .superRefine((fields, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const {
      direction,
      startValue,
      targetValue,
      bandLow,
      bandHigh,
      startOn,
      dueOn,
    } = fields;
    if (
      direction === "maintain" &&
      (bandLow === null || bandHigh === null || bandLow > bandHigh)
    ) {
      fault("bandLow", "band");
    }
    const way =
      direction === "increase" ? 1 : direction === "decrease" ? -1 : 0;
    if (
      startValue !== null &&
      targetValue !== null &&
      way * (targetValue - startValue) < 0
    ) {
      fault("targetValue", "targetDirection");
    }
    if (startOn && dueOn && dueOn < startOn) fault("dueOn", "dateOrder");
  });
