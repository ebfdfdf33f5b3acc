import { describe, expect, it } from "vitest";
import { startFault } from "./start-limit";

const asked = {
  startedOn: "2005-01-01",
  today: "2026-03-02",
  design: "interrupted-time-series",
  firstReading: "2002-01-01",
} as const;

describe("the first day of a test", () => {
  it("may lie as far back as its metric was read", () => {
    expect(startFault(asked)).toBeNull();
  });

  it("lies after the first reading, or nothing of before is known", () => {
    const late = { ...asked, firstReading: "2005-01-01" };
    expect(startFault(late)).toEqual({
      reason: "before-readings",
      earliest: "2005-01-02",
    });
    expect(startFault({ ...late, design: "randomised" })).toBeNull();
  });

  it("is not in the future, and today always will do", () => {
    expect(startFault({ ...asked, startedOn: "2026-03-03" })).toEqual({
      reason: "future",
    });
    expect(
      startFault({
        ...asked,
        startedOn: asked.today,
        firstReading: asked.today,
      }),
    ).toBeNull();
  });

  it("lies within two years where the metric has no reading yet", () => {
    expect(startFault({ ...asked, firstReading: null })).toEqual({
      reason: "too-long-ago",
      earliest: "2024-03-02",
    });
    expect(
      startFault({ ...asked, startedOn: "2024-03-02", firstReading: null }),
    ).toBeNull();
  });
});
