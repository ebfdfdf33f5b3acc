import { z } from "zod";
import { count } from "./fields";

const values = z
  .array(z.number().nullable())
  .min(1)
  .describe("In time order; null is a period without a value");

/** What `chart` reads. */
export const chartInput = z.union([
  z.looseObject({
    kind: z.literal("xmr"),
    values,
    screen: z
      .boolean()
      .nullish()
      .describe("Leave out moving ranges that are too large"),
    breaks: z
      .array(count)
      .nullish()
      .describe("Positions, from 0, where the limits begin anew"),
    target: z.number().nullish(),
    direction: z.enum(["up", "down"]).nullish(),
  }),
  z.looseObject({
    kind: z.literal("cusum"),
    values,
    target: z.number(),
    slack: z.number().min(0).nullish(),
    limit: z.number().gt(0).nullish(),
  }),
]);

const number = z.number();
const limits = {
  centre: number.nullable(),
  lower: number.nullable(),
  upper: number.nullable(),
  averageMovingRange: number.nullable(),
};

/** What `chart` answers. */
export const chartOutput = z.union([
  z.object({
    ...limits,
    trial: z.boolean().describe("Limits of under 12 points"),
    points: z.array(
      z.object({
        value: number.nullable(),
        signals: z.array(
          z.enum(["beyond-limits", "trend", "one-side", "two-of-three"]),
        ),
      }),
    ),
    stretches: z.array(
      z.object({ ...limits, from: number, to: number, trial: z.boolean() }),
    ),
    assurance: z.enum(["will-pass", "will-fail", "hit-and-miss"]).nullable(),
  }),
  z.object({
    points: z.array(
      z.object({
        value: number.nullable(),
        cumulative: number,
        high: number,
        low: number,
        signal: z.boolean(),
      }),
    ),
  }),
]);
