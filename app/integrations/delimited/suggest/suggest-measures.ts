import type { ColumnRole } from "~/schemas/import-mapping";

import {
  isNumeric,
  isWhole,
  says,
  type ProfiledColumn,
} from "../profile/profiled-column";

const MIN_CODE = 10_000_000;

type Suggested = [ColumnRole, ProfiledColumn][];

/**
 * What a series measures: a count of what happened (with its exposure), else a value. What was planned is never
 * proposed as a denominator: the event under study may have emptied the plan too.
 */
export function suggestMeasures(columns: readonly ProfiledColumn[]): Suggested {
  const exposures = columns.filter(isExposure);
  const standard = exposures.find(({ name }) => /^std|^standard/i.test(name));
  const exposure = standard ?? exposures[0];
  const count = bestCount(
    columns.filter((column) => !exposures.includes(column)),
  );
  if (count) {
    return exposure
      ? [
          ["count", count],
          ["exposure", exposure],
        ]
      : [["count", count]];
  }
  const value = columns.find(
    (column) => isNumeric(column) && says(column, "value"),
  );
  const number = value ?? columns.find(isPlainNumber);
  return number ? [["value", number]] : [];
}

/** A count of what was planned or offered, which may serve as a denominator. */
export function isPlanned(column: ProfiledColumn): boolean {
  return says(column, "planned") && isCount(column);
}

function bestCount(columns: readonly ProfiledColumn[]): ProfiledColumn | null {
  let best: ProfiledColumn | null = null;
  for (const column of columns.filter(isCount)) {
    if (rank(column) > (best ? rank(best) : 0)) best = column;
  }
  return best;
}

function rank(column: ProfiledColumn): number {
  if (says(column, "planned") || says(column, "site")) return 0;
  if (says(column, "postal") || isCode(column)) return 0;
  if (says(column, "year") || says(column, "month")) return 0;
  if (says(column, "failed") || says(column, "negated")) return 2;
  if (says(column, "happened")) return 4;
  if (says(column, "count")) return 3;
  if (says(column, "value") || says(column, "id")) return 0;
  return column.profile.distinct > 5 ? 1 : 0;
}

function isCount(column: ProfiledColumn): boolean {
  const { scale, sequence } = column.profile.numbers;
  const { dateFormat } = column.profile;
  const counts = isWhole(column) && scale !== null && scale.min >= 0;
  return counts && scale.max > 1 && !sequence && dateFormat === null;
}

function isExposure(column: ProfiledColumn): boolean {
  return isNumeric(column) && says(column, "exposure");
}

/** A number of its own on nearly every row, of more digits than any count: somebody's reference. */
function isCode({ profile }: ProfiledColumn): boolean {
  const { numbers, uniqueRatio } = profile;
  return uniqueRatio > 0.95 && (numbers.scale?.max ?? 0) >= MIN_CODE;
}

function isPlainNumber(column: ProfiledColumn): boolean {
  const { numbers, distinct } = column.profile;
  const code = isCode(column) || says(column, "postal") || says(column, "year");
  return isNumeric(column) && !numbers.sequence && distinct > 2 && !code;
}
