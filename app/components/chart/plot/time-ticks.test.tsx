import { describe, expect, it } from "vitest";
import { layLanes, shorten } from "./lanes";
import { timeTicks } from "./time-ticks";

const span = (from: string, to: string) =>
  [Date.parse(from), Date.parse(to)] as const;

describe("the ticks of time", () => {
  it("are months for a year, the year where it changes", () => {
    const ticks = timeTicks(span("2025-07-07", "2026-04-06"), 9);
    expect(ticks.map((tick) => `${tick.day} ${tick.label}`)).toEqual([
      "2025-08-01 month-year",
      "2025-09-01 month",
      "2025-10-01 month",
      "2025-11-01 month",
      "2025-12-01 month",
      "2026-01-01 year",
      "2026-02-01 month",
      "2026-03-01 month",
      "2026-04-01 month",
    ]);
  });

  it("are years for a decade and days for a month", () => {
    expect(
      timeTicks(span("2005-01-01", "2015-01-01"), 9).every(
        (tick) => tick.label === "year",
      ),
    ).toBe(true);
    expect(timeTicks(span("2026-03-01", "2026-03-29"), 9)[0]).toEqual({
      day: "2026-03-01",
      label: "day",
    });
  });

  it.each([3, 4, 9])("are never more than %i", (most) => {
    for (const to of ["2026-01-20", "2026-06-01", "2028-02-01", "2050-01-01"])
      expect(
        timeTicks(span("2026-01-02", to), most).length,
      ).toBeLessThanOrEqual(most);
  });

  it("are none where there is no span", () => {
    expect(timeTicks([0, 1], 4)).toEqual([]);
  });
});

describe("the lanes of labels", () => {
  it("share a lane while they do not touch", () => {
    const laid = layLanes(
      [
        { from: 0, to: 10, text: "First" },
        { from: 60, to: 70, text: "Second" },
        { from: 62, to: 80, text: "Third" },
      ],
      300,
    );
    expect(laid.map((entry) => entry.lane)).toEqual([0, 0, 1]);
  });

  it("hang a label on its end where there is no room to its right", () => {
    const [entry] = layLanes(
      [{ from: 90, to: 100, text: "A rather long title" }],
      300,
    );
    expect(entry).toMatchObject({ anchor: "end", text: "A rather long title" });
  });

  it("cut a long label at a word", () => {
    expect(shorten("Call back every complaint", 18)).toBe("Call back every…");
    expect(shorten("short", 18)).toBe("short");
  });
});
