import { z } from "zod";
import { optionalDecimal, optionalId } from "./form-fields";

const MOST_GUARDRAILS = 5;
const ROWS = Array.from({ length: MOST_GUARDRAILS }, (_, row) => row + 1);

const threshold = optionalDecimal.refine(
  (value) => value === null || value > 0,
  "tooSmall",
);

export interface GuardrailValue {
  readonly metricId: string;
  /** As people type it: percentage points, per cent or the metric's own unit. */
  readonly threshold: number;
}

const fields = Object.fromEntries(
  ROWS.flatMap((row) => [
    [`guardMetric${row}`, optionalId],
    [`guardThreshold${row}`, threshold],
  ]),
);

/** Up to five rows; one without a metric and without a figure is no guardrail, and a metric is guarded once. */
export const guardrailsSchema = z.object(fields).transform((sent, context) => {
  const seen = new Set<string>();
  return ROWS.flatMap((row): GuardrailValue[] => {
    const metricId = sent[`guardMetric${row}`] as string | null;
    const figure = sent[`guardThreshold${row}`] as number | null;
    if (metricId === null && figure === null) return [];
    if (metricId === null || seen.has(metricId))
      context.addIssue({
        code: "custom",
        path: [`guardMetric${row}`],
        message: "choose",
      });
    if (figure === null)
      context.addIssue({
        code: "custom",
        path: [`guardThreshold${row}`],
        message: "number",
      });
    if (metricId === null || figure === null) return [];
    seen.add(metricId);
    return [{ metricId, threshold: figure }];
  });
});
