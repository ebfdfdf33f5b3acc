import type { DateFormat } from "~/core/time/parse-date";
import type { SourceName } from "~/core/import/source-name";

import type { SilenceWords } from "../answers/silence";

/** The first records of a file as cells, from the very first line, header rows included. */
export type FileHead = readonly (readonly string[])[];

/** Why a record of a survey tool is no complete, real answer. */
export type RowSkip =
  | "preview"
  | "test"
  | "spam"
  | "unfinished"
  | "not-answered"
  | "total-row"
  | "repeated-header"
  | "title"
  | "footer";

export type InspectRole =
  | "score"
  | "date"
  | "text"
  | "id"
  | "segment"
  | "numerator"
  | "denominator"
  | "personal"
  | "ignore";

export type AnswerKind =
  "nps" | "csat" | "ces" | "proportion" | "mean" | "count";

/** What a tool's layout says of a column, before its cells are looked at. Left out: nothing. */
export interface ColumnHint {
  role?: InspectRole;
  kind?: AnswerKind;
  /** How the tool writes dates, where a column leaves it open. */
  dateFormat?: DateFormat;
  scale?: { min: number; max: number };
  /** The number each of the tool's own words stands for; null: no answer. Words in lower case. */
  words?: Readonly<Record<string, number | null>>;
}

export interface TableHeader {
  /** Whether a title stands above the row of names; more may stand between tables. */
  titled?: boolean;
  /** Records above the data, as cells. */
  rows: FileHead;
  names: readonly string[];
  labels: readonly string[];
}

/** What is known of one tool's tables. A folder per tool, listed in `known-sources.ts`. */
export interface SourceRules {
  source: SourceName;
  recognise(head: FileHead): boolean;
  /** Records above the data. */
  headerRows(head: FileHead): number;
  /** Left out: the first row names, the second one holds the questions. */
  nameColumns?(rows: FileHead): { names: string[]; labels: string[] };
  /** Prepared once per file; says of each record below the header why it is left out, or null. */
  skipper(
    header: TableHeader,
  ): ((cells: readonly string[]) => RowSkip | null) | null;
  /** A date that stands for none. */
  noDate?: RegExp;
  /** The tool's own words, beside the general ones, for a score that was refused or never asked for. */
  silence?: SilenceWords;
  hint(
    column: { name: string; label: string; index: number },
    header: TableHeader,
  ): ColumnHint | null;
}
