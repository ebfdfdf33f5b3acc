import { expect, test } from "vitest";
import type { MetricReading } from "../../metric/reading";
import { mixShiftPoints } from "./mix-shift";

const START = "2026-03-02";

function answers(
  periodStart: string,
  channel: string,
  denominator: number,
): MetricReading {
  return {
    periodStart,
    granularity: "week",
    siteId: null,
    channel,
    segmentName: "",
    segmentValue: "",
    statistics: { form: "ratio", numerator: 0, denominator },
  };
}

function shift(readings: readonly MetricReading[]) {
  return mixShiftPoints({ kind: "proportion", readings, startedOn: START });
}

test("a share that goes from 80 to 60 of a hundred shifts by 20 points", () => {
  const readings = [
    answers("2026-02-23", "phone", 80),
    answers("2026-02-23", "chat", 20),
    answers(START, "phone", 30),
    answers(START, "chat", 20),
  ];
  expect(shift(readings)).toBe(20);
});

test("more answers in the same mix shift nothing", () => {
  const readings = [
    answers("2026-02-23", "phone", 8),
    answers("2026-02-23", "", 2),
    answers(START, "phone", 800),
    answers(START, "", 200),
  ];
  expect(shift(readings)).toBe(0);
});

test("a channel replaced by another shifts by a hundred", () => {
  const readings = [
    answers("2026-02-23", "phone", 8),
    answers(START, "chat", 8),
  ];
  expect(shift(readings)).toBe(100);
});

test("nothing is said of a side without answers", () => {
  expect(shift([answers(START, "chat", 8)])).toBe(0);
  expect(
    shift([answers("2026-02-23", "phone", 0), answers(START, "chat", 8)]),
  ).toBe(0);
});
