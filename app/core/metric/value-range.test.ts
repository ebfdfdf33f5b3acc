import { expect, it } from "vitest";
import { withinRange } from "./value-range";

it("a share stays between 0 and 100 %", () => {
  expect(withinRange("csat-top-two", { min: 1, max: 5 }, -0.093)).toBe(0);
  expect(withinRange("proportion", null, 1.184)).toBe(1);
  expect(withinRange("proportion", null, 0.56)).toBe(0.56);
});

it("an NPS stays between −100 and 100, a score on its scale, a count above 0", () => {
  expect(withinRange("nps", { min: 0, max: 10 }, -130)).toBe(-100);
  expect(withinRange("ces-2-mean", { min: 1, max: 7 }, 7.4)).toBe(7);
  expect(withinRange("count", null, -12)).toBe(0);
});

it("an index and a score without a scale are left as they are", () => {
  expect(withinRange("index", null, -3)).toBe(-3);
  expect(withinRange("mean", null, 120)).toBe(120);
});
