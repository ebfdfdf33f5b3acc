import type { ColumnRole } from "~/schemas/import-mapping";

import {
  isAveraged,
  isMeant,
  isNumeric,
  isText,
  says,
  type ProfiledColumn,
} from "../delimited/profile/profiled-column";
import { isDateColumn } from "../delimited/suggest/suggest-dates";
import { isPlanned } from "../delimited/suggest/suggest-measures";
import { findScores } from "../delimited/suggest/suggest-score";
import type { AnswerKind, InspectRole } from "../tabular/source-rules";

export interface FoundRole {
  role: InspectRole;
  /** Of a measure; a score has its own. */
  kind?: AnswerKind;
}

const BY_MAPPING: Partial<Record<ColumnRole, FoundRole>> = {
  date: { role: "date" },
  externalId: { role: "id" },
  verbatim: { role: "text" },
  site: { role: "segment" },
  channel: { role: "segment" },
  segment: { role: "segment" },
  personal: { role: "personal" },
  numerator: { role: "numerator", kind: "proportion" },
  denominator: { role: "denominator" },
  count: { role: "numerator", kind: "count" },
  exposure: { role: "denominator" },
  value: { role: "numerator", kind: "mean" },
};

/** Two rows are always different; an id is known by more. */
const MIN_IDS = 3;
const MAX_SEGMENT_VALUES = 60;
const MIN_TEXT_CHARACTERS = 30;

/** A mapping holds one score and one measure; a look at a file names all there are. One role per column, in order. */
export function inspectionRoles(
  columns: readonly ProfiledColumn[],
  mapped: readonly ColumnRole[],
): FoundRole[] {
  const open = columns.filter(
    (column, position) =>
      isOpen(mapped[position]) ||
      (isPlace(mapped[position]) && isMeant(column)),
  );
  const scores = new Set(
    findScores(open.filter((column) => !isDateColumn(column))),
  );
  const series = scores.size === 0;
  return columns.map((column, position) => {
    if (column.hint?.role) return hinted(column, column.hint.role, scores);
    if (scores.has(column)) return { role: "score" };
    const role = mapped[position] ?? "ignore";
    // An import tells rows apart by it where nothing else does; it is an id all the same.
    if (role === "segment" && isId(column)) return { role: "id" };
    const known = BY_MAPPING[role];
    return known ?? guessed(column, series);
  });
}

function isOpen(role: ColumnRole | undefined): boolean {
  return role === "ignore" || role === "score" || role === "segment";
}

function isPlace(role: ColumnRole | undefined): boolean {
  return role === "site" || role === "channel";
}

function hinted(
  column: ProfiledColumn,
  role: InspectRole,
  scores: ReadonlySet<ProfiledColumn>,
): FoundRole {
  if (role === "score" && !scores.has(column)) return { role: "ignore" };
  return { role };
}

/** What no import would take in the first place, but a reader of the file wants named. */
function guessed(column: ProfiledColumn, series: boolean): FoundRole {
  const { answered, distinct, meanCharacters, uniqueRatio } = column.profile;
  if (answered === 0 || isAveraged(column)) return { role: "ignore" };
  if (isDateColumn(column)) return { role: "date" };
  if (series && isPlanned(column)) return { role: "denominator" };
  if (series && isHappening(column))
    return { role: "numerator", kind: "count" };
  if (isId(column)) return { role: "id" };
  if (!isText(column) || distinct === 1) return { role: "ignore" };
  const few =
    distinct > 1 && distinct <= MAX_SEGMENT_VALUES && uniqueRatio < 0.5;
  if (few && meanCharacters < MIN_TEXT_CHARACTERS * 2)
    return { role: "segment" };
  return {
    role:
      meanCharacters >= MIN_TEXT_CHARACTERS || uniqueRatio > 0.5
        ? "text"
        : "ignore",
  };
}

function isHappening(column: ProfiledColumn): boolean {
  const { numbers } = column.profile;
  const counts =
    isNumeric(column) &&
    numbers.wholeNumbers &&
    (numbers.scale?.min ?? -1) >= 0;
  return (
    counts &&
    !numbers.sequence &&
    (says(column, "failed") || says(column, "happened"))
  );
}

function isId(column: ProfiledColumn): boolean {
  const { missing, distinct, uniqueRatio } = column.profile;
  const own = missing === 0 && distinct >= MIN_IDS && uniqueRatio > 0.95;
  return own && says(column, "id");
}
