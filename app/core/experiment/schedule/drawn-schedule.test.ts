import { expect, test } from "vitest";
import { drawSchedule } from "./draw-schedule";
import {
  areSameSettings,
  isAsDrawn,
  settingsOf,
  type DrawnSchedule,
} from "./drawn-schedule";
import type { ScheduleSettings } from "./schedule-settings";

const settings: ScheduleSettings = {
  design: "switchback",
  granularity: "day",
  startsOn: "2026-03-02",
  turns: 12,
  blockTurns: 2,
  sites: ["lyon", "lille"],
  closedWeekdays: [7],
};

function kept(chosen: ScheduleSettings): DrawnSchedule {
  const draw = drawSchedule({ ...chosen, seed: 11, today: "2026-02-20" });
  if (draw.outcome !== "drawn") throw new Error(draw.reason);
  const { design, granularity, blockTurns } = chosen;
  return { version: 1, seed: 11, design, granularity, blockTurns, ...draw };
}

test("what was chosen is read back from what was drawn", () => {
  expect(settingsOf(kept(settings))).toEqual({
    ...settings,
    sites: ["lille", "lyon"],
  });
  const weeks = { ...settings, granularity: "week" as const, sites: null };
  expect(settingsOf(kept(weeks))).toEqual({ ...weeks, closedWeekdays: [] });
});

test("the order of places and closed days is no other choice, another length is", () => {
  const other = { ...settings, sites: ["lille", "lyon"] };
  expect(areSameSettings(settings, other)).toBe(true);
  expect(areSameSettings(settings, { ...settings, turns: 24 })).toBe(false);
});

test("a first day on which nobody works is no other choice", () => {
  const drawn = settingsOf(kept({ ...settings, startsOn: "2026-03-01" }));
  expect(drawn.startsOn).toBe("2026-03-02");
  expect(areSameSettings(drawn, { ...settings, startsOn: "2026-03-01" })).toBe(
    true,
  );
});

test("turns that are not what the seed draws are found out", () => {
  const schedule = kept(settings);
  expect(isAsDrawn(schedule)).toBe(true);
  const [first, ...rest] = schedule.slots;
  const arm = first!.arm === "control" ? "treatment" : "control";
  const turned = { ...first!, arm } as const;
  expect(isAsDrawn({ ...schedule, slots: [turned, ...rest] })).toBe(false);
});
