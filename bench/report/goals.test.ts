import { expect, test } from "vitest";
import { verdictOn, verdictOnLeast } from "./goals";

test("a figure at its goal is within it", () => {
  expect(verdictOn(6, 6)).toBe("yes");
  expect(verdictOnLeast(120, 120)).toBe("yes");
});

test("beyond its goal, how many times is said", () => {
  expect(verdictOn(9, 6)).toBe("no, 1.5 ×");
  expect(verdictOnLeast(60, 120)).toBe("no, 0.50 ×");
});
