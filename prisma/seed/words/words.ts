import type { Language } from "../language";
import { COMPLAINT_LINES_EN } from "./en/complaint-lines";
import { EXCHANGE_LINES_EN } from "./en/exchange-lines";
import { RECOMMENDATION_LINES_EN } from "./en/recommendation-lines";
import { COMPLAINT_LINES_FR } from "./fr/complaint-lines";
import { EXCHANGE_LINES_FR } from "./fr/exchange-lines";
import { RECOMMENDATION_LINES_FR } from "./fr/recommendation-lines";
import type { Lines } from "./lines";

export interface Words {
  readonly mood: (score: number) => keyof Lines;
  /** What a customer who gave this score may have written. */
  readonly lines: (score: number, language: Language) => readonly string[];
}

/** Scores below `mixedFrom` are unhappy, from `happyFrom` on happy. */
function wordsOf(
  lines: Readonly<Record<Language, Lines>>,
  mixedFrom: number,
  happyFrom: number,
): Words {
  const mood = (score: number) =>
    score < mixedFrom ? "unhappy" : score < happyFrom ? "mixed" : "happy";
  return { mood, lines: (score, language) => lines[language][mood(score)] };
}

export const RECOMMENDATION_WORDS = wordsOf(
  { fr: RECOMMENDATION_LINES_FR, en: RECOMMENDATION_LINES_EN },
  7,
  9,
);
export const COMPLAINT_WORDS = wordsOf(
  { fr: COMPLAINT_LINES_FR, en: COMPLAINT_LINES_EN },
  3,
  4,
);
export const EXCHANGE_WORDS = wordsOf(
  { fr: EXCHANGE_LINES_FR, en: EXCHANGE_LINES_EN },
  4,
  6,
);
