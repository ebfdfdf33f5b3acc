import { describe, expect, it } from "vitest";

import { parseNumberCell } from "./number-cell";

describe("with a decimal point", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["+7", 7],
    ["007", 7],
    ["7.25", 7.25],
    [".5", 0.5],
    ["10.", 10],
    ["1,204", 1204],
    ["1,204,000.5", 1_204_000.5],
    ["\u22123", -3],
    ["1 204", 1204],
    ["86.66666666666667", 86.666_666_666_666_67],
  ])("reads %s", (text, value) => {
    expect(parseNumberCell(text, "point")).toBe(value);
  });
});

describe("with a decimal comma", () => {
  it.each([
    ["3,5", 3.5],
    ["1.204", 1204],
    ["1\u202f204,75", 1204.75],
    ["1\u00a0204", 1204],
    ["1’204", 1204],
  ])("reads %s", (text, value) => {
    expect(parseNumberCell(text, "comma")).toBe(value);
  });
});

it.each([
  "",
  "a",
  "1e3",
  "0x10",
  "NaN",
  "Infinity",
  "5%",
  "3,5",
  "12,04",
  "1,2,3",
  "--1",
  "1 20",
  "7/10",
  "1".repeat(41),
])("does not guess what %j means", (text) => {
  expect(parseNumberCell(text, "point")).toBeNull();
});
