import { describe, expect, test } from "vitest";
import { pausedDays, storedPausedDays, type PauseMove } from "./pauses";

const PARIS = "Europe/Paris";
const move = (toState: PauseMove["toState"], movedAt: string): PauseMove => ({
  toState,
  movedAt,
});

describe("paused days", () => {
  test("are the days between the pause and the day it goes on", () => {
    const moves = [
      move("running", "2026-03-02T08:00:00Z"),
      move("paused", "2026-03-05T16:00:00Z"),
      move("running", "2026-03-09T07:00:00Z"),
    ];
    expect(pausedDays(moves, "2026-03-20", PARIS)).toBe(4);
  });

  test("add up over several pauses", () => {
    const moves = [
      move("paused", "2026-03-05T16:00:00Z"),
      move("running", "2026-03-06T07:00:00Z"),
      move("paused", "2026-03-10T16:00:00Z"),
      move("running", "2026-03-12T07:00:00Z"),
    ];
    expect(pausedDays(moves, "2026-03-20", PARIS)).toBe(3);
  });

  test("of a pause resumed on the same day are none", () => {
    const moves = [
      move("paused", "2026-03-05T09:00:00Z"),
      move("running", "2026-03-05T15:00:00Z"),
    ];
    expect(pausedDays(moves, "2026-03-20", PARIS)).toBe(0);
  });

  test("of an open pause run up to today", () => {
    const moves = [move("paused", "2026-03-05T09:00:00Z")];
    expect(pausedDays(moves, "2026-03-05", PARIS)).toBe(0);
    expect(pausedDays(moves, "2026-03-08", PARIS)).toBe(3);
  });

  test("end with a stop as with going on", () => {
    const moves = [
      move("paused", "2026-03-05T09:00:00Z"),
      move("stopped-early", "2026-03-07T09:00:00Z"),
    ];
    expect(pausedDays(moves, "2026-04-01", PARIS)).toBe(2);
  });

  test("are days of the organisation, not of Greenwich", () => {
    const moves = [
      move("paused", "2026-03-05T23:30:00Z"),
      move("running", "2026-03-06T09:00:00Z"),
    ];
    expect(pausedDays(moves, "2026-03-20", "UTC")).toBe(1);
    expect(pausedDays(moves, "2026-03-20", PARIS)).toBe(0);
  });
});

describe("paused days as stored", () => {
  const lengths = {
    startedOn: "2026-03-02",
    actingDays: 14,
    measuringDays: 28,
    lagDays: 0,
  };

  test("are what the first day of review was pushed by", () => {
    expect(storedPausedDays({ ...lengths, reviewFrom: "2026-04-03" })).toBe(4);
  });

  test("are none without that day, or where it was not pushed", () => {
    expect(storedPausedDays(lengths)).toBe(0);
    expect(storedPausedDays({ ...lengths, reviewFrom: "2026-03-30" })).toBe(0);
  });
});
