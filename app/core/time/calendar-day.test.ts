import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  calendarDay,
  dayAt,
  daysBetween,
  isCalendarDay,
} from "./calendar-day";

describe("a calendar day", () => {
  it("is accepted only where the calendar has it", () => {
    expect(isCalendarDay("2024-02-29")).toBe(true);
    for (const text of [
      "2023-02-29",
      "2024-04-31",
      "2024-13-01",
      "2024-1-1",
      "",
      "0000-01-01",
    ]) {
      expect(isCalendarDay(text)).toBe(false);
    }
    expect(calendarDay(1900, 2, 29)).toBeNull();
    expect(calendarDay(2000, 2, 29)).toBe("2000-02-29");
  });

  it("moves over the ends of months and years and over clock changes", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    // Clocks change in Paris in the nights to 29 March and 25 October 2026, and Samoa had no 30 December 2011.
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
  });

  it("falls on the last day where the other month is shorter", () => {
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
    expect(addMonths("2024-12-15", 1)).toBe("2025-01-15");
  });

  it("is the local one at an instant", () => {
    const instant = new Date("2026-11-22T23:30:00Z");
    expect(dayAt(instant, "UTC")).toBe("2026-11-22");
    expect(dayAt(instant, "Europe/Paris")).toBe("2026-11-23");
    expect(dayAt(instant, "America/New_York")).toBe("2026-11-22");
  });

  it("refuses arithmetic on text that is no day", () => {
    expect(() => addDays("22/11/2026", 1)).toThrow(RangeError);
  });

  it("comes back after going there", () => {
    const day = fc
      .integer({ min: 0, max: 60_000 })
      .map((n) => addDays("1950-01-01", n));
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
        expect(addDays(addDays(from, n), -n)).toBe(from);
      }),
    );
  });
});
