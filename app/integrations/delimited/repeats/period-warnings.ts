import type { ColumnRole } from "~/schemas/import-mapping";

import type { InspectionWarning } from "../profile/column-warnings";
import type { ProfiledFile } from "../profile/profile-records";

const KEY: ReadonlySet<ColumnRole> = new Set([
  "date",
  "site",
  "channel",
  "segment",
]);
const MEASURES: ReadonlySet<ColumnRole> = new Set([
  "numerator",
  "denominator",
  "count",
  "exposure",
  "value",
]);

/** Rows of a series that speak of the same period at the same place: an import keeps the first of them. */
export function periodWarnings(
  { columns, marks }: ProfiledFile,
  roles: readonly ColumnRole[],
): InspectionWarning[] {
  const placed = (wanted: ReadonlySet<ColumnRole>) =>
    columns.flatMap(({ index }, position) =>
      wanted.has(roles[position] ?? "ignore") ? [index] : [],
    );
  const [key, measures] = [placed(KEY), placed(MEASURES)];
  if (measures.length === 0 || key.length === 0) return [];
  const found = marks.repeated(key, measures);
  if (found === null) return [];
  const { line, count, conflicts } = found;
  const data = { count, conflicts };
  return [{ line, column: null, message: "repeated-period", data }];
}
