import { z } from "zod";
import { confidence } from "./fields";

const ofConfidence = { confidence: confidence.unwrap().unwrap().optional() };
const estimates = z
  .array(
    z.looseObject({ estimate: z.number(), standardError: z.number().gt(0) }),
  )
  .min(1);
const pValues = z.array(z.number().min(0).max(1)).min(1);

/** What `pool` reads. */
export const poolInput = z.union([
  z.looseObject({
    kind: z.enum(["random-effects", "james-stein"]),
    estimates: estimates.describe("Two or more to pool, six or more to shrink"),
    ...ofConfidence,
  }),
  z.looseObject({
    kind: z.enum(["holm", "benjamini-hochberg"]),
    pValues,
    ...ofConfidence,
  }),
]);

const number = z.number();

/** What `pool` answers; lists in the order of the input. */
export const poolOutput = z.union([
  z.object({
    estimate: number,
    standardError: number,
    low: number,
    high: number,
    pValue: number,
    degreesOfFreedom: number,
    tauSquared: number,
    heterogeneity: z.object({
      q: number,
      degreesOfFreedom: number,
      pValue: number,
      iSquared: number,
    }),
    weights: z.array(number),
  }),
  z.object({ shrunken: z.array(number), shrinkage: number }),
  z.object({ adjusted: z.array(number) }),
]);
