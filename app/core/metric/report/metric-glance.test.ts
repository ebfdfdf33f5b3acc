import { expect, test } from "vitest";
import { metricGlance } from "./metric-glance";
import { metricReport } from "./metric-report";

const METRIC = {
  kind: "proportion",
  scale: null,
  direction: "up",
  granularity: "week",
} as const;

/** Successes of a thousand a week; Monday 5 January 2026 is the first. */
function glance(successes: readonly number[]) {
  const readings = successes.map((numerator, week) => ({
    periodStart: new Date(Date.UTC(2026, 0, 5 + 7 * week))
      .toISOString()
      .slice(0, 10),
    granularity: "week" as const,
    siteId: null,
    channel: "",
    segmentName: "",
    segmentValue: "",
    statistics: { form: "ratio" as const, numerator, denominator: 1_000 },
  }));
  return metricGlance(metricReport(METRIC, readings), "up");
}

const USUAL = [700, 704, 698, 702, 699, 703, 697, 701, 702, 698, 700, 701];

test("a rise that lasts is better than before, with what it was before", () => {
  const found = glance([...USUAL, 800, 802, 799, 801]);
  expect(found?.change).toMatchObject({ outcome: "better" });
  expect(found?.change).toHaveProperty("baseline.value", 8_405 / 12_000);
  expect(found?.current.value).toBe(0.8005);
  expect(found?.current.n).toBe(4_000);
});

test("what moves as it always has is inside the noise", () => {
  const found = glance([...USUAL, 700, 702, 699, 701]);
  expect(found?.change.outcome).toBe("inside-noise");
  expect(found?.signal).toBeNull();
});

test("three weeks are too few to speak of a change", () => {
  expect(glance([700, 702, 699])?.change).toEqual({ outcome: "too-short" });
});

test("fewer than five answers show nothing", () => {
  const cell = { granularity: "week", siteId: null, channel: "" } as const;
  const one = {
    ...cell,
    segmentName: "",
    segmentValue: "",
    periodStart: "2026-01-05",
    statistics: { form: "ratio", numerator: 2, denominator: 4 },
  } as const;
  expect(metricGlance(metricReport(METRIC, [one]), "up")).toBeNull();
});
