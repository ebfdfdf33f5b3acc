import { describe, expect, it } from "vitest";
import { createFormat, localeOf } from "./format";

const fr = createFormat("fr", "Europe/Paris");
const en = createFormat("en", "Europe/Paris");

describe("numbers", () => {
  it("use narrow no-break spaces in French", () => {
    expect(fr.number(12_345.67)).toBe("12\u202f345,7");
    expect(fr.percent(0.773)).toBe("77\u202f%");
    expect(fr.count(1_522)).toBe("1\u202f522");
  });

  it("are written the English way in English", () => {
    expect(en.number(12_345.67)).toBe("12,345.7");
    expect(en.percent(0.773)).toBe("77%");
  });

  it("carry a true minus and no negative zero", () => {
    expect(fr.number(-2.4)).toBe("−2,4");
    expect(fr.number(-0.04)).toBe("0");
    expect(en.percent(-0.001)).toBe("0%");
  });

  it("are signed as points, where zero has no sign", () => {
    expect([12, 0, -6].map((v) => fr.points(v))).toEqual(["+12", "0", "−6"]);
  });

  it("keep their digits where a column must line up", () => {
    expect(fr.number(3, { digits: 2, fixed: true })).toBe("3,00");
  });

  it("show a dash where there is no number", () => {
    expect(fr.number(Number.NaN)).toBe("–");
    expect(en.percent(Number.POSITIVE_INFINITY)).toBe("–");
  });
});

describe("dates", () => {
  it("are said as people say them", () => {
    expect(fr.date("2026-03-03")).toBe("mardi 3 mars");
    expect(en.date("2026-03-03")).toBe("Tuesday 3 March");
    expect(fr.shortDate("2026-11-03")).toBe("3 nov.");
    expect(fr.fullDate("2026-03-01")).toBe("1er mars 2026");
    expect(en.month("2026-03-01", true)).toBe("Mar 2026");
  });

  it("leave a calendar day as written whatever the zone", () => {
    expect(createFormat("en", "America/Los_Angeles").date("2026-03-03")).toBe(
      "Tuesday 3 March",
    );
  });

  it("show an instant in the organisation's zone", () => {
    expect(fr.dateTime("2026-03-03T23:30:00Z")).toBe("4 mars 2026, 00:30");
  });

  it("show a dash where there is no date", () => {
    expect(fr.date("not a day")).toBe("–");
  });

  it("are told from now in the largest unit that fits", () => {
    const now = "2026-03-10T12:00:00Z";
    expect(fr.relative("2026-03-09T12:00:00Z", now)).toBe("hier");
    expect(en.relative("2026-03-07T11:00:00Z", now)).toBe("3 days ago");
    expect(en.relative("2026-03-10T14:00:00Z", now)).toBe("in 2 hours");
    expect(en.relative(now, now)).toBe("now");
  });
});

describe("the language", () => {
  it("is French for any French tag, else English", () => {
    expect(["fr", "fr-CA", "en-GB", undefined].map(localeOf)).toEqual([
      "fr",
      "fr",
      "en",
      "en",
    ]);
  });
});
