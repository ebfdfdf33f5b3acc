import { expect, it } from "vitest";

import { monthNumber } from "./month-name";
import { parseDate } from "./parse-date";

it.each([
  ["janvier", 1],
  ["févr", 2],
  ["März", 3],
  ["avr", 4],
  ["May", 5],
  ["juin", 6],
  ["juil", 7],
  ["Août", 8],
  ["sept", 9],
  ["Oktober", 10],
  ["noviembre", 11],
  ["DEC", 12],
])("%s is a month", (word, number) => {
  expect(monthNumber(word)).toBe(number);
});

it.each(["Marseille", "Mayor", "decent", "janitor", "", "lundi"])(
  "%j is none",
  (word) => {
    expect(monthNumber(word)).toBeNull();
  },
);

it.each([
  ["janvier 2024", "2024-01-01"],
  ["févr. 2024", "2024-02-01"],
  ["Mar-24", "2024-03-01"],
  ["août-24", "2024-08-01"],
])("reads %s as a month", (text, day) => {
  const expected = { outcome: "parsed", day, granularity: "month" };
  expect(parseDate(text, "MMM yyyy")).toEqual(expected);
});

it("reads a month before its year, and takes no day of a month for a year", () => {
  expect(parseDate("01/2024", "MM/yyyy")).toMatchObject({ day: "2024-01-01" });
  expect(parseDate("13/2024", "MM/yyyy").outcome).toBe("no-such-day");
  expect(parseDate("Jan 24", "MMM yyyy").outcome).toBe("not-this-format");
  expect(parseDate("Lyon 2024", "MMM yyyy").outcome).toBe("not-this-format");
});

it("reads a German day with its time", () => {
  expect(parseDate("21.06.2024 11:29:42", "dd.MM.yyyy")).toEqual({
    outcome: "parsed",
    day: "2024-06-21",
    granularity: "day",
  });
});
