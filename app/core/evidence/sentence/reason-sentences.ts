import type { AnalyseInput, AnalyseOutput } from "../contract";
import { exactAmount, formatNumber, type Locale } from "./format-amount";
import { detectableText, styleOf } from "./analysis-sentence";
import { REASON_WORDS, type ReasonData } from "./reason-words";
import { shortSide } from "./short-side";

export interface GradeSentence {
  code: string;
  /** Why the grade is what it is. */
  text: string;
  /** What would raise it; `null` where nothing can any more. */
  raise: string | null;
}

/** Every reason of the grade in words, in the order of `gradeReasons`. */
export function gradeSentences(
  input: AnalyseInput,
  output: AnalyseOutput,
  locale: Locale,
): GradeSentence[] {
  const style = styleOf({ input, output }, locale);
  const few = output.checks.find(({ name }) => name === "few-periods");
  const data: ReasonData = {
    detectable:
      output.detectable === null
        ? null
        : detectableText(output.detectable, style),
    declared: exactAmount(input.declared?.minimumEffect ?? 0, style),
    mixShift: formatNumber(
      Math.abs(input.facts?.mixShiftPoints ?? 0),
      0,
      locale,
    ),
    fidelity: formatNumber(100 * (input.facts?.fidelity ?? 1), 0, locale),
    overlapping: input.facts?.overlappingTests ?? 0,
    short: few ? shortSide(few.detail) : null,
  };
  return output.gradeReasons.map((code) => {
    const words = REASON_WORDS[locale][code];
    return {
      code,
      text: words ? words.text(data) : code,
      raise: words?.raise(data) ?? null,
    };
  });
}
