import { describe, expect, it } from "vitest";
import { formulaSafeCell } from "./csv-cell";

describe("a cell for a spreadsheet", () => {
  it("is quoted, with its quotes doubled", () => {
    expect(formulaSafeCell('say "no"; leave')).toBe('"say ""no""; leave"');
  });

  it.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])(
    "does not run as a formula: %j",
    (text) => {
      expect(formulaSafeCell(text)).toBe(`"'${text}"`);
    },
  );

  it.each(["-5", "+12", "-3,5"])("stays the number it is: %s", (text) => {
    expect(formulaSafeCell(text)).toBe(`"${text}"`);
  });
});
