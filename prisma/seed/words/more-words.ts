import { seededRandom } from "~/core/stats/random";
import { pick } from "../draw";
import type { Language } from "../language";
import { MORE_LINES_EN } from "./en/more-lines";
import { MORE_LINES_FR } from "./fr/more-lines";
import type { Lines } from "./lines";

const MORE: Readonly<Record<Language, Lines>> = {
  fr: MORE_LINES_FR,
  en: MORE_LINES_EN,
};

/** Share of those who write that write a second sentence. */
const TALKATIVE = 0.6;

/** What people add to their sentence, drawn apart from it. */
export function secondSentences(seed: number) {
  const random = seededRandom(seed);
  return (words: string, mood: keyof Lines, language: Language): string => {
    const speaks = random() < TALKATIVE;
    const more = pick(MORE[language][mood], random);
    return speaks && words !== "" ? `${words} ${more}` : words;
  };
}
