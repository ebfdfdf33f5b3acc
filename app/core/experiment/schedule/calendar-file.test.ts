import { expect, test } from "vitest";
import { calendarFile } from "./calendar-file";

function file(title: string): string {
  return calendarFile({
    schedule: {
      granularity: "week",
      slots: [
        {
          periodStart: "2026-03-02",
          siteId: null,
          arm: "control",
          block: "2026-W10",
        },
      ],
    },
    experimentId: "e",
    stamp: "2026-02-27T10:00:00.000Z",
    summaryOf: () => title,
  });
}

test("a week is an event of seven whole days, its end excluded", () => {
  const lines = file("Without; nobody, really").split("\r\n");
  expect(lines).toContain("DTSTART;VALUE=DATE:20260302");
  expect(lines).toContain("DTEND;VALUE=DATE:20260309");
  expect(lines).toContain("DTSTAMP:20260227T100000Z");
  expect(lines).toContain("SUMMARY:Without\\; nobody\\, really");
});

test("no line is over 75 octets, and unfolded they say what was said", () => {
  const title = "Écouter 😀 ".repeat(12);
  const lines = file(title).split("\r\n");
  const octets = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(file(title).replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}`);
});
