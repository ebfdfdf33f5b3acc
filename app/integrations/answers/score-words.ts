import { saysNoAnswer } from "./labels/no-answer";
import type { AnswerReading } from "./answer-reading";

const PLAIN_NUMBER = /^[+-]?[\d.,\s]+$/;

/** What an import needs to read the words of a column; undefined where bare numbers are all there is. */
export function scoreWords({
  numbers,
}: AnswerReading): Record<string, number | null> | undefined {
  const words = [...numbers].filter(([text, value]) => {
    // A word that is no answer of the scale stays a fault of its row; one that says "no answer" is none.
    return !PLAIN_NUMBER.test(text) && (value !== null || saysNoAnswer(text));
  });
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}
