import type { AnswerKind } from "../tabular/source-rules";
import {
  findingOf,
  type AnswerFinding,
  type AnswerReading,
  type AskedColumn,
} from "./answer-reading";
import { findNumberScale, type NumberScale } from "./number-scale";
import {
  countNumbers,
  fractionShare,
  oddShare,
  parseCells,
  type ParsedCell,
} from "./parsed-cells";
import { asksEffort, asksToRecommend, isBad } from "./question-words";

/** Cells that are words; beyond this share the column is no scale of numbers. */
const MAX_ODD_SHARE = 0.2;
/** Nobody answers 4.3: more of these are averages, which have lost their answers. */
const MAX_FRACTION_SHARE = 0.2;
/** A header of so few words tells no question. */
const MAX_BARE_WORDS = 2;

/** Numbers, or labels that lead with theirs. */
export function readNumbers(column: AskedColumn): AnswerReading | null {
  const { hint, question, family } = column;
  const cells = parseCells(column.cells);
  if (oddShare(cells) > MAX_ODD_SHARE) return null;
  if (fractionShare(cells) > MAX_FRACTION_SHARE) return null;
  const counts = countNumbers(cells);
  if (isBinary(counts)) return readBinary(column, cells);
  const scale = hint?.scale
    ? { ...hint.scale, reversed: false, doubt: null }
    : findNumberScale(counts, question, family);
  if (!scale) return null;
  const kind = hint?.kind ?? kindOf(scale, question);
  const reversed = scale.reversed || isReversed(cells);
  return {
    kind,
    scale: { min: scale.min, max: scale.max },
    reversed,
    form: cells.some(({ label }) => label !== null) ? "labelled" : "numbers",
    numbers: new Map(
      cells.map(({ text, value }) => [text, onScale(value, scale)]),
    ),
    findings: [
      ...cellFindings(column, cells, scale),
      ...scaleFindings(column, { scale, kind, reversed }),
    ],
  };
}

function isBinary(counts: ReadonlyMap<number, unknown>): boolean {
  return counts.size === 2 && counts.has(0) && counts.has(1);
}

function readBinary(
  { cells }: AskedColumn,
  parsed: readonly ParsedCell[],
): AnswerReading {
  return {
    kind: "proportion",
    scale: { min: 0, max: 1 },
    reversed: false,
    form: "yes-no",
    numbers: new Map(parsed.map(({ text, value }) => [text, value])),
    findings: findingOf(
      "not-an-answer",
      parsed.filter(isWord).map(({ text }) => text),
      cells,
    ),
  };
}

function isFraction({ value }: ParsedCell): boolean {
  return value !== null && !Number.isInteger(value);
}

function isWord({ value, noAnswer }: ParsedCell): boolean {
  return value === null && !noAnswer;
}

function onScale(
  value: number | null,
  { min, max }: { min: number; max: number },
): number | null {
  const fits =
    value !== null && Number.isInteger(value) && value >= min && value <= max;
  return fits ? value : null;
}

function kindOf(
  { min, max }: { min: number; max: number },
  question: string,
): AnswerKind {
  if (min === 0 && max === 10)
    return asksToRecommend(question) || isBare(question) ? "nps" : "csat";
  if (max - min < 3 || max > 10) return "mean";
  return asksEffort(question) && max <= 7 ? "ces" : "csat";
}

function isBare(question: string): boolean {
  return (
    !question.includes("?") &&
    question.split(/[\s_-]+/).length <= MAX_BARE_WORDS
  );
}

/** The lowest label says the good thing, or the highest one the bad thing. */
function isReversed(cells: readonly ParsedCell[]): boolean {
  const labelled = cells
    .filter(({ label }) => label)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [labelled[0], labelled.at(-1)];
  if (!low?.label || !high?.label || low === high) return false;
  return isBad(high.label) && !isBad(low.label);
}

function cellFindings(
  { cells }: AskedColumn,
  parsed: readonly ParsedCell[],
  scale: NumberScale,
): AnswerFinding[] {
  const texts = (which: (cell: ParsedCell) => boolean) =>
    parsed.filter(which).map(({ text }) => text);
  return [
    ...findingOf(
      "labelled-number",
      texts(({ label }) => label !== null),
      cells,
    ),
    ...findingOf(
      "outside-scale-code",
      texts(
        ({ value }) =>
          Number.isInteger(value) && onScale(value, scale) === null,
      ),
      cells,
    ),
    ...findingOf(
      "not-an-answer",
      texts((cell) => isWord(cell) || isFraction(cell)),
      cells,
    ),
    ...findingOf(
      "no-answer-words",
      texts(({ noAnswer }) => noAnswer),
      cells,
    ),
  ];
}

function scaleFindings(
  { cells, question, hint }: AskedColumn,
  found: { scale: NumberScale; kind: AnswerKind; reversed: boolean },
): AnswerFinding[] {
  const all = [...cells.keys()];
  const unasked =
    found.kind === "nps" && hint?.kind !== "nps" && !asksToRecommend(question);
  const { doubt } = found.scale;
  return [
    ...(doubt ? findingOf(doubt, all, cells) : []),
    ...(unasked ? findingOf("nps-not-asked", all, cells) : []),
    ...(found.reversed ? findingOf("reversed-scale", all, cells) : []),
  ];
}
