import {
  asks,
  isWhole,
  isWithin,
  says,
  type ProfiledColumn,
} from "../profile/profiled-column";

/** The answer on a scale: the first whose header asks for one, else the first that looks like one. At most one. */
export function suggestScore(
  columns: readonly ProfiledColumn[],
): ProfiledColumn[] {
  const scores = columns.filter(isScore);
  const asked = scores.filter((column) => asks(column, "score"));
  const plain = scores.filter(looksScored);
  return (asked.length > 0 ? asked : plain).slice(0, 1);
}

/** Whole numbers within 0–10; a mere 0 or 1 is a yes or no. */
function isScore(column: ProfiledColumn): boolean {
  const { scale, sequence } = column.profile.numbers;
  return (
    isWhole(column) &&
    isWithin(column, 0, 10) &&
    (scale?.max ?? 0) > 1 &&
    !sequence
  );
}

function looksScored(column: ProfiledColumn): boolean {
  const spoken = (
    ["count", "year", "month", "day", "id", "happened"] as const
  ).some((topic) => says(column, topic));
  return !spoken && column.profile.distinct >= 4;
}
