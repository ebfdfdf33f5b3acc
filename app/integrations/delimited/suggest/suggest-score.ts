import { asksToRecommend } from "../../answers/question-words";
import { isMeant, says, type ProfiledColumn } from "../profile/profiled-column";

/** The one score of an import: the first recommendation, else the first answer that was asked for, else the first that looks like one. */
export function suggestScore(
  columns: readonly ProfiledColumn[],
): ProfiledColumn[] {
  const scores = findScores(columns).filter(isImportable);
  const asked = scores.filter(isMeant);
  const recommended = asked.find(({ name, label }) =>
    asksToRecommend(`${name} ${label}`),
  );
  const best = recommended ?? asked[0] ?? scores[0];
  return best ? [best] : [];
}

/** Every column of answers on a scale: those that are asked for, and those beside them that look the same. */
export function findScores(
  columns: readonly ProfiledColumn[],
): ProfiledColumn[] {
  const asked = columns.filter(isMeant);
  const ends = new Set(asked.map(({ reading }) => reading?.scale.max));
  return columns.filter(
    (column) =>
      asked.includes(column) ||
      looksScored(column) ||
      (isPlain(column) &&
        asked.length > 1 &&
        ends.has(column.reading?.scale.max)),
  );
}

/** A mere yes or no is a share, not a score; a scale whose low end is the good one needs turning round first. */
function isImportable({ reading }: ProfiledColumn): boolean {
  return reading !== null && reading.form !== "yes-no" && !reading.reversed;
}

function isPlain(column: ProfiledColumn): boolean {
  const { reading } = column;
  if (reading?.form !== "numbers" || reading.kind === "count") return false;
  return !(
    ["count", "year", "month", "day", "id", "happened", "planned"] as const
  ).some((topic) => says(column, topic));
}

function looksScored(column: ProfiledColumn): boolean {
  return isPlain(column) && column.profile.distinct >= 4;
}
