import { describe, expect, it } from "vitest";
import { expectedValue, paceGap } from "./pace";

const quarter = { startOn: "2026-01-01", dueOn: "2026-04-11" }; // 100 days
const goal = { direction: "increase", target: -10 } as const;

describe("the expected value", () => {
  it("lies on the straight line from start to target", () => {
    const args = { goal, start: -40, ...quarter };
    expect(expectedValue({ ...args, today: "2026-01-01" })).toMatchObject({
      value: -40,
    });
    expect(expectedValue({ ...args, today: "2026-01-31" })).toMatchObject({
      outcome: "expected",
      elapsedRatio: 0.3,
      value: expect.closeTo(-31, 9),
    });
    expect(expectedValue({ ...args, today: "2027-01-01" })).toMatchObject({
      value: -10,
      elapsedRatio: 1,
    });
  });

  it("names what keeps it from being said", () => {
    const today = "2026-01-31";
    const args = { goal, start: -40, ...quarter, today };
    expect(expectedValue({ ...args, dueOn: null }).outcome).toBe("no-dates");
    expect(expectedValue({ ...args, start: null }).outcome).toBe(
      "no-start-or-target",
    );
    expect(expectedValue({ ...args, today: "2025-12-31" }).outcome).toBe(
      "not-begun",
    );
    expect(expectedValue({ ...args, dueOn: "2026-01-01" }).outcome).toBe(
      "no-time",
    );
    expect(
      expectedValue({ ...args, goal: { direction: "at-most", target: 5 } })
        .outcome,
    ).toBe("holds-every-day");
  });

  it("puts a number on being ahead or behind", () => {
    const args = { goal, start: -40, ...quarter, today: "2026-02-20" }; // half the time
    expect(paceGap({ ...args, current: -25 })).toBeCloseTo(0, 12);
    expect(paceGap({ ...args, current: -34 })).toBeCloseTo(-0.3, 12);
    expect(paceGap({ ...args, current: null })).toBeNull();
  });
});
