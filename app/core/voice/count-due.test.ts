import { expect, test } from "vitest";
import { isCountDue } from "./count-due";

const now = new Date("2026-03-02T10:00:00Z");

test("what was quick to count is counted nearly always", () => {
  const countedAt = new Date("2026-03-02T09:59:57Z");
  expect(isCountDue({ countedAt, countedInMs: 1, now })).toBe(true);
  expect(isCountDue({ countedAt, countedInMs: 2, now })).toBe(false);
});

test("what took 300 ms is kept for ten minutes", () => {
  const due = (time: string) =>
    isCountDue({
      countedAt: new Date(`2026-03-02T${time}Z`),
      countedInMs: 300,
      now,
    });
  expect(due("09:50:01")).toBe(false);
  expect(due("09:49:59")).toBe(true);
});

test("what was counted in the future is not believed", () => {
  const countedAt = new Date("2026-03-02T10:00:01Z");
  expect(isCountDue({ countedAt, countedInMs: 300, now })).toBe(true);
});
