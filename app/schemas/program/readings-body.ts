import { z } from "zod";
import { GRANULARITIES } from "~/core/time/period";
import { isNamedDay } from "~/core/time/calendar-day";
import {
  metricId,
  MOST_ROWS,
  optionalLabel,
  optionalSegment,
  programNumber,
} from "./program-fields";

const measure = programNumber.nullish();
/** A million million values of the largest number. */
const LARGEST_SQUARES = 1e36;

const reading = z.strictObject({
  /** A day of the period: "2026-03-02", or "2026-03" for a month. */
  period: z
    .string()
    .refine(
      (text) => isNamedDay(/^\d{4}-\d\d$/.test(text) ? `${text}-01` : text),
      "must be a day (2026-03-02) or a month (2026-03)",
    ),
  site: optionalLabel(200),
  channel: optionalLabel(120),
  segment: optionalSegment,
  numerator: measure,
  denominator: measure,
  count: measure,
  exposure: measure,
  value: measure,
  /** Of a mean: how many values, with their sum and the sum of their squares, or their mean and standard deviation. */
  n: measure,
  sum: measure,
  sumSquares: z.number().min(0).max(LARGEST_SQUARES).nullish(),
  mean: measure,
  sd: measure,
});

/** What POST /api/v1/readings takes. A period at a place is known by itself: sent again, its figures replace the ones before. */
export const readingsBody = z.strictObject({
  metric: metricId.nullish(),
  granularity: z.enum(GRANULARITIES),
  readings: z.array(reading).min(1).max(MOST_ROWS),
});

export type ReadingsBody = z.output<typeof readingsBody>;
export type SentReading = ReadingsBody["readings"][number];
