import { declaredScale } from "../../answers/question-words";
import { plainWords } from "../../tabular/header-text";
import type { AnswerReading } from "../../answers/answer-reading";
import type { ColumnHint } from "../../tabular/source-rules";
import type { ColumnProfile } from "./column-profile";
import { headerSays, type HeaderTopic } from "../suggest/header-words";

/** A column as the role suggestions see it. */
export interface ProfiledColumn {
  index: number;
  name: string;
  label: string;
  profile: ColumnProfile;
  /** What the tool's layout says of it. */
  hint: ColumnHint | null;
  /** Its cells as answers on a scale, whether or not somebody was asked for one. */
  reading: AnswerReading | null;
}

/** A whole question names places and channels in passing ("recommend this store"); a header of a few words means them. */
const MAX_HEADER_WORDS = 9;

export function says(column: ProfiledColumn, topic: HeaderTopic): boolean {
  return [column.name, column.label].some(
    (header) =>
      header.split(/\s+/).length <= MAX_HEADER_WORDS &&
      headerSays(header, topic),
  );
}

/** As `says`, in a question of any length. */
export function asks(column: ProfiledColumn, topic: HeaderTopic): boolean {
  return headerSays(column.name, topic) || headerSays(column.label, topic);
}

/** Whether nearly all filled cells are numbers. */
export function isNumeric({ profile }: ProfiledColumn): boolean {
  const { answered, numbers } = profile;
  return answered > 0 && numbers.count >= answered * 0.8;
}

export function isWhole(column: ProfiledColumn): boolean {
  return isNumeric(column) && column.profile.numbers.wholeNumbers;
}

export function isWithin(
  { profile }: ProfiledColumn,
  min: number,
  max: number,
): boolean {
  const { scale } = profile.numbers;
  return scale !== null && scale.min >= min && scale.max <= max;
}

/** Words, not numbers and not dates. */
export function isText(column: ProfiledColumn): boolean {
  const { answered, dateFormat } = column.profile;
  return answered > 0 && !isNumeric(column) && dateFormat === null;
}

const AVERAGE = /\b(?:average|avg|mean|moyen|moyenne|moy)\b/;

/** Means, rates and shares that someone else worked out: they do not add up, and their basis is lost. */
export function isAveraged(column: ProfiledColumn): boolean {
  const { count, fractions } = column.profile.numbers;
  const fractional = isNumeric(column) && fractions > count / 2;
  if (fractional && asks(column, "score") && isWithin(column, -100, 100))
    return true;
  if (isNumeric(column) && AVERAGE.test(plainWords(column.name))) return true;
  if (!says(column, "averaged")) return false;
  const percents = column.profile.samples.some((text) => text.endsWith("%"));
  return (
    percents || (isNumeric(column) && !column.profile.numbers.wholeNumbers)
  );
}

export function isPersonal(column: ProfiledColumn): boolean {
  const { answered, eMailCount } = column.profile;
  if (answered > 0 && eMailCount >= answered / 2) return true;
  if (says(column, "traceable")) return true;
  if (says(column, "site")) return false;
  const named = says(column, "personName") && isText(column);
  return named || says(column, "personal");
}

/** `Question [option]`: one column per option, each ticked or not. */
export const OPTION = /^(.*\S)\s*\[([^\]]*)\]$/;

/** A column that asks for an answer on a scale: its tool, its header or its labels say so. */
export function isMeant(column: ProfiledColumn): boolean {
  const { hint, reading, name, label } = column;
  if (!reading || reading.kind === "count") return false;
  if (hint?.role === "score") return true;
  if (reading.form === "yes-no" && OPTION.test(name)) return false;
  if (reading.form === "labels" || reading.form === "labelled") return true;
  if (asks(column, "score")) return true;
  return (
    reading.form === "numbers" && declaredScale(`${name} ${label}`) !== null
  );
}
