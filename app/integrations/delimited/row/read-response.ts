import type { MappedColumn } from "~/schemas/import-mapping";

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
 * else the row holds.
 */
export function createResponseReader(
  plan: RowPlan,
): (cells: readonly string[]) => ResponseRow | RowFault | NoAnswer {
  const identify = createRowIdentifier();
  const readDay = createDayReader(plan, null);
  const readPlace = createPlaceReader(plan);
  return (cells) => {
    const score = readScore(cells, plan);
    if (typeof score !== "number") return score;
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
    ];
    const identity = externalIdentity(cells, plan) ?? identify(content);
    return { grain: "responses", day, score, ...place, verbatim, identity };
  };
}

function readScore(
  cells: readonly string[],
  plan: RowPlan,
): number | RowFault | NoAnswer {
  const column = plan.columnOf("score");
  const text = cells[column?.index ?? -1]?.trim() ?? "";
  if (column === null || isAbsent(text)) return NO_ANSWER;
  const word = wordOf(text, column);
  if (word === null) return NO_ANSWER;
  const score = word ?? parseNumberCell(text, plan.mapping.decimal);
  if (score === null) return new RowFault("not-a-number", column.name, text);
  return checkScale(score, text, column, plan);
}

/** Own keys only: "constructor" is a word too. */
function wordOf(text: string, { words }: MappedColumn) {
  return words && Object.hasOwn(words, text) ? words[text] : undefined;
}

function checkScale(
  score: number,
  text: string,
  column: MappedColumn,
  { scale }: RowPlan,
): number | RowFault {
  if (scale === null) return score;
  const { min, max } = scale;
  if (score < min || score > max) {
    return new RowFault("outside-scale", column.name, text, { min, max });
  }
  return Number.isInteger(score)
    ? score
    : new RowFault("not-an-integer", column.name, text);
}

/** A blank id says nothing about the row, so that it is known by its content instead. */
function externalIdentity(
  cells: readonly string[],
  plan: RowPlan,
): string | null {
  const column = plan.columnOf("externalId");
  const text = cells[column?.index ?? -1]?.trim() ?? "";
  return isAbsent(text) ? null : `id:${text}`;
}
