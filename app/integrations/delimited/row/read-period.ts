import type { ColumnRole } from "~/schemas/import-mapping";

import { isAbsent } from "./absent-cell";
import { parseNumberCell } from "./number-cell";
import { readDay } from "./read-day";
import { readPlace } from "./read-place";
import { NO_ANSWER, RowFault, type NoAnswer } from "./row-fault";
import type { PeriodRow } from "./row-outcome";
import { periodIdentity } from "./row-identity";
import type { RowPlan } from "./row-plan";

const MEASURES = [
  "numerator",
  "denominator",
  "count",
  "exposure",
  "value",
] as const satisfies readonly ColumnRole[];

type Measure = (typeof MEASURES)[number];
type Measured = Partial<Record<Measure, number>>;

/** One period of a series at one place. A period without its measure says nothing; a zero says zero. */
export function readPeriod(
  cells: readonly string[],
  plan: RowPlan,
): PeriodRow | RowFault | NoAnswer {
  const measured = readMeasures(cells, plan);
  if (measured === NO_ANSWER || measured instanceof RowFault) return measured;
  const granularity = plan.mapping.granularity ?? "day";
  const periodStart = readDay(cells, plan, granularity);
  if (periodStart instanceof RowFault) return periodStart;
  const place = readPlace(cells, plan);
  const { site, channel, segment } = place;
  const segmentKey = segment && `${segment.name}\n${segment.value}`;
  const identity = periodIdentity([
    granularity,
    periodStart,
    site,
    channel,
    segmentKey,
  ]);
  return {
    grain: "series",
    periodStart,
    granularity,
    ...place,
    identity,
    ...measured,
  };
}

function readMeasures(
  cells: readonly string[],
  plan: RowPlan,
): Measured | RowFault | NoAnswer {
  const measured: Measured = {};
  for (const measure of MEASURES) {
    const column = plan.columnOf(measure);
    if (column === null) continue;
    const text = cells[column.index]?.trim() ?? "";
    if (isAbsent(text)) return NO_ANSWER;
    const number = parseNumberCell(text, plan.mapping.decimal);
    if (number === null) return new RowFault("not-a-number", column.name, text);
    if (number < 0 && measure !== "value") {
      return new RowFault("negative", column.name, text);
    }
    measured[measure] = number;
  }
  return checkMeasures(measured, plan) ?? measured;
}

/** What cannot be: a part above its whole, half an event, events in no exposure. */
function checkMeasures(measured: Measured, plan: RowPlan): RowFault | null {
  const { numerator, denominator, count, exposure } = measured;
  const fault = (reason: RowFault["reason"], measure: Measure, data = {}) =>
    new RowFault(
      reason,
      plan.columnOf(measure)?.name ?? null,
      String(measured[measure]),
      data,
    );
  if (count !== undefined && !Number.isInteger(count)) {
    return fault("not-an-integer", "count");
  }
  if (numerator !== undefined && denominator !== undefined) {
    return numerator > denominator
      ? fault("numerator-above-denominator", "numerator", { denominator })
      : null;
  }
  return count !== undefined && count > 0 && exposure === 0
    ? fault("count-without-exposure", "exposure", { count })
    : null;
}
