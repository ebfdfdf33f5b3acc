import { describe, expect, test } from "vitest";
import type { PauseMove } from "../pauses";
import { actingDaysSoFar, fidelitySoFar, lastActingDay } from "./acting-days";

const PARIS = "Europe/Paris";
const test14 = {
  startedOn: "2026-03-02",
  actingTo: "2026-03-15",
  endedOn: null,
  moves: [] as PauseMove[],
};

describe("acting days so far", () => {
  test("run from the start to today, each with its answer", () => {
    const days = actingDaysSoFar(
      test14,
      [{ day: "2026-03-03", done: "partly" }],
      "2026-03-04",
      PARIS,
    );
    expect(days).toEqual([
      { day: "2026-03-02", done: null, paused: false },
      { day: "2026-03-03", done: "partly", paused: false },
      { day: "2026-03-04", done: null, paused: false },
    ]);
  });

  test("end with the window, and with the day the test was stopped", () => {
    expect(actingDaysSoFar(test14, [], "2026-05-01", PARIS)).toHaveLength(14);
    const stopped = { ...test14, endedOn: "2026-03-06" };
    expect(actingDaysSoFar(stopped, [], "2026-05-01", PARIS)).toHaveLength(5);
  });

  test("are none before the first day, and none where no acting is planned", () => {
    expect(actingDaysSoFar(test14, [], "2026-03-01", PARIS)).toEqual([]);
    expect(
      lastActingDay({ ...test14, actingTo: null }, "2026-03-04"),
    ).toBeNull();
  });

  test("stand still during a pause, except where somebody acted all the same", () => {
    const moves: PauseMove[] = [
      { toState: "paused", movedAt: "2026-03-03T09:00:00Z" },
      { toState: "running", movedAt: "2026-03-06T09:00:00Z" },
    ];
    const days = actingDaysSoFar(
      { ...test14, moves },
      [{ day: "2026-03-03", done: "yes" }],
      "2026-03-06",
      PARIS,
    );
    expect(days.map(({ paused }) => paused)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(fidelitySoFar(days)).toMatchObject({
      of: 3,
      keptDays: 1,
      unansweredDays: 2,
    });
  });

  test("take places that differ for partly", () => {
    const days = actingDaysSoFar(
      test14,
      [
        { day: "2026-03-02", done: "yes" },
        { day: "2026-03-02", done: "no" },
      ],
      "2026-03-02",
      PARIS,
    );
    expect(days).toEqual([
      { day: "2026-03-02", done: "partly", paused: false },
    ]);
  });
});
