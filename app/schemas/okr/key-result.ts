import { z } from "zod";
import { KEY_RESULT_KINDS } from "~/core/okr/source/key-result-kind";
import { KEY_RESULT_DIRECTIONS } from "~/core/okr/target";
import {
  optionalDay,
  optionalDecimal,
  optionalId,
  optionalText,
  optionalWholeNumber,
  text,
} from "../form-fields";

/** A value as people write it, also with its percent sign; in the unit in which the metric is shown. */
export const displayedValue = z.preprocess(
  (value) =>
    typeof value === "string" ? value.replace(/\s*%\s*$/, "") : value,
  optionalDecimal,
);

const fields = z.object({
  title: text(200),
  kind: z.enum(KEY_RESULT_KINDS, { error: "choose" }).default("result"),
  metricId: optionalId,
  unit: optionalText(20),
  /** Its own keeper; otherwise the objective's. */
  ownerId: optionalId,
  direction: z
    .enum(KEY_RESULT_DIRECTIONS, { error: "choose" })
    .default("increase"),
  commitment: z.enum(["committed", "aspirational"], { error: "choose" }),
  startValue: displayedValue,
  targetValue: displayedValue,
  /** Tests, where they are what is counted. */
  count: optionalWholeNumber(10_000),
  bandLow: displayedValue,
  bandHigh: displayedValue,
  startOn: optionalDay,
  dueOn: optionalDay,
});

type Fields = z.infer<typeof fields>;
type Fault = (path: keyof Fields, message: string) => void;

/** Style is never refused, structure is: a target must lie where its direction leads. */
export const keyResultSchema = fields.superRefine((read, context) => {
  const fault: Fault = (path, message) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (read.kind === "result") checkWay(read, fault);
  if (read.kind === "baseline" && read.metricId === null)
    fault("metricId", "choose");
  if (read.kind === "action" || read.kind === "learning")
    checkCount(read, fault);
  if (read.startOn && read.dueOn && read.dueOn < read.startOn)
    fault("dueOn", "dateOrder");
});

function checkWay(read: Fields, fault: Fault): void {
  const { direction, startValue, targetValue, bandLow, bandHigh } = read;
  const noBand = bandLow === null || bandHigh === null || bandLow > bandHigh;
  if (direction === "maintain" && noBand) fault("bandLow", "band");
  const isLimit = direction === "at-least" || direction === "at-most";
  if (isLimit && targetValue === null) fault("targetValue", "targetMissing");
  const way = direction === "increase" ? 1 : direction === "decrease" ? -1 : 0;
  if (
    startValue !== null &&
    targetValue !== null &&
    way * (targetValue - startValue) < 0
  ) {
    fault("targetValue", "targetDirection");
  }
}

/** How many tests must be said, and none is no aim. */
function checkCount({ count }: Fields, fault: Fault): void {
  if (count === null) fault("count", "targetMissing");
  else if (count < 1) fault("count", "tooSmall");
}
