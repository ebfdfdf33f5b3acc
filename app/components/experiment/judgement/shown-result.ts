import type { AnalyseOutput } from "~/core/evidence/contract";
import type { GuardrailResult } from "~/core/experiment/judgement/guardrail-result";
import type { ShownMetric } from "~/components/metric/use-metric-format";

/** A result as it comes over the wire (`ResultCard` of http/experiment/result-card.server.ts). */
export interface ShownResult {
  id: string;
  experimentId: string;
  computedAt: Date | string;
  olderResults: number;
  sentence: string;
  output: AnalyseOutput;
  guardrails: readonly GuardrailResult[];
  start: string;
  read: { before: number; after: number; sites: number };
  reasons: readonly { code: string; text: string; raise: string | null }[];
  checks: readonly {
    name: string;
    outcome: "pass" | "warn" | "fail";
    text: string;
  }[];
}

export interface ResultParts {
  result: ShownResult;
  metric: ShownMetric & { name: string; practicalThreshold: number };
}
