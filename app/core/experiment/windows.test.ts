import { describe, expect, it } from "vitest";
import { dayOfWindow, experimentWindows } from "./windows";

describe("the windows of a test", () => {
  it("opens measuring after the lag and asks for the verdict at start + lag + window", () => {
    const lengths = {
      startedOn: "2026-03-02",
      actingDays: 14,
      measuringDays: 28,
      lagDays: 7,
    };
    expect(experimentWindows(lengths)).toEqual({
      acting: { from: "2026-03-02", to: "2026-03-15" },
      measuring: { from: "2026-03-09", to: "2026-04-05" },
      reviewFrom: "2026-04-06",
    });
  });

  it("waits for the team when acting takes longer than measuring", () => {
    const lengths = {
      startedOn: "2026-03-02",
      actingDays: 28,
      measuringDays: 14,
      lagDays: 0,
    };
    expect(experimentWindows(lengths).reviewFrom).toBe("2026-03-30");
  });

  it("lasts longer by the days it was paused", () => {
    const lengths = {
      startedOn: "2026-03-02",
      actingDays: 14,
      measuringDays: 14,
      lagDays: 0,
    };
    expect(experimentWindows({ ...lengths, pausedDays: 3 })).toMatchObject({
      acting: { to: "2026-03-18" },
      reviewFrom: "2026-03-19",
    });
  });
});

describe("day n of m", () => {
  const window = { from: "2026-03-02", to: "2026-03-15" };

  it("counts the first day as one and the last as all", () => {
    expect(dayOfWindow(window, "2026-03-02")).toEqual({
      outcome: "day",
      day: 1,
      of: 14,
    });
    expect(dayOfWindow(window, "2026-03-15")).toEqual({
      outcome: "day",
      day: 14,
      of: 14,
    });
  });

  it("says how far away the window is on either side", () => {
    expect(dayOfWindow(window, "2026-02-28")).toEqual({
      outcome: "not-started",
      startsInDays: 2,
    });
    expect(dayOfWindow(window, "2026-03-17")).toEqual({
      outcome: "over",
      of: 14,
      endedDaysAgo: 2,
    });
    expect(dayOfWindow(null, "2026-03-17")).toEqual({ outcome: "no-window" });
  });
});
