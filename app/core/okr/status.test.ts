import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeStatus, type StatusFacts } from "./status";

const halfway: StatusFacts = {
  goal: { direction: "increase", target: 40 },
  start: 20,
  current: 30,
  interval: null,
  lastValueOn: "2026-02-18",
  startOn: "2026-01-01",
  dueOn: "2026-04-11",
  today: "2026-02-20", // 50 of 100 days
  limits: null,
};

function status(change: Partial<StatusFacts>) {
  return proposeStatus({ ...halfway, ...change });
}

describe("the proposed status of a key result with a date", () => {
  it("compares with what is expected today, not with the target", () => {
    expect(status({})).toBe("on-track");
    expect(status({ current: 28 })).toBe("on-track");
    expect(status({ current: 27 })).toBe("at-risk");
    expect(status({ current: 23 })).toBe("off-track");
    expect(status({ current: 15 })).toBe("off-track");
    expect(status({ current: 41 })).toBe("met");
  });

  it("is off track once the day has passed without it", () => {
    expect(
      status({ today: "2026-04-12", lastValueOn: "2026-04-10", current: 39 }),
    ).toBe("off-track");
    expect(
      status({ today: "2026-04-12", lastValueOn: "2026-04-10", current: 40 }),
    ).toBe("met");
  });

  it("has not begun before its first day", () => {
    expect(
      status({ today: "2025-12-30", lastValueOn: "2025-12-29", current: 22 }),
    ).toBe("not-begun");
  });

  it("does not call a move green that the interval cannot tell from the start", () => {
    expect(status({ interval: { low: 18, high: 42 } })).toBe(
      "no-change-in-noise",
    );
    expect(status({ current: 45, interval: { low: 19, high: 60 } })).toBe(
      "no-change-in-noise",
    );
    expect(status({ interval: { low: 22, high: 38 } })).toBe("on-track");
    expect(status({ current: 23, interval: { low: 10, high: 36 } })).toBe(
      "off-track",
    );
  });
});

describe("the proposed status without a date", () => {
  const undated = { startOn: null, dueOn: null };

  it("comes from the metric's own limits", () => {
    const limits = { lower: 15, upper: 26 };
    expect(status({ ...undated, limits, current: 30 })).toBe("on-track");
    expect(status({ ...undated, limits, current: 24 })).toBe(
      "no-change-in-noise",
    );
    expect(status({ ...undated, limits, current: 12 })).toBe("off-track");
  });

  it("admits that there is no yardstick", () => {
    expect(status(undated)).toBe("no-yardstick");
    expect(status({ ...undated, current: 40 })).toBe("met");
  });
});

describe("the proposed status of a limit or a band", () => {
  const atMost = {
    goal: { direction: "at-most", target: 5 } as const,
    start: null,
  };

  it("is met, broken, or kept by luck", () => {
    expect(status({ ...atMost, current: 5 })).toBe("met");
    expect(status({ ...atMost, current: 6 })).toBe("off-track");
    expect(
      status({ ...atMost, current: 4, limits: { lower: 1, upper: 8 } }),
    ).toBe("at-risk");
    expect(
      status({ ...atMost, current: 4, limits: { lower: 1, upper: 5 } }),
    ).toBe("met");
  });

  it("knows both ends of a band", () => {
    const goal = { direction: "maintain", bandLow: 20, bandHigh: 35 } as const;
    expect(
      status({ goal, current: 27, limits: { lower: 22, upper: 33 } }),
    ).toBe("met");
    expect(
      status({ goal, current: 27, limits: { lower: 18, upper: 33 } }),
    ).toBe("at-risk");
    expect(
      status({ goal, current: 19, limits: { lower: 18, upper: 33 } }),
    ).toBe("off-track");
  });
});

describe("what is not known", () => {
  it("is said before anything else", () => {
    expect(status({ current: null })).toBe("no-data");
    expect(status({ goal: { direction: "increase", target: null } })).toBe(
      "no-target",
    );
    expect(status({ lastValueOn: "2026-01-30" })).toBe("on-track");
    expect(status({ lastValueOn: "2026-01-29" })).toBe("stale");
    expect(status({ current: 50, lastValueOn: null })).toBe("stale");
  });

  it("never leaves a stale key result green", () => {
    const value = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(value, value, value, (start, target, current) => {
        for (const direction of [
          "increase",
          "decrease",
          "at-least",
          "at-most",
        ] as const) {
          const goal = { direction, target };
          const proposed = status({
            goal,
            start,
            current,
            lastValueOn: "2026-01-01",
          });
          expect(["stale", "no-target"]).toContain(proposed);
        }
      }),
    );
  });
});
