import { expect, test } from "vitest";
import { checkSchedule } from "./check-schedule";
import { drawSchedule } from "./draw-schedule";
import type { ScheduleSettings, ScheduleSlot } from "./schedule-settings";
import { isoWeekday } from "./turn-days";

const today = "2026-03-01"; // a Sunday
const days: ScheduleSettings = {
  design: "switchback",
  granularity: "day",
  startsOn: "2026-03-02",
  turns: 14,
  blockTurns: 2,
  sites: null,
};
const stepped: ScheduleSettings = {
  design: "stepped",
  granularity: "week",
  startsOn: "2026-03-02",
  turns: 5,
  blockTurns: 1,
  sites: ["lille", "lyon", "metz", "nancy"],
};

function drawn(settings: ScheduleSettings, seed = 7) {
  const result = drawSchedule({ ...settings, seed, today });
  if (result.outcome !== "drawn") throw new Error(result.reason);
  return result;
}
const treated = (slots: readonly ScheduleSlot[]) =>
  slots.filter(({ arm }) => arm === "treatment");

test("two weeks of days have each weekday once with and once without: 2⁷ schedules, least p 2 in 128", () => {
  const { slots, schedules, leastPValue, startsOn, endsOn } = drawn(days);
  expect(slots).toHaveLength(14);
  const weekdays = treated(slots).map(({ periodStart }) =>
    isoWeekday(periodStart),
  );
  expect(weekdays.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect({ schedules, leastPValue }).toEqual({
    schedules: 128,
    leastPValue: 0.015625,
  });
  expect([startsOn, endsOn]).toEqual(["2026-03-02", "2026-03-15"]);
  expect(slots[0]!.block).toBe("2026-W10 Mon");
  expect(slots[7]!.block).toBe("2026-W10 Mon");
});

test("twelve days halved over their whole length have 924 schedules and a least p of 0.0022", () => {
  const halves = drawn({ ...days, turns: 12, blockTurns: 12 });
  expect(treated(halves.slots)).toHaveLength(6);
  expect(halves.schedules).toBe(924);
  expect(halves.leastPValue).toBeCloseTo(0.0022, 4);
  expect(new Set(halves.slots.map(({ block }) => block)).size).toBe(1);
});

test("closed weekdays have no turn, and a start on one moves to the next open day", () => {
  const weekdays = { ...days, closedWeekdays: [6, 7], turns: 20 };
  const { slots, schedules, startsOn, endsOn } = drawn({
    ...weekdays,
    startsOn: "2026-03-07",
  });
  expect([startsOn, endsOn]).toEqual(["2026-03-09", "2026-04-03"]);
  expect(slots.every((slot) => isoWeekday(slot.periodStart) <= 5)).toBe(true);
  expect(schedules).toBe(1024);
});

test("the same settings and seed draw the same, whatever the order of the places; another seed another", () => {
  const sites = ["lyon", "lille"];
  const one = drawn({ ...days, sites });
  expect(drawn({ ...days, sites: sites.toReversed() })).toEqual(one);
  expect(drawn({ ...days, sites }, 8).slots).not.toEqual(one.slots);
});

test("places drawn each on their own are balanced each on their own", () => {
  const { slots, schedules } = drawn({ ...days, sites: ["lyon", "lille"] });
  for (const place of ["lyon", "lille"])
    expect(
      treated(slots).filter(({ siteId }) => siteId === place),
    ).toHaveLength(7);
  expect(schedules).toBe(128 * 128);
});

test("every schedule comes about as often as every other", () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 1200; seed++) {
    const { slots } = drawn(stepped, seed);
    const key = treated(slots).map(({ siteId }) => siteId);
    counts.set(key.join(), (counts.get(key.join()) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  const distance = [...counts.values()].map((count) => (count - 50) ** 2 / 50);
  // 49.73 is the 99.9 % quantile of chi-squared with 23 degrees of freedom: qchisq(.999, 23) in R.
  expect(distance.reduce((sum, each) => sum + each)).toBeLessThan(49.73);
});

test("stepped: a turn without anywhere first, then a place a turn, one turn with everywhere last", () => {
  const { slots, schedules, leastPValue } = drawn(stepped);
  const counts = [...new Set(slots.map((slot) => slot.periodStart))].map(
    (day) => treated(slots).filter((slot) => slot.periodStart === day).length,
  );
  expect(counts).toEqual([0, 1, 2, 3, 4]);
  expect(schedules).toBe(24);
  expect(leastPValue).toBeCloseTo(1 / 24);
});

test("stepped: two places a step where there are half as many steps: 6!/(2·2·2) orders", () => {
  const sites = ["a", "b", "c", "d", "e", "f"];
  const { slots, schedules } = drawn({
    ...stepped,
    sites,
    turns: 8,
    blockTurns: 2,
  });
  expect(schedules).toBe(90);
  const last = slots.filter(({ periodStart }) => periodStart === "2026-03-16");
  expect(treated(last)).toHaveLength(2);
});

test("too few turns are refused with what is needed: five weekdays cannot speak in two weeks", () => {
  expect(
    checkSchedule({ ...days, closedWeekdays: [6, 7], turns: 10 }, today),
  ).toEqual({
    outcome: "refused",
    reason: "too-few-turns",
    schedules: 32,
    leastPValue: 0.0625,
    needed: 20,
  });
  expect(
    checkSchedule({ ...days, turns: 6, blockTurns: 6 }, today),
  ).toMatchObject({ reason: "too-few-turns", schedules: 20, needed: 8 });
});

test("a draw on the first day or later is refused, as are weeks that do not begin on a Monday", () => {
  expect(checkSchedule({ ...days, startsOn: today }, today)).toEqual({
    outcome: "refused",
    reason: "starts-too-early",
    earliest: "2026-03-02",
  });
  expect(
    checkSchedule({ ...stepped, startsOn: "2026-03-04" }, today),
  ).toMatchObject({ reason: "not-a-monday", next: "2026-03-09" });
});

test("turns that do not share out are refused with the next number that does", () => {
  expect(checkSchedule({ ...days, turns: 15 }, today)).toMatchObject({
    reason: "uneven-turns",
    step: 14,
    next: 28,
  });
  expect(
    checkSchedule({ ...days, turns: 13, blockTurns: 13 }, today),
  ).toMatchObject({ reason: "uneven-turns", next: 14 });
});

test("stepped: three places have six orders, so a fourth is asked for", () => {
  expect(
    checkSchedule({ ...stepped, sites: ["a", "b", "c"], turns: 4 }, today),
  ).toMatchObject({ reason: "too-few-sites", schedules: 6, needed: 4 });
  expect(
    checkSchedule({ ...stepped, sites: null, turns: 4 }, today),
  ).toMatchObject({ reason: "too-few-sites", needed: 4 });
  expect(checkSchedule({ ...stepped, turns: 2 }, today)).toMatchObject({
    reason: "steps",
    least: 3,
    most: 5,
  });
});

test("closed on every day there is nothing to draw; a count without end stays finite", () => {
  const closedWeekdays = [1, 2, 3, 4, 5, 6, 7];
  expect(checkSchedule({ ...days, closedWeekdays }, today)).toMatchObject({
    reason: "no-open-day",
  });
  const sites = Array.from({ length: 40 }, (_, at) => `site ${at}`);
  expect(drawn({ ...days, turns: 700, sites }).schedules).toBe(1e12);
});
