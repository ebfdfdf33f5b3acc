import type { AnalyseOutput, Grade, Verdict } from "~/core/evidence/contract";
import { ENGINE_VERSION } from "~/core/evidence/engine-version";
import { analysisSentence } from "~/core/evidence/sentence/analysis-sentence";
import {
  checkSentences,
  type CheckSentence,
} from "~/core/evidence/sentence/check-sentences";
import {
  gradeSentences,
  type GradeSentence,
} from "~/core/evidence/sentence/reason-sentences";
import {
  dataQuality,
  type DataQuality,
} from "~/core/experiment/judgement/data-quality";
import {
  drawnTurns,
  type DrawnTurns,
} from "~/core/experiment/judgement/drawn-turns";
import type { GuardrailResult } from "~/core/experiment/judgement/guardrail-result";
import type { Analysis } from "~/data/experiment/analysis.server";
import { shortfallSentence } from "~/core/evidence/sentence/shortfall-sentence";
import type { Locale } from "~/i18n/locale";

/** What a card draws of a result. */
export type ResultFigures = Pick<
  AnalyseOutput,
  "effect" | "estimate" | "interval" | "series" | "weights"
> & {
  /** Of a drawn schedule. */
  drawn: DrawnTurns | null;
};

/** A result as a screen shows it, in one language. */
export interface ResultCard {
  readonly id: string;
  readonly experimentId: string;
  readonly computedAt: Date;
  readonly engineVersion: string;
  /** The engine has changed since. */
  readonly isOutdated: boolean;
  readonly verdict: Verdict;
  /** Its own, before tests that repeat it are counted. */
  readonly grade: Grade;
  readonly sentence: string;
  /** Of an improvement: that it is smaller than was expected, or may be too small to matter. */
  readonly shortfall: string | null;
  /** Null before the window closes, and of a disturbed test: no figure leaves the server, nor any check or reason. */
  readonly figures: ResultFigures | null;
  readonly guardrails: readonly GuardrailResult[];
  readonly start: string;
  readonly quality: DataQuality;
  readonly reasons: readonly GradeSentence[];
  readonly checks: readonly CheckSentence[];
}

/** How the test stands, whatever its result said when it was computed. */
export type Seal = "too-early" | "invalid" | null;

/** `seal`: the test goes on again, or was disturbed, so that an earlier result is not shown. */
export function resultCard(
  analysis: Analysis,
  {
    locale,
    seal = null,
    siteNames = {},
  }: {
    locale: Locale;
    seal?: Seal;
    siteNames?: Readonly<Record<string, string>>;
  },
): ResultCard {
  const { id, experimentId, input, output, guardrails, createdAt } = analysis;
  const verdict = seal ?? output.verdict;
  const isRead = verdict !== "too-early" && verdict !== "invalid";
  return {
    id,
    experimentId,
    computedAt: createdAt,
    engineVersion: output.engineVersion,
    isOutdated: output.engineVersion !== ENGINE_VERSION,
    verdict,
    grade: isRead ? output.grade : 0,
    sentence: seal
      ? sealedSentence(analysis, seal, locale)
      : output.sentences[locale],
    shortfall: isRead ? shortfallSentence(input, output, locale) : null,
    figures: isRead ? figuresOf(analysis, siteNames) : null,
    guardrails: isRead ? guardrails : [],
    start: input.intervention.start,
    quality: dataQuality(input),
    reasons: isRead ? gradeSentences(input, output, locale) : [],
    checks: isRead ? checkSentences(output.checks, locale) : [],
  };
}

function figuresOf(
  { input, output }: Analysis,
  siteNames: Readonly<Record<string, string>>,
): ResultFigures {
  const { effect, estimate, interval, series } = output;
  const weights = output.weights.map(({ unit, weight }) => ({
    unit: siteNames[unit] ?? unit,
    weight,
  }));
  const drawn = drawnTurns(input);
  const turns = drawn?.turns.map((turn) => ({
    ...turn,
    unit: turn.unit === null ? null : (siteNames[turn.unit] ?? turn.unit),
  }));
  return {
    effect,
    estimate,
    interval,
    series,
    weights,
    drawn: drawn && turns ? { ...drawn, turns } : null,
  };
}

function sealedSentence(
  { input, output }: Analysis,
  verdict: Exclude<Seal, null>,
  locale: Locale,
): string {
  const sealed = { ...output, verdict };
  const size = { of: "turns", treatment: 0, control: 0 } as const;
  return analysisSentence({ input, output: sealed, size }, locale);
}
