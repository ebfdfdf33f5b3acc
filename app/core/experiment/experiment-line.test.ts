import { describe, expect, test } from "vitest";
import { experimentProgress } from "./experiment-line";

const running = {
  state: "running",
  startedOn: "2026-03-02",
  reviewFrom: "2026-03-30",
  expectation: { actingDays: 14, measuringDays: 28, lagDays: 0 },
} as const;

describe("a test's progress", () => {
  test("is day n of m of acting, then of measuring, then due", () => {
    expect(experimentProgress(running, "2026-03-10")).toMatchObject({
      state: "running",
      acting: { outcome: "day", day: 9, of: 14 },
    });
    expect(experimentProgress(running, "2026-03-20")).toMatchObject({
      state: "measuring",
      measuring: { outcome: "day", day: 19, of: 28 },
    });
    expect(experimentProgress(running, "2026-03-30").state).toBe("to-review");
  });

  test("is pushed by its pauses, which are no days of acting", () => {
    const pushed = { ...running, reviewFrom: "2026-04-03" };
    expect(experimentProgress(pushed, "2026-03-17")).toMatchObject({
      state: "running",
      actingTo: "2026-03-19",
      acting: { outcome: "day", day: 12, of: 14 },
    });
    expect(experimentProgress(pushed, "2026-03-30").state).toBe("measuring");
    expect(experimentProgress(pushed, "2026-04-03").state).toBe("to-review");
  });

  test("stays where a person put it", () => {
    const paused = { ...running, state: "paused" } as const;
    expect(experimentProgress(paused, "2026-06-01").state).toBe("paused");
  });
});
