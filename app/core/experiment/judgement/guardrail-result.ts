import type { AnalyseOutput, Design } from "../../evidence/contract";
import type { MetricDirection, MetricKind } from "../../metric/metric-kind";
import type { GuardrailVerdict } from "./guardrail";

/** One guardrail's own judgement, as it is kept beside the result it was computed with. */
export interface GuardrailResult {
  metric: {
    id: string;
    name: string;
    kind: MetricKind;
    unit: string;
    direction: MetricDirection;
  };
  threshold: number;
  verdict: GuardrailVerdict;
  design: Design;
  /** Null where its readings could not be analysed. */
  result: GuardrailFigures | null;
}

/** What of a guardrail's analysis is kept; its input follows from the readings and is known by its fingerprint. */
export type GuardrailFigures = Pick<
  AnalyseOutput,
  | "method"
  | "effect"
  | "estimate"
  | "interval"
  | "verdict"
  | "grade"
  | "inputHash"
  | "engineVersion"
>;

export function guardrailFigures(output: AnalyseOutput): GuardrailFigures {
  const { method, effect, estimate, interval } = output;
  const { verdict, grade, inputHash, engineVersion } = output;
  return {
    method,
    effect,
    estimate,
    interval,
    verdict,
    grade,
    inputHash,
    engineVersion,
  };
}
