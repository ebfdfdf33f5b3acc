import { expect, test } from "vitest";
import { scheduleStanding, scheduleWindows } from "./schedule-standing";
import type { ScheduleSlot } from "./schedule-settings";
import { turnOfDay } from "./turn-of-day";

function slot(
  periodStart: string,
  siteId: string | null,
  arm: ScheduleSlot["arm"],
): ScheduleSlot {
  return { periodStart, siteId, arm, block: "" };
}

const plan = {
  design: "switchback",
  treatedSiteIds: ["b", "a"],
  granularity: "day",
} as const;
const byPlace = {
  design: "switchback",
  granularity: "week",
  slots: [
    slot("2026-03-02", "a", "treatment"),
    slot("2026-03-02", "b", "control"),
  ],
} as const;

test("a draw stands for the plan it was made for, and for no other", () => {
  expect(scheduleStanding(plan, null).outcome).toBe("missing");
  expect(
    scheduleStanding({ ...plan, design: "before-after" }, null).outcome,
  ).toBe("not-needed");
  expect(scheduleStanding(plan, byPlace).outcome).toBe("drawn");
  const because = (change: object) => {
    const found = scheduleStanding({ ...plan, ...change }, byPlace);
    return found.outcome === "outdated" ? found.because : found.outcome;
  };
  expect(because({ design: "stepped" })).toBe("design");
  expect(because({ treatedSiteIds: ["a"] })).toBe("places");
  expect(because({ granularity: "month" })).toBe("metric");
});

test("the windows last from the first day of the first turn to the last day of the last", () => {
  expect(
    scheduleWindows({ startsOn: "2026-03-02", endsOn: "2026-03-15" }),
  ).toEqual({ actingDays: 14, measuringDays: 14, lagDays: 0 });
});

test("a day has the turn it lies in, place by place or for all; a closed day has none", () => {
  expect(turnOfDay(byPlace, "2026-03-08")).toEqual({
    outcome: "by-place",
    places: [
      { siteId: "a", arm: "treatment" },
      { siteId: "b", arm: "control" },
    ],
  });
  expect(turnOfDay(byPlace, "2026-03-09")).toEqual({ outcome: "none" });
  const days = {
    granularity: "day",
    slots: [slot("2026-03-02", null, "control")],
  } as const;
  expect(turnOfDay(days, "2026-03-02")).toEqual({
    outcome: "together",
    arm: "control",
  });
  expect(turnOfDay(days, "2026-03-03").outcome).toBe("none");
});
