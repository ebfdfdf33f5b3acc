import type { AnalyseInput, AnalyseOutput } from "../contract";
import { nullValue } from "../judge/verdict";
import { styleOf } from "./analysis-sentence";
import { amount, exactAmount, type Locale } from "./format-amount";

const WORDS = {
  en: {
    below: (expected: string) => `Below the ${expected} that was expected.`,
    small: "A change too small to matter is not excluded.",
  },
  fr: {
    below: (expected: string, many: boolean) =>
      many
        ? `En dessous des ${expected} attendus.`
        : `En dessous du minimum attendu, ${expected}.`,
    small: "Un changement trop petit pour compter n’est pas exclu.",
  },
} as const;

/**
 * What an improvement leaves to be wished for: it is smaller than was declared at the start, as both are written; or its
 * interval reaches into the band that does not matter. Null of any other verdict, and of an improvement without either.
 */
export function shortfallSentence(
  input: AnalyseInput,
  output: AnalyseOutput,
  locale: Locale,
): string | null {
  if (output.verdict !== "moved") return null;
  const style = styleOf({ input, output }, locale);
  const words = WORDS[locale];
  const none = nullValue(output.effect);
  const size = Math.abs(output.estimate - none);
  const expected = input.declared?.minimumEffect ?? 0;
  const written = exactAmount(expected, style);
  const isBelow = size < expected && amount(size, style) !== written;
  const { low, high } = output.interval;
  const near = input.metric.direction === "up" ? low : high;
  const threshold = input.metric.practicalThreshold ?? 0;
  const isSmall =
    near !== null && Math.abs(near - none) < threshold && threshold > 0;
  const said = [
    isBelow ? words.below(written, expected * style.factor >= 2) : null,
    isSmall ? words.small : null,
  ].filter((sentence) => sentence !== null);
  return said.length > 0 ? said.join(" ") : null;
}
