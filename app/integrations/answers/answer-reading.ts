import type { AnswerKind, ColumnHint } from "../tabular/source-rules";
import type { ScaleDoubt, ScaleFamily } from "./number-scale";
import type { CellCounts } from "./parsed-cells";

export type AnswerFindingCode =
  | ScaleDoubt
  | "labelled-number"
  | "outside-scale-code"
  | "not-an-answer"
  | "reversed-scale"
  | "label-scale-unsure"
  | "no-answer-words";

export interface AnswerFinding {
  code: AnswerFindingCode;
  /** Where the first of the cells stands. */
  line: number;
  /** Different cells it is about, the first few. */
  cells: string[];
  /** Rows they stand in. */
  count: number;
}

/** How the cells of one column are understood as answers on a scale. */
export interface AnswerReading {
  kind: AnswerKind;
  scale: { min: number; max: number };
  /** The low end is the good one. */
  reversed: boolean;
  form: "numbers" | "labelled" | "labels" | "yes-no";
  /** The number of each different cell; null where it is no answer on the scale. */
  numbers: ReadonlyMap<string, number | null>;
  findings: AnswerFinding[];
}

export interface AskedColumn {
  question: string;
  cells: CellCounts;
  hint: ColumnHint | null;
  family: ScaleFamily;
}

const MAX_NAMED_CELLS = 5;

/** The finding about some cells of a column, or none where there are none. */
export function findingOf(
  code: AnswerFindingCode,
  texts: readonly string[],
  cells: CellCounts,
): AnswerFinding[] {
  if (texts.length === 0) return [];
  const found = texts.flatMap((text) => cells.get(text) ?? []);
  return [
    {
      code,
      line: Math.min(...found.map(({ line }) => line)),
      cells: texts.slice(0, MAX_NAMED_CELLS).map((text) => text.slice(0, 80)),
      count: found.reduce((total, { count }) => total + count, 0),
    },
  ];
}
