import { describe, expect, it } from "vitest";
import { parseDate, type DateFormat } from "./parse-date";

function dayOf(text: string, format: DateFormat, timeZone?: string): string {
  const result = parseDate(text, format, timeZone);
  return result.outcome === "parsed" ? result.day : result.outcome;
}

describe("parseDate", () => {
  it.each<[string, DateFormat, string]>([
    ["22/11/2026", "dd/MM/yyyy", "2026-11-22"],
    ["1/2/2026", "dd/MM/yyyy", "2026-02-01"],
    ["1/2/2026", "MM/dd/yyyy", "2026-01-02"],
    ["2026-11-22", "yyyy-MM-dd", "2026-11-22"],
    ["2018-04", "yyyy-MM", "2018-04-01"],
    ["2018-4", "yyyy-M", "2018-04-01"],
    ["22.11.2026", "dd.MM.yyyy", "2026-11-22"],
    ["2017-10-02 10:56:33", "iso-datetime", "2017-10-02"],
    ["2017-10-02T10:56:33.123", "iso-datetime", "2017-10-02"],
    ["10/2/2017 0:00", "MM/dd/yyyy HH:mm", "2017-10-02"],
    ["10/2/2017 9:05:59", "MM/dd/yyyy HH:mm", "2017-10-02"],
    ["2/10/2017 9:05", "dd/MM/yyyy HH:mm", "2017-10-02"],
    ["1700000000", "epoch-seconds", "2023-11-14"],
    ["  2026-11-22 ", "yyyy-MM-dd", "2026-11-22"],
  ])("reads %s as %s", (text, format, day) => {
    expect(dayOf(text, format)).toBe(day);
  });

  it("says that a month names no day", () => {
    expect(parseDate("2018-04", "yyyy-MM")).toEqual({
      outcome: "parsed",
      day: "2018-04-01",
      granularity: "month",
    });
  });

  it("tells a day that does not exist from another format", () => {
    expect(dayOf("31/04/2026", "dd/MM/yyyy")).toBe("no-such-day");
    expect(dayOf("04/31/2026", "dd/MM/yyyy")).toBe("no-such-day");
    expect(dayOf("2026-02-30", "yyyy-MM-dd")).toBe("no-such-day");
    expect(dayOf("1/1/2026 25:00", "MM/dd/yyyy HH:mm")).toBe("no-such-day");
    expect(dayOf("2026-11-22", "dd/MM/yyyy")).toBe("not-this-format");
    expect(dayOf("12345", "epoch-seconds")).toBe("not-this-format");
    expect(dayOf("", "yyyy-MM-dd")).toBe("not-this-format");
  });

  it("takes the day of an instant where the organisation lives", () => {
    expect(dayOf("2026-11-22T23:30:00Z", "iso-datetime", "Europe/Paris")).toBe(
      "2026-11-23",
    );
    expect(dayOf("2026-11-23T00:30:00+02:00", "iso-datetime", "UTC")).toBe(
      "2026-11-22",
    );
    expect(dayOf("2026-11-22T20:00:00-0500", "iso-datetime", "UTC")).toBe(
      "2026-11-23",
    );
    expect(dayOf("1700000000", "epoch-seconds", "Asia/Tokyo")).toBe(
      "2023-11-15",
    );
  });

  it("keeps the day as written where no offset says otherwise", () => {
    expect(dayOf("2026-11-22T23:30:00", "iso-datetime", "Asia/Tokyo")).toBe(
      "2026-11-22",
    );
  });

  it("takes no day far outside living memory for one: a typing error would draw centuries", () => {
    expect(dayOf("1899-12-31", "yyyy-MM-dd")).toBe("no-such-day");
    expect(dayOf("1900-01-01", "yyyy-MM-dd")).toBe("1900-01-01");
    expect(dayOf("31/12/2199", "dd/MM/yyyy")).toBe("2199-12-31");
    expect(dayOf("01/01/9999", "dd/MM/yyyy")).toBe("no-such-day");
    expect(dayOf("1000-01", "yyyy-MM")).toBe("no-such-day");
    expect(dayOf("9999999999", "epoch-seconds")).toBe("no-such-day");
  });
});

describe("what survey tools write", () => {
  it("reads times with AM and PM, and no hour that such a clock does not have", () => {
    const day = (text: string) => parseDate(text, "MM/dd/yyyy HH:mm");
    expect(day("11/01/2021 08:43:36 PM")).toMatchObject({ day: "2021-11-01" });
    expect(day("03/24/2020 7:14:41 AM")).toMatchObject({ day: "2020-03-24" });
    expect(day("03/24/2020 13:14:41 PM")).toEqual({ outcome: "no-such-day" });
  });

  it("turns an instant with PM and an offset into the day of its zone", () => {
    const late = parseDate(
      "2021-03-24 11:30 PM +00:00",
      "iso-datetime",
      "Europe/Paris",
    );
    expect(late).toMatchObject({ day: "2021-03-25" });
  });

  it("reads Google's and JavaScript's ways of writing a day", () => {
    expect(
      parseDate("2018/06/21 11:29:42 PM GMT+2", "yyyy/MM/dd"),
    ).toMatchObject({ day: "2018-06-21" });
    expect(parseDate("Thu Feb 22 2024", "EEE MMM dd yyyy")).toMatchObject({
      day: "2024-02-22",
    });
    expect(parseDate("Fri Feb 30 2024", "EEE MMM dd yyyy")).toEqual({
      outcome: "no-such-day",
    });
  });
});
