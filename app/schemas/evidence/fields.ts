import { z } from "zod";

// As wide as the engine's own checks, which stay the judge: fields nobody reads may hold anything, null counts as left out
// where the engine says so. A test holds both together (json-schemas.test.ts).

export const date = z.iso.date().describe("A day, YYYY-MM-DD");

/** Not zod's own integer: that one ends at 2⁵³, the engine's does not. */
export const whole = z.number().multipleOf(1);

export const count = whole.min(0);

/** 0.5 up to, not including, 1. */
export const confidence = z
  .number()
  .min(0.5)
  .lt(1)
  .nullish()
  .describe("Of the interval; 0.95 by default");

export const text = z.string().min(1);
