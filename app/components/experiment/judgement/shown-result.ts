import type { ShownMetric } from "~/components/metric/use-metric-format";
import type { AnalyseOutput, Grade, Verdict } from "~/core/evidence/contract";
import type { Burn } from "~/core/experiment/affordable-loss";
import type { DrawnTurns } from "~/core/experiment/judgement/drawn-turns";
import type { DataQuality } from "~/core/experiment/judgement/data-quality";
import type { GuardrailResult } from "~/core/experiment/judgement/guardrail-result";
import type { PooledFamily } from "~/core/experiment/judgement/replication-family";

export type ResultFigures = Pick<
  AnalyseOutput,
  "effect" | "estimate" | "interval" | "series" | "weights"
> & {
  /** Of a drawn schedule. */
  drawn: DrawnTurns | null;
};

/** A result as it comes over the wire (`ResultCard` of http/experiment/result-card.server.ts). */
export interface ShownResult {
  id: string;
  experimentId: string;
  computedAt: Date | string;
  engineVersion: string;
  isOutdated: boolean;
  verdict: Verdict;
  /** Its own, before tests that repeat it are counted. */
  grade: Grade;
  sentence: string;
  /** Of an improvement: what it leaves to be wished for. */
  shortfall: string | null;
  /** Null before the window closes, and of a disturbed test. */
  figures: ResultFigures | null;
  guardrails: readonly GuardrailResult[];
  start: string;
  quality: DataQuality;
  reasons: readonly { code: string; text: string; raise: string | null }[];
  checks: readonly {
    name: string;
    outcome: "pass" | "warn" | "fail";
    text: string;
  }[];
}

/** One of the results that are kept of a test (`KeptResult` of data/experiment/judgement/earlier-result.server.ts). */
export interface ShownKeptResult {
  id: string;
  createdAt: Date | string;
  engineVersion: string;
  verdict: Verdict;
  grade: Grade;
  because: "first" | "engine" | "readings" | "facts" | "guardrails";
  figures: Pick<AnalyseOutput, "effect" | "estimate" | "interval"> | null;
}

/** Everything that is shown of a test's results (`ShownJudgement` of http/experiment/judgement/). */
export interface ShownJudgement {
  result: ShownResult | null;
  gathered: DataQuality | null;
  kept: readonly ShownKeptResult[];
  family: PooledFamily | null;
  mayAnalyse: boolean;
}

export type JudgedMetric = ShownMetric & {
  name: string;
  practicalThreshold: number;
};

export interface ResultParts {
  result: ShownResult;
  metric: JudgedMetric;
}

/** A result with its figures. */
export interface ReadResultParts extends ResultParts {
  figures: ResultFigures;
}

/** What was spent beside what it brought; never set off against each other. */
export interface Spent {
  burns: readonly Burn[];
  currency: string;
  /** What an hour is worth to the organisation; null where nobody said. */
  hourValue: number | null;
}
