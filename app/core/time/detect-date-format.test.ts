import { describe, expect, it } from "vitest";
import { detectDateFormat } from "./detect-date-format";

describe("detectDateFormat", () => {
  it("is settled by one day above twelve", () => {
    expect(detectDateFormat(["03/04/2021", "13/04/2021"])).toEqual({
      format: "dd/MM/yyyy",
    });
    expect(detectDateFormat(["03/04/2021", "04/13/2021"])).toEqual({
      format: "MM/dd/yyyy",
    });
    expect(detectDateFormat(["1/2/2018 0:00", "1/23/2018 14:05:01"])).toEqual({
      format: "MM/dd/yyyy HH:mm",
    });
  });

  it("never guesses between day first and month first", () => {
    expect(detectDateFormat(["03/04/2021"])).toEqual({
      ambiguous: ["dd/MM/yyyy", "MM/dd/yyyy"],
    });
    // The same day either way, but the next row may differ.
    expect(detectDateFormat(["05/05/2021"])).toEqual({
      ambiguous: ["dd/MM/yyyy", "MM/dd/yyyy"],
    });
  });

  it("names the formats of a column that mixes them", () => {
    expect(detectDateFormat(["13/04/2021", "04/13/2021"])).toEqual({
      mixed: ["dd/MM/yyyy", "MM/dd/yyyy"],
    });
    expect(detectDateFormat(["2021-04-13", "2021-04-13 10:00:00"])).toEqual({
      mixed: ["yyyy-MM-dd", "iso-datetime"],
    });
  });

  it("names what is no date", () => {
    expect(detectDateFormat(["2021-04-13", "soon", "soon"])).toEqual({
      unknown: ["soon"],
    });
    expect(detectDateFormat(["31/31/2021"])).toEqual({
      unknown: ["31/31/2021"],
    });
  });

  it("reads months with and without their zero", () => {
    expect(detectDateFormat(["2018-01", "2018-10"])).toEqual({
      format: "yyyy-MM",
    });
    expect(detectDateFormat(["2018-1", "2018-10"])).toEqual({
      format: "yyyy-M",
    });
    expect(detectDateFormat(["2018-10"])).toEqual({ format: "yyyy-M" });
  });

  it("ignores blanks and says when there is nothing else", () => {
    expect(detectDateFormat(["", " 2021-04-13 "])).toEqual({
      format: "yyyy-MM-dd",
    });
    expect(detectDateFormat(["", "  "])).toEqual({ empty: true });
  });
});
