import { COMPLAINT_LINES } from "./complaint-lines";
import { EXCHANGE_LINES } from "./exchange-lines";
import type { Lines } from "./lines";
import { RECOMMENDATION_LINES } from "./recommendation-lines";

/** What a customer who gave this score may have written. */
export type Words = (score: number) => readonly string[];

/** Scores below `mixedFrom` are unhappy, from `happyFrom` on happy. */
function wordsOf(lines: Lines, mixedFrom: number, happyFrom: number): Words {
  return (score) =>
    score < mixedFrom
      ? lines.unhappy
      : score < happyFrom
        ? lines.mixed
        : lines.happy;
}

export const RECOMMENDATION_WORDS = wordsOf(RECOMMENDATION_LINES, 7, 9);
export const COMPLAINT_WORDS = wordsOf(COMPLAINT_LINES, 3, 4);
export const EXCHANGE_WORDS = wordsOf(EXCHANGE_LINES, 4, 6);
