import type { CalendarDay } from "~/core/time/calendar-day";
import { DATE_FORMATS, parseDate } from "~/core/time/parse-date";
import { isCoarser, periodStart, type Granularity } from "~/core/time/period";

import { remember } from "../row/remember";
import { RowFault } from "../row/row-fault";
import type { RowPlan } from "../row/row-plan";

export type DayReader = (cells: readonly string[]) => CalendarDay | RowFault;

/**
 * Reads the day of an answer (`granularity` null), or the first day of the period of a series row. A file without
 * dates has one day for all. A month is not enough for a series of days.
 */
export function createDayReader(
  plan: RowPlan,
  granularity: Granularity | null,
): DayReader {
  const { fixedDay } = plan.mapping;
  if (fixedDay !== null) {
    const day = startOf(fixedDay, granularity);
    return () => day;
  }
  const columns = plan.columnsOf("date");
  const name = columns.map((column) => column.name).join(", ");
  const dayOf = remember((text) => readDate(text, name, plan, granularity));
  return (cells) =>
    dayOf(joinDateCells(columns.map((column) => cells[column.index] ?? "")));
}

function readDate(
  text: string,
  name: string,
  { mapping: { dateFormat }, timeZone, noDate }: RowPlan,
  granularity: Granularity | null,
): CalendarDay | RowFault {
  if (text === "" || noDate?.test(text))
    return new RowFault("date-missing", name, text);
  const date = parseDate(text, dateFormat, timeZone);
  if (date.outcome !== "parsed") {
    return new RowFault(reasonOf(text), name, text, { format: dateFormat });
  }
  if (granularity !== null && isCoarser(date.granularity, granularity)) {
    return new RowFault("date-too-coarse", name, text, { granularity });
  }
  return startOf(date.day, granularity);
}

/** "2002" and "1" in two columns are "2002-01"; a lone cell stays as written. */
function joinDateCells(cells: readonly string[]): string {
  const parts = cells.map((cell) => cell.trim());
  if (parts.length === 1) return parts[0] ?? "";
  if (parts.some((part) => part === "")) return "";
  return parts.map((part) => part.padStart(2, "0")).join("-");
}

function startOf(
  day: CalendarDay,
  granularity: Granularity | null,
): CalendarDay {
  return granularity === null ? day : periodStart(day, granularity);
}

function reasonOf(text: string): "date-in-another-format" | "date-invalid" {
  const readable = DATE_FORMATS.some(
    (format) => parseDate(text, format).outcome === "parsed",
  );
  return readable ? "date-in-another-format" : "date-invalid";
}
