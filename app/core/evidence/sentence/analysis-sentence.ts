import { closingDay, nullValue } from "../judge/verdict";
import { dateOfDay } from "../period/calendar";
import { comparisonSentence } from "./comparison-sentence";
import {
  amount,
  amountStyle,
  bareNumber,
  exactAmount,
  formatDay,
  type AmountStyle,
  type Locale,
} from "./format-amount";
import type { Subject } from "./subject";
import { VERDICT_WORDS, type Change } from "./verdict-words";

/**
 * The result in one to three plain sentences: what happened and how uncertain it is, what happened meanwhile at the sites it is
 * compared with, how credible it is. A ratio is told as a change in percent. "Did not move" is said only of an interval inside the threshold, and no sentence says that the test caused anything.
 */
export function analysisSentence(subject: Subject, locale: Locale): string {
  const { input, output, size, metricName } = subject;
  const words = VERDICT_WORDS[locale];
  if (output.verdict === "invalid") return words.invalid;
  if (output.verdict === "too-early")
    return words.tooEarly(formatDay(dateOfDay(closingDay(input)), locale));
  const style = styleOf(subject, locale);
  const change = changeOf(subject, style);
  const credibility = words.credibility(
    output.grade,
    output.gradeReasons[0] ?? "",
    output.gradeReasons.length - 1,
  );
  const meanwhile = comparisonSentence(
    subject.comparisonChanges ?? [],
    style,
    input.metric.practicalThreshold ?? 0,
  );
  const all = (...sentences: (string | null)[]) =>
    sentences.filter(Boolean).join(" ");
  switch (output.verdict) {
    case "moved":
    case "worsened": {
      const asHoped = output.verdict === "moved";
      const shown = words.shown(change, metricName, asHoped);
      return all(shown, meanwhile, credibility);
    }
    case "no-meaningful-change":
      return all(words.unmoved(change, metricName), meanwhile, credibility);
    case "cannot-tell":
      return words.cannotTell(change, size);
  }
}

/** As many digits as the interval carries; of an open one, as its standard error does. */
export function styleOf(
  { input, output }: Pick<Subject, "input" | "output">,
  locale: Locale,
): AmountStyle {
  const { effect, standardError } = output;
  const { low, high } = output.interval;
  const halfWidth =
    low === null || high === null ? 2 * standardError : (high - low) / 2;
  return amountStyle(input, effect, halfWidth, locale);
}

function changeOf({ input, output }: Subject, style: AmountStyle): Change {
  const none = nullValue(output.effect);
  const estimate = output.estimate - none;
  const { low, high } = output.interval;
  const rises = isRise(output, estimate);
  const [near, far] = rises ? [low, high] : [high, low];
  const size = (limit: number | null) =>
    limit === null ? null : bareNumber(Math.abs(limit - none), style);
  const signed = (limit: number | null) =>
    limit === null ? null : bareNumber(limit - none, style, true);
  const { design } = input;
  return {
    rises,
    size: amount(Math.abs(estimate), style),
    sizeLow: size(near),
    sizeHigh: size(far),
    signed: amount(estimate, style, true),
    low: signed(low),
    high: signed(high),
    isScheduled: design === "switchback" || design === "stepped",
    threshold: exactAmount(input.metric.practicalThreshold ?? 0, style),
    detectable:
      output.detectable === null
        ? null
        : detectableText(output.detectable, style),
    showsAny: output.detectable === 0,
  };
}

/** A shown change goes the way of its interval, even where the estimate lies beside it. */
function isRise(output: Subject["output"], estimate: number): boolean {
  const none = nullValue(output.effect);
  const { low, high } = output.interval;
  if (low !== null && low > none) return true;
  if (high !== null && high < none) return false;
  return estimate > 0;
}

/** Rounded up, so that "at least" stays true; the same figure wherever it is told. */
export function detectableText(detectable: number, style: AmountStyle): string {
  const unit = 10 ** -style.decimals / style.factor;
  return amount(Math.ceil(detectable / unit - 1e-9) * unit, style);
}
