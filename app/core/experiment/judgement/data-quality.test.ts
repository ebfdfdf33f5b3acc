import { expect, test } from "vitest";
import type { AnalyseInput } from "~/core/evidence/contract";
import { dataQuality } from "./data-quality";

function weeks(periods: readonly [string, number][]): AnalyseInput {
  return {
    design: "before-after",
    metric: { kind: "proportion", direction: "up" },
    intervention: { start: "2026-03-02" },
    observations: periods.map(([period, n]) => ({ period, n, successes: 1 })),
    facts: { mixShiftPoints: -4 },
  };
}

test("answers since the start stand against the pace from before, and a week that is missing is counted", () => {
  const quality = dataQuality(
    weeks([
      ["2026-02-09", 20],
      ["2026-02-16", 30],
      ["2026-03-02", 12],
      ["2026-03-09", 16],
      ["2026-03-16", 14],
    ]),
  );
  expect(quality).toEqual({
    before: 2,
    after: 3,
    granularity: "week",
    newest: "2026-03-16",
    needsBefore: true,
    compared: 0,
    sites: 0,
    answers: { since: 42, expected: 75 },
    missing: 1,
    mixShift: -4,
  });
});

test("counts over an exposure have no answers, and no figure of the metric is in what is said", () => {
  const input = weeks([["2026-03-02", 1]]);
  const quality = dataQuality({
    ...input,
    metric: { kind: "rate", direction: "down" },
    observations: [{ period: "2026-03-02", count: 7, exposure: 90 }],
    facts: undefined,
  });
  expect(quality).toEqual({
    before: 0,
    after: 1,
    granularity: "day",
    newest: "2026-03-02",
    needsBefore: true,
    compared: 0,
    sites: 0,
    answers: null,
    missing: 0,
    mixShift: null,
  });
});

test("the compared sites are those where nothing was tried, and drawn turns need nothing before the start", () => {
  const at = (unit: string) => ({ period: "2026-03-02", unit, value: 1 });
  const sites = dataQuality({
    design: "difference-in-differences",
    metric: { kind: "value", direction: "up" },
    intervention: { start: "2026-03-02" },
    treatedUnits: ["lyon", "lille"],
    observations: ["lyon", "lille", "nice", "brest", "metz"].map(at),
  });
  expect(sites).toMatchObject({ sites: 5, compared: 3, needsBefore: true });
  const turns = dataQuality({
    design: "switchback",
    metric: { kind: "value", direction: "up" },
    intervention: { start: "2026-03-02" },
    observations: [{ period: "2026-03-02", arm: "treatment", value: 1 }],
  });
  expect(turns).toMatchObject({ before: 0, needsBefore: false });
});
