import type { MappedColumn } from "~/schemas/import-mapping";

import { silenceOf, type Silence } from "../../answers/silence";
import { isAbsent } from "../cell/absent-cell";
import { parseNumberCell } from "../cell/number-cell";
import { createDayReader } from "../cell/read-day";
import { createPlaceReader, readVerbatim } from "./read-place";
import { NO_ANSWER, RowFault, type NoAnswer } from "./row-fault";
import { createRowIdentifier } from "./row-identity";
import type { ResponseRow } from "./row-outcome";
import type { RowPlan } from "./row-plan";

/**
 * Reads the survey answers of one file, in order (equal ones are numbered). An absent score is no answer, whatever
 * else the row holds; one that says why it is absent is a silence.
 */
export function createResponseReader(
  plan: RowPlan,
): (cells: readonly string[]) => ResponseRow | RowFault | NoAnswer {
  const identify = createRowIdentifier();
  const readDay = createDayReader(plan, null);
  const readPlace = createPlaceReader(plan);
  return (cells) => {
    const read = readScore(cells, plan);
    if (read === NO_ANSWER || read instanceof RowFault) return read;
    const score = typeof read === "number" ? read : null;
    const silence = typeof read === "number" ? "" : read;
    const day = readDay(cells);
    if (day instanceof RowFault) return day;
    const place = readPlace(cells);
    const verbatim = readVerbatim(cells, plan);
    const { site, channel, segment } = place;
    const content = [
      day,
      score,
      site,
      channel,
      segment?.value ?? null,
      verbatim,
      // Not beside a score: rows that came in before there was silence keep their names.
      ...(silence === "" ? [] : [silence]),
    ];
    const id = readIdentifier(cells, plan.columnOf("externalId"));
    return {
      grain: "responses",
      day,
      score,
      silence,
      ...place,
      verbatim,
      respondent: readIdentifier(cells, plan.columnOf("respondent")),
      identity: id === null ? identify(content) : `id:${id}`,
    };
  };
}

function readScore(
  cells: readonly string[],
  plan: RowPlan,
): number | Silence | RowFault | NoAnswer {
  const column = plan.columnOf("score");
  const text = cells[column?.index ?? -1]?.trim() ?? "";
  if (column === null) return NO_ANSWER;
  const word = wordOf(text, column) ?? null;
  const silence = word === null ? silenceOf(text, plan.silence) : null;
  if (silence !== null) return silence;
  if (isAbsent(text) || isSaidToBeNone(text, column)) return NO_ANSWER;
  const score = word ?? parseNumberCell(text, plan.mapping.decimal);
  if (score === null) return new RowFault("not-a-number", column.name, text);
  return checkScale(score, text, column, plan);
}

/** Own keys only: "constructor" is a word too. */
function wordOf(text: string, { words }: MappedColumn) {
  return words && Object.hasOwn(words, text) ? words[text] : undefined;
}

function isSaidToBeNone(text: string, column: MappedColumn): boolean {
  return wordOf(text, column) === null;
}

function checkScale(
  score: number,
  text: string,
  column: MappedColumn,
  { scale, least }: RowPlan,
): number | RowFault {
  if (scale === null)
    return score < least ? new RowFault("negative", column.name, text) : score;
  const { min, max } = scale;
  if (score < min || score > max) {
    return new RowFault("outside-scale", column.name, text, { min, max });
  }
  return Number.isInteger(score)
    ? score
    : new RowFault("not-an-integer", column.name, text);
}

/** Null where the cell is blank: an answer without an id is known by its content, one without a respondent by nothing. */
function readIdentifier(
  cells: readonly string[],
  column: MappedColumn | null,
): string | null {
  const text = cells[column?.index ?? -1]?.trim() ?? "";
  return isAbsent(text) ? null : text;
}
