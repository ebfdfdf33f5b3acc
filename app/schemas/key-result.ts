import { z } from "zod";
import { KEY_RESULT_DIRECTIONS } from "~/core/okr/target";
import { id, optionalDay, optionalDecimal, text } from "./form-fields";

/** A value as people write it, also with its percent sign; in the unit in which the metric is shown. */
const displayedValue = z.preprocess(
  (value) =>
    typeof value === "string" ? value.replace(/\s*%\s*$/, "") : value,
  optionalDecimal,
);

/** Style is never refused, structure is: a target must lie where its direction leads. */
export const keyResultSchema = z
  .object({
    title: text(200),
    metricId: id,
    direction: z.enum(KEY_RESULT_DIRECTIONS, { error: "choose" }),
    commitment: z.enum(["committed", "aspirational"], { error: "choose" }),
    startValue: displayedValue,
    targetValue: displayedValue,
    bandLow: displayedValue,
    bandHigh: displayedValue,
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
    const isLimit = direction === "at-least" || direction === "at-most";
    if (isLimit && targetValue === null) fault("targetValue", "targetMissing");
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
