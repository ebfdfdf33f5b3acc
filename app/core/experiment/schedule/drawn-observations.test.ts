import { expect, test } from "vitest";
import { drawnObservations } from "./drawn-observations";
import type { ScheduleSlot } from "./schedule-settings";

const slots: ScheduleSlot[] = (
  [
    ["2026-03-02", "treatment", "2026-W10 Mon"],
    ["2026-03-03", "control", "2026-W10 Tue"],
    ["2026-03-09", "control", "2026-W10 Mon"],
    ["2026-03-10", "treatment", "2026-W10 Tue"],
  ] as const
).map(([periodStart, arm, block]) => ({
  periodStart,
  siteId: null,
  arm,
  block,
}));
const schedule = { design: "switchback", granularity: "day", slots } as const;
const read = slots.map(({ periodStart: period }) => ({ period, value: 1 }));
const whole = { pausedOn: [], until: "2026-03-10" };

test("each turn is read under the arm it was drawn for; other days are left out", () => {
  const more = [...read, { period: "2026-03-04", value: 9 }];
  const found = drawnObservations(more, schedule, whole);
  expect(found).toHaveLength(4);
  expect(found[2]).toEqual({
    period: "2026-03-09",
    value: 1,
    arm: "control",
    block: "2026-W10 Mon",
  });
});

test("a turn on a day of pause is dropped with its pair, which would speak alone", () => {
  const found = drawnObservations(read, schedule, {
    ...whole,
    pausedOn: ["2026-03-09"],
  });
  expect(found.map(({ block }) => block)).toEqual([
    "2026-W10 Tue",
    "2026-W10 Tue",
  ]);
});

test("a turn that the stop cut short is not read", () => {
  expect(
    drawnObservations(read, schedule, { ...whole, until: "2026-03-09" }),
  ).toHaveLength(2);
  const weeks = { ...schedule, granularity: "week" as const };
  expect(
    drawnObservations(read, weeks, { ...whole, until: "2026-03-07" }),
  ).toEqual([]);
});

test("places drawn on their own have blocks of their own", () => {
  const bySite = slots.flatMap((slot) => [
    { ...slot, siteId: "a" },
    { ...slot, siteId: "b" },
  ]);
  const observations = read.flatMap((each) => [
    { ...each, unit: "a" },
    { ...each, unit: "b" },
    { ...each, unit: "elsewhere" },
  ]);
  const found = drawnObservations(
    observations,
    { ...schedule, slots: bySite },
    whole,
  );
  expect(found).toHaveLength(8);
  expect(new Set(found.map(({ block }) => block)).size).toBe(4);
});

test("a stepped turn stays though its step is the only one of its arm", () => {
  const one = { ...schedule, design: "stepped" as const };
  const [first] = read;
  expect(drawnObservations([first!], one, whole)).toHaveLength(1);
});
