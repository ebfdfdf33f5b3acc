import { expect, test } from "vitest";
import { bareNumber, type AmountStyle } from "./format-amount";

const style: AmountStyle = {
  locale: "en",
  unit: "points",
  factor: 1,
  decimals: 0,
};

test.each([
  [0.246, "0.2"],
  [-0.004, "−0.004"],
  [0.5, "1"],
  [0.049_9, "0.05"],
  [0, "0"],
  [1e-13, "0"],
  [88.2, "88"],
])("%d is written %s where whole points are told", (value, text) => {
  expect(bareNumber(value, style)).toBe(text);
});
