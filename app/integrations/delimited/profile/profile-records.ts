import type { DateFormat } from "~/core/time/parse-date";

import { findFamily } from "../../answers/scale-family";
import { NO_FAMILY, type ScaleFamily } from "../../answers/number-scale";
import { readAnswers } from "../../answers/read-answers";
import { createRowSkipper } from "../../tabular/row-skipper";
import type {
  FileRecord,
  FileStop,
  TabularFile,
} from "../../tabular/tabular-file";
import { findScores } from "../suggest/suggest-score";
import type { ColumnProfile } from "./column-profile";
import type { ColumnDateFormat } from "./date-samples";
import { createFileSamples, type FileProfile } from "./file-profile";
import { says, type ProfiledColumn } from "./profiled-column";

export interface ProfiledFile extends Omit<FileProfile, "columns"> {
  columns: ProfiledColumn[];
  /** Physical lines read. */
  lines: number;
  /** Whether two columns have the same header. */
  repeatedName: boolean;
  stop: FileStop | null;
}

/** Reads the records once, in bounded memory, and describes the columns. */
export async function profileRecords(
  table: TabularFile,
): Promise<ProfiledFile> {
  const samples = createFileSamples(
    table.fieldCount,
    createRowSkipper(table.rules, table),
  );
  let lines = table.headerLines;
  let next = await table.records.next();
  for (; !next.done; next = await table.records.next()) {
    lines = lastLineOf(next.value) ?? lines;
    next.value.forEach(samples.add);
  }
  const { columns, ...found } = samples.profile();
  const filled = (table.rows[0] ?? [])
    .map((cell) => cell.trim())
    .filter(Boolean);
  return {
    ...found,
    lines,
    columns: readAll(
      columns.map((profile, index) => named(profile, index, table)),
    ),
    repeatedName: new Set(filled).size < filled.length,
    stop: next.value,
  };
}

/** The line on which the last record ends, not the one on which it starts. */
export function lastLineOf(records: readonly FileRecord[]): number | null {
  const last = records.at(-1);
  const breaks = last?.cells.join("").match(/\n/g)?.length ?? 0;
  return last ? last.line + breaks : null;
}

/** Ten plain digits are an instant only where the header speaks of one; else they are somebody's number. */
function named(
  profile: ColumnProfile,
  index: number,
  table: TabularFile,
): ProfiledColumn {
  const name = table.names[index] ?? "";
  const label = table.labels[index] ?? name;
  const hint = table.rules.hint({ name, label, index }, table);
  const column = { index, name, label, profile, hint, reading: null };
  const { dateFormat } = profile;
  const instant = dateFormat === "epoch-seconds";
  if (instant && hint?.role !== "date" && !says(column, "date"))
    return { ...column, profile: { ...profile, dateFormat: null } };
  const usual = hint?.dateFormat;
  return usual && isOpen(dateFormat, usual)
    ? { ...column, profile: { ...profile, dateFormat: usual } }
    : column;
}

/** Whether the column could be in this format among others: then its tool decides. */
function isOpen(found: ColumnDateFormat, usual: DateFormat): boolean {
  return (
    found !== null &&
    typeof found === "object" &&
    "ambiguous" in found &&
    found.ambiguous.includes(usual)
  );
}

/** Twice: what most scales have in common tells a stray code from a step. */
function readAll(columns: readonly ProfiledColumn[]): ProfiledColumn[] {
  const first = columns.map((column) => read(column, NO_FAMILY));
  const scales = findScores(first).flatMap(({ reading }) => reading ?? []);
  const family = findFamily(scales);
  return first.map((column) => read(column, family));
}

function read(column: ProfiledColumn, family: ScaleFamily): ProfiledColumn {
  const { name, label, hint, profile } = column;
  const { cells, dateFormat, numbers } = profile;
  const closed = hint?.role !== undefined && hint.role !== "score";
  if (closed || cells === null || dateFormat !== null || numbers.sequence)
    return { ...column, reading: null };
  const question = label === name ? name : `${name} ${label}`;
  const reading = readAnswers({ question, cells, hint, family });
  return { ...column, reading };
}
