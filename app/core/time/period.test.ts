import { describe, expect, it } from "vitest";
import {
  nextPeriod,
  periodEnd,
  periodLabelParts,
  periodsBetween,
  periodStart,
} from "./period";

describe("a period", () => {
  it("begins a week on Monday, also for a Sunday", () => {
    expect(periodStart("2026-11-22", "week")).toBe("2026-11-16");
    expect(periodStart("2026-11-23", "week")).toBe("2026-11-23");
    expect(periodStart("2026-01-01", "week")).toBe("2025-12-29");
  });

  it("ends on the day before the next begins", () => {
    expect(periodEnd("2024-02-01", "month")).toBe("2024-02-29");
    expect(periodEnd("2026-11-16", "week")).toBe("2026-11-22");
    expect(nextPeriod("2026-12-01", "month")).toBe("2027-01-01");
  });

  it("lists all periods that two days span, both included", () => {
    expect(periodsBetween("2025-12-31", "2026-01-12", "week")).toEqual([
      "2025-12-29",
      "2026-01-05",
      "2026-01-12",
    ]);
    expect(periodsBetween("2026-01-31", "2026-03-01", "month")).toHaveLength(3);
    expect(periodsBetween("2026-02-01", "2026-01-01", "day")).toEqual([]);
  });

  it("numbers ISO weeks, whose year may not be their Monday's", () => {
    // python3: date(2025,12,29).isocalendar() → (2026, 1, 1); date(2020,12,28) → (2020, 53, 1)
    expect(periodLabelParts("2025-12-29", "week")).toMatchObject({
      isoWeek: 1,
      isoWeekYear: 2026,
      year: 2025,
    });
    expect(periodLabelParts("2020-12-28", "week")).toMatchObject({
      isoWeek: 53,
      isoWeekYear: 2020,
    });
    expect(periodLabelParts("2024-02-01", "month").lengthDays).toBe(29);
  });
});
