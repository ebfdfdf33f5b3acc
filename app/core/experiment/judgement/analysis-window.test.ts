import { describe, expect, test } from "vitest";
import {
  comparablePeriods,
  lastDayRead,
  stoppedShortBy,
  verdictFrom,
  type AnalysedDays,
} from "./analysis-window";

const DAYS: AnalysedDays = {
  startedOn: "2026-03-02",
  stoppedOn: null,
  measuringDays: 28,
  lagDays: 7,
  pausedDays: 0,
  granularity: "week",
  seriesBreaks: [],
};

const WEEKS = [
  "2026-02-16",
  "2026-02-23",
  "2026-03-02",
  "2026-03-09",
  "2026-03-30",
  "2026-04-06",
].map((period) => ({ period }));

function split(days: Partial<AnalysedDays>) {
  const { before, after } = comparablePeriods(WEEKS, { ...DAYS, ...days });
  return {
    before: before.map(({ period }) => period),
    after: after.map(({ period }) => period),
  };
}

describe("the window of a test", () => {
  test("reads four weeks after a lag of one, and gives its verdict on the next day", () => {
    expect(lastDayRead(DAYS)).toBe("2026-04-05");
    expect(verdictFrom(DAYS)).toBe("2026-04-06");
  });

  test("is longer by the days of its pauses", () => {
    const paused = { ...DAYS, pausedDays: 3 };
    expect(lastDayRead(paused)).toBe("2026-04-08");
    expect(verdictFrom(paused)).toBe("2026-04-09");
  });

  test("ends on the day of an early stop, and knows by how much that is short", () => {
    const stopped = { ...DAYS, stoppedOn: "2026-03-20" };
    expect(lastDayRead(stopped)).toBe("2026-03-20");
    expect(stoppedShortBy(stopped)).toBe(16);
    expect(stoppedShortBy(DAYS)).toBe(0);
  });

  test("is not moved by a stop after its end or before its start", () => {
    expect(lastDayRead({ ...DAYS, stoppedOn: "2026-05-01" })).toBe(
      "2026-04-05",
    );
    expect(lastDayRead({ ...DAYS, stoppedOn: "2026-03-01" })).toBe(
      "2026-03-02",
    );
  });
});

describe("periods that can be compared", () => {
  test("end with the window: what is read later changes nothing", () => {
    expect(split({})).toEqual({
      before: ["2026-02-16", "2026-02-23"],
      after: ["2026-03-02", "2026-03-09", "2026-03-30"],
    });
  });

  test("begin at the newest break before the start; the period that holds the break is left out", () => {
    const seriesBreaks = ["2026-02-18", "2026-01-05"];
    expect(split({ seriesBreaks }).before).toEqual(["2026-02-23"]);
  });

  test("begin on the break where it is a period's first day", () => {
    const seriesBreaks = ["2026-02-16"];
    expect(split({ seriesBreaks }).before).toHaveLength(2);
  });

  test("end before a break inside the window", () => {
    const seriesBreaks = ["2026-03-10"];
    expect(split({ seriesBreaks }).after).toEqual(["2026-03-02"]);
  });

  test("have no history where the break is the start itself", () => {
    expect(split({ seriesBreaks: ["2026-03-02"] }).before).toEqual([]);
  });
});
