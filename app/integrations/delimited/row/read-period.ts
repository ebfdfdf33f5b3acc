import type { CalendarDay } from "~/core/time/calendar-day";
import type { Granularity } from "~/core/time/period";
import type { ColumnRole } from "~/schemas/import-mapping";

import { isAbsent } from "../cell/absent-cell";
import { parseNumberCell } from "../cell/number-cell";
import { createDayReader } from "../cell/read-day";
import { createPlaceReader } from "./read-place";
import { NO_ANSWER, RowFault, type NoAnswer } from "./row-fault";
import type { PeriodRow, RowPlace } from "./row-outcome";
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

/** Reads the periods of a series. A period without its measure says nothing; a zero says zero. */
export function createPeriodReader(
  plan: RowPlan,
): (cells: readonly string[]) => PeriodRow | RowFault | NoAnswer {
  const granularity = plan.mapping.granularity ?? "day";
  const readMeasures = createMeasureReader(plan);
  const readDay = createDayReader(plan, granularity);
  const readPlace = createPlaceReader(plan);
  return (cells) => {
    const measured = readMeasures(cells);
    if (measured === NO_ANSWER || measured instanceof RowFault) return measured;
    const periodStart = readDay(cells);
    if (periodStart instanceof RowFault) return periodStart;
    const place = readPlace(cells);
    const identity = periodIdentity(keyOf(granularity, periodStart, place));
    return {
      grain: "series",
      periodStart,
      granularity,
      ...place,
      identity,
      ...measured,
    };
  };
}

function keyOf(
  granularity: Granularity,
  periodStart: CalendarDay,
  { site, channel, segment }: RowPlace,
): (string | null)[] {
  const segmentKey = segment && `${segment.name}\n${segment.value}`;
  return [granularity, periodStart, site, channel, segmentKey];
}

/** A value may carry a % sign: then all of a file's do, or 0.12 and 12 % would stand in one series. */
function createMeasureReader(
  plan: RowPlan,
): (cells: readonly string[]) => Measured | RowFault | NoAnswer {
  let percent: boolean | null = null;
  const columns = MEASURES.flatMap((measure) => {
    const column = plan.columnOf(measure);
    return column ? [{ measure, column }] : [];
  });
  return (cells) => {
    const measured: Measured = {};
    for (const { measure, column } of columns) {
      const text = cells[column.index]?.trim() ?? "";
      if (isAbsent(text)) return NO_ANSWER;
      const isPercent = measure === "value" && text.endsWith("%");
      const digits = isPercent ? text.slice(0, -1).trim() : text;
      const number = parseNumberCell(digits, plan.mapping.decimal);
      if (number === null)
        return new RowFault("not-a-number", column.name, text);
      if (number < 0 && measure !== "value")
        return new RowFault("negative", column.name, text);
      if (measure === "value") percent ??= isPercent;
      if (measure === "value" && percent !== isPercent)
        return new RowFault("mixed-units", column.name, text);
      measured[measure] = number;
    }
    return checkMeasures(measured, plan) ?? measured;
  };
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
