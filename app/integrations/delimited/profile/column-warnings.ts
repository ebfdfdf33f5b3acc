import type { ColumnRole } from "~/schemas/import-mapping";

import type { FaultData, InspectionWarningCode } from "../import-fault";
import { isAveraged, type ProfiledColumn } from "./profiled-column";
import { isDateColumn } from "../suggest/suggest-dates";
import { isPlanned } from "../suggest/suggest-measures";
import { findScores } from "../suggest/suggest-score";

export interface InspectionWarning {
  /** Physical line, 1 for the file as a whole. */
  line: number;
  /** Name of the column, null for the record or the file as a whole. */
  column: string | null;
  message: InspectionWarningCode;
  data: FaultData;
}

/** What a person should know of the columns before choosing their roles. */
export function columnWarnings(
  columns: readonly ProfiledColumn[],
  roles: readonly ColumnRole[],
): InspectionWarning[] {
  const warnings = columns.flatMap((column, position) =>
    warningsOf(column, roles[position] ?? "ignore"),
  );
  warnings.push(...findScores(columns.filter(isOpen)).flatMap(answerWarnings));
  const dates = columns.filter(isDateColumn);
  const file = (message: InspectionWarningCode, data: FaultData = {}) =>
    warnings.push({ line: 1, column: null, message, data });
  const dated = columns.some(({ hint }) => hint?.role === "date");
  if (!roles.includes("date") && !dated) file("no-date");
  if (dates.length > 1) {
    file("several-dates", {
      columns: dates.map(({ name }) => name).join(", "),
    });
  }
  return warnings;
}

function isOpen(column: ProfiledColumn): boolean {
  return !isDateColumn(column) && !isAveraged(column);
}

/** How the answers of a column were read, where a person might read them otherwise. */
function answerWarnings({
  name,
  reading,
}: ProfiledColumn): InspectionWarning[] {
  if (!reading) return [];
  const { min, max } = reading.scale;
  return reading.findings.map(({ code, line, cells, count }) => ({
    line,
    column: name,
    message: code,
    data: {
      cells: cells.map((cell) => `“${cell}”`).join(", "),
      count,
      min,
      max,
    },
  }));
}

function warningsOf(
  column: ProfiledColumn,
  role: ColumnRole,
): InspectionWarning[] {
  const { profile, name } = column;
  const { dateFormat, firstLine, firstRepeatLine } = profile;
  const warnings: InspectionWarning[] = [];
  const warn = (
    message: InspectionWarningCode,
    line: number = firstLine,
    data: FaultData = {},
  ) => warnings.push({ line, column: name, message, data });
  if (dateFormat !== null && typeof dateFormat === "object") {
    if ("ambiguous" in dateFormat) {
      warn("ambiguous-date", firstLine, {
        formats: dateFormat.ambiguous.join(", "),
      });
    } else {
      warn("mixed-date-formats", dateFormat.line, {
        formats: dateFormat.mixed.join(", "),
      });
      if (dateFormat.swapped) warn("swapped-dates", dateFormat.line);
    }
  }
  if (role === "personal") warn("personal-data");
  if (role === "ignore" && isAveraged(column)) warn("already-averaged");
  if (role === "ignore" && isPlanned(column)) warn("may-be-denominator");
  if (role === "externalId" && firstRepeatLine !== null) {
    warn("repeated-id", firstRepeatLine);
  }
  return warnings;
}
