import type { AnalyseInput, AnalyseOutput } from "~/core/evidence/contract";
import {
  checkSentences,
  type CheckSentence,
} from "~/core/evidence/sentence/check-sentences";
import {
  gradeSentences,
  type GradeSentence,
} from "~/core/evidence/sentence/reason-sentences";
import type { GuardrailResult } from "~/core/experiment/judgement/guardrail-result";
import type { Analysis } from "~/data/experiment/analysis.server";
import type { Locale } from "~/i18n/locale";

/** A result as a screen shows it, in one language. */
export interface ResultCard {
  readonly id: string;
  readonly experimentId: string;
  readonly computedAt: Date;
  readonly olderResults: number;
  readonly sentence: string;
  readonly output: AnalyseOutput;
  readonly guardrails: readonly GuardrailResult[];
  readonly start: string;
  /** Periods read on either side of the start, and the sites they come from where sites are compared. */
  readonly read: {
    readonly before: number;
    readonly after: number;
    readonly sites: number;
  };
  readonly reasons: readonly GradeSentence[];
  readonly checks: readonly CheckSentence[];
}

export function resultCard(
  analysis: Analysis,
  olderResults: number,
  locale: Locale,
): ResultCard {
  const { id, experimentId, input, output, guardrails, createdAt } = analysis;
  return {
    id,
    experimentId,
    computedAt: createdAt,
    olderResults,
    sentence: output.sentences[locale],
    output,
    guardrails,
    start: input.intervention.start,
    read: countRead(input),
    reasons: gradeSentences(input, output, locale),
    checks: checkSentences(output.checks, locale),
  };
}

function countRead({
  observations,
  intervention,
}: AnalyseInput): ResultCard["read"] {
  const periods = [...new Set(observations.map(({ period }) => period))];
  const before = periods.filter((period) => period < intervention.start).length;
  const sites = new Set(observations.flatMap(({ unit }) => unit ?? [])).size;
  return { before, after: periods.length - before, sites };
}
