import { expect, test } from "vitest";
import { mayStand } from "./verify";

const day = (...acknowledged: boolean[]) => ({
  experimentId: "e",
  day: "2026-11-22",
  notes: acknowledged.map((yes, i) => ({ note: String(i), acknowledged: yes })),
});

test("the last answer that was said to be kept stands", () => {
  expect(mayStand(day(true, true), "1")).toBe(true);
  expect(mayStand(day(true, true), "0")).toBe(false);
});

test("a later answer without a reply may stand in its place", () => {
  expect(mayStand(day(true, false), "1")).toBe(true);
  expect(mayStand(day(true, false), "0")).toBe(true);
});

test("nothing may be there only while nothing was said to be kept", () => {
  expect(mayStand(day(false), null)).toBe(true);
  expect(mayStand(day(false), "0")).toBe(true);
  expect(mayStand(day(true), null)).toBe(false);
});
