import { z } from "zod";
import { DAY_ANSWERS } from "~/core/experiment/log/fidelity";
import {
  day,
  decimal,
  id,
  optionalDecimal,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from "./form-fields";

/** "Did we do it today?" An empty answer takes the one given back. */
export const dayLogSchema = z.object({
  id,
  day,
  done: z.enum(DAY_ANSWERS, { error: "choose" }).optional(),
  note: optionalText(500),
});

const MOST = 1e9;
const amount = z.preprocess(
  (value) => (value === undefined || value === "" ? 0 : value),
  decimal.pipe(z.number().min(0, "tooSmall").max(MOST, "tooLarge")),
);
const people = z.preprocess(
  (value) => (value === undefined || value === "" ? 0 : value),
  wholeNumber(0, 10_000_000),
);

/** What a day cost: at least one of the three. */
export const lossLogSchema = z
  .object({
    id,
    day,
    hours: amount,
    money: amount,
    customers: people,
    note: optionalText(500),
  })
  .superRefine(({ hours, money, customers }, context) => {
    if (hours + money + customers > 0) return;
    context.addIssue({ code: "custom", path: ["hours"], message: "required" });
  });

export const surpriseSchema = z.object({ id, day, text: text(1_000) });

export const commitmentSchema = z.object({
  id,
  day,
  who: text(160),
  what: text(500),
});

export const photoSchema = z.object({ id, day, caption: optionalText(160) });

export const LOG_ENTITIES = [
  "LossLog",
  "Surprise",
  "Commitment",
  "Photo",
] as const;

/** Takes something noted away, or puts it back. */
export const logRemovalSchema = z.object({
  entity: z.enum(LOG_ENTITIES, { error: "unreadable" }),
  logId: id,
});

const cap = optionalDecimal.refine(
  (value) => value === null || (value >= 0 && value <= MOST),
  "tooLarge",
);

/** New caps of a test under way. */
export const raiseCapsSchema = z.object({
  lossMoney: cap,
  lossHours: cap,
  lossCustomers: optionalWholeNumber(10_000_000),
  lossDays: optionalWholeNumber(3_650),
});
