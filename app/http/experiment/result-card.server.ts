import type { AnalyseOutput } from "~/core/evidence/contract";
import {
  checkSentences,
  type CheckSentence,
} from "~/core/evidence/sentence/check-sentences";
import {
  gradeSentences,
  type GradeSentence,
} from "~/core/evidence/sentence/reason-sentences";
import type { Analysis } from "~/data/experiment/analysis.server";
import type { Locale } from "~/i18n/locale";

/** A result as a screen shows it, in one language. */
export interface ResultCard {
  readonly id: string;
  readonly computedAt: Date;
  readonly olderResults: number;
  readonly sentence: string;
  readonly output: AnalyseOutput;
  readonly start: string;
  readonly reasons: readonly GradeSentence[];
  readonly checks: readonly CheckSentence[];
}

export function resultCard(
  analysis: Analysis,
  olderResults: number,
  locale: Locale,
): ResultCard {
  const { id, input, output, createdAt } = analysis;
  return {
    id,
    computedAt: createdAt,
    olderResults,
    sentence: output.sentences[locale],
    output,
    start: input.intervention.start,
    reasons: gradeSentences(input, output, locale),
    checks: checkSentences(output.checks, locale),
  };
}
