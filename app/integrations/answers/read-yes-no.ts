import { plainWords } from "../tabular/header-text";
import {
  findingOf,
  type AnswerReading,
  type AskedColumn,
} from "./answer-reading";
import { saysNoAnswer } from "./labels/no-answer";

const YES: ReadonlySet<string> = new Set([
  "yes",
  "oui",
  "true",
  "vrai",
  "y",
  "o",
]);
const NO: ReadonlySet<string> = new Set(["no", "non", "false", "faux", "n"]);

/** 1 for yes, 0 for no; null for any other cell. */
export function yesOrNo(text: string): number | null {
  const word = plainWords(text);
  return YES.has(word) ? 1 : NO.has(word) ? 0 : null;
}

/** A column of yes and no, each of them given by somebody; the share of yes is its value. */
export function readYesNo({ cells }: AskedColumn): AnswerReading | null {
  const numbers = new Map<string, number | null>();
  for (const text of cells.keys()) {
    const value = yesOrNo(text);
    if (value === null && !saysNoAnswer(text)) return null;
    numbers.set(text, value);
  }
  const given = new Set(
    [...numbers.values()].filter((value) => value !== null),
  );
  if (given.size < 2) return null;
  const unsaid = [...cells.keys()].filter(saysNoAnswer);
  return {
    kind: "proportion",
    scale: { min: 0, max: 1 },
    reversed: false,
    form: "yes-no",
    numbers,
    findings: findingOf("no-answer-words", unsaid, cells),
  };
}
