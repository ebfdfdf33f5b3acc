import { plainWords } from "../tabular/header-text";
import {
  findingOf,
  type AnswerReading,
  type AskedColumn,
} from "./answer-reading";
import { findLabelScale } from "./labels/label-scale";
import { saysNoAnswer } from "./labels/no-answer";
import { readNumbers } from "./read-numbers";
import { readYesNo } from "./read-yes-no";

/** Reads a column as answers on a scale, or returns null where nothing says how. */
export function readAnswers(column: AskedColumn): AnswerReading | null {
  if (column.cells.size === 0) return null;
  const { words } = column.hint ?? {};
  if (words) return readWords(column, words);
  return readNumbers(column) ?? readLabels(column) ?? readYesNo(column);
}

function readWords(
  { cells, hint }: AskedColumn,
  words: Readonly<Record<string, number | null>>,
): AnswerReading {
  const texts = [...cells.keys()];
  const numberOf = (text: string) => {
    const word = plainWords(text);
    return Object.hasOwn(words, word) ? words[word] : undefined;
  };
  const odd = texts.filter((text) => numberOf(text) === undefined);
  return {
    kind: hint?.kind ?? "proportion",
    scale: hint?.scale ?? { min: 0, max: 1 },
    reversed: false,
    form: "labels",
    numbers: new Map(texts.map((text) => [text, numberOf(text) ?? null])),
    findings: findingOf("not-an-answer", odd, cells),
  };
}

function readLabels({ cells }: AskedColumn): AnswerReading | null {
  const texts = [...cells.keys()];
  const found = findLabelScale(texts);
  if (!found) return null;
  const { scale, numbers, topic, unsure } = found;
  return {
    kind: topic === "ease" ? "ces" : "csat",
    scale,
    reversed: false,
    form: "labels",
    numbers,
    findings: [
      ...findingOf("no-answer-words", texts.filter(saysNoAnswer), cells),
      ...findingOf("label-scale-unsure", unsure ? texts : [], cells),
    ],
  };
}
