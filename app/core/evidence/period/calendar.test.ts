import { expect, test } from "vitest";
import { dateOfDay, dayNumber } from "./calendar";

test("days are counted from 1970, before and after, over leap days and centuries", () => {
  // Python: (date(y, m, d) - date(1970, 1, 1)).days
  expect(
    [
      "1970-01-01",
      "1969-12-31",
      "2000-02-29",
      "2024-03-01",
      "1900-03-01",
      "9999-12-31",
    ].map(dayNumber),
  ).toEqual([0, -1, 11_016, 19_783, -25_508, 2_932_896]);
});

test("every day of four centuries is the day after the one before", () => {
  const first = dayNumber("1800-01-01")!;
  const wrong = Array.from({ length: 146_097 }, (_, i) => first + i).filter(
    (day) => dayNumber(dateOfDay(day)) !== day,
  );
  expect(wrong).toEqual([]);
});

test("what the calendar does not have is no day", () => {
  expect(
    [
      "2023-02-29",
      "1900-02-29",
      "2024-13-01",
      "2024-00-10",
      "2024-04-31",
      "2024-01-00",
      "2024-4-01",
      "abcd-ef-gh",
      "2024/01/01",
      "",
    ].map(dayNumber),
  ).toEqual(Array(10).fill(null));
});
