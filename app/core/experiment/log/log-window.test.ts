import { describe, expect, test } from "vitest";
import { checkLog, mayLog } from "./log-window";

const base = {
  kind: "day",
  state: "running",
  today: "2026-03-10",
  startedOn: "2026-03-02",
  lastActingDay: "2026-03-10",
} as const;

describe("what may be noted", () => {
  test("is any acting day up to today, not tomorrow and not before the start", () => {
    expect(checkLog({ ...base, day: "2026-03-02" }).outcome).toBe("allowed");
    expect(checkLog({ ...base, day: "2026-03-10" }).outcome).toBe("allowed");
    expect(checkLog({ ...base, day: "2026-03-11" })).toEqual({
      outcome: "other-day",
      from: "2026-03-02",
      to: "2026-03-10",
    });
    expect(checkLog({ ...base, day: "2026-03-01" }).outcome).toBe("other-day");
  });

  test("is no acting day once acting is over, but still a surprise", () => {
    const later = {
      ...base,
      state: "measuring",
      lastActingDay: "2026-03-08",
      day: "2026-03-09",
    } as const;
    expect(checkLog(later).outcome).toBe("other-day");
    expect(checkLog({ ...later, kind: "surprise" }).outcome).toBe("allowed");
  });

  test("is a commitment before the start, on any day up to today", () => {
    const idea = {
      ...base,
      kind: "commitment",
      state: "idea",
      startedOn: null,
      lastActingDay: null,
    } as const;
    expect(checkLog({ ...idea, day: "2025-12-01" }).outcome).toBe("allowed");
    expect(checkLog({ ...idea, day: "2026-03-11" }).outcome).toBe("other-day");
    expect(checkLog({ ...idea, kind: "loss", day: "2026-03-10" })).toEqual({
      outcome: "not-now",
    });
  });

  test("is nothing after the decision", () => {
    for (const kind of ["day", "loss", "surprise", "photo"] as const)
      expect(mayLog(kind, "decided")).toBe(false);
  });
});
