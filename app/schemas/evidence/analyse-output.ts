import { z } from "zod";
import { EFFECTS } from "~/core/evidence/contract";

const number = z.number();

const term = z.object({
  name: z.string().describe("step, slope, trend, intercept …"),
  estimate: number,
  standardError: number,
  low: number,
  high: number,
  pValue: number,
});

const seriesPoint = z.object({
  period: z.string(),
  observed: number,
  expected: number.describe("Without the test"),
  low: number,
  high: number,
});

const dropped = z.object({
  period: z.string(),
  unit: z.string().nullable(),
  reason: z.enum([
    "straddles-start",
    "lag",
    "after-end",
    "no-answers",
    "untreated-unit",
    "unit-incomplete",
    "no-arm",
  ]),
});

const check = z.object({
  name: z.string(),
  outcome: z.enum(["pass", "warn", "fail"]),
  detail: z.record(z.string(), z.union([number, z.string(), z.boolean()])),
});

/** What `analyse` answers. A limit is null where the data cannot bound the effect on that side. */
export const analyseOutput = z.object({
  method: z.string(),
  effect: z.enum(EFFECTS),
  estimate: number,
  standardError: number,
  interval: z
    .object({ level: number, low: number.nullable(), high: number.nullable() })
    .describe("A limit is null where these data cannot bound the effect there"),
  pValue: number,
  degreesOfFreedom: number.nullable(),
  terms: z.array(term).describe("On the model's own scale"),
  dispersion: number.nullable(),
  weights: z.array(z.object({ unit: z.string(), weight: number })),
  series: z.array(seriesPoint),
  dropped: z.array(dropped),
  detectable: number
    .nullable()
    .describe(
      "Smallest true effect shown with 80 % power; null where none would have been",
    ),
  checks: z.array(check),
  grade: z.union([0, 1, 2, 3, 4, 5].map((grade) => z.literal(grade))),
  gradeReasons: z.array(z.string()),
  verdict: z.enum([
    "moved",
    "worsened",
    "no-meaningful-change",
    "cannot-tell",
    "too-early",
    "invalid",
  ]),
  sentences: z.object({ en: z.string(), fr: z.string() }),
  inputHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  engineVersion: z.string(),
});
