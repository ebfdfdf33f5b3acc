import { describe, expect, test } from "vitest";
import { analyse } from "../analyse";
import type { AnalyseInput, Observation } from "../contract";

const day = (at: number) =>
  new Date(Date.UTC(2025, 2, 1 + at)).toISOString().slice(0, 10);

function output(input: AnalyseInput) {
  const result = analyse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

function faults(input: AnalyseInput) {
  const result = analyse(input);
  return result.ok ? [] : result.faults;
}

describe("switchback", () => {
  const values = [10, 2, 11, 3, 12, 1, 13, 2, 10, 3, 12, 2];
  const observations: Observation[] = values.map((value, at) => ({
    period: day(at),
    arm: at % 2 === 0 ? "treatment" : "control",
    value,
  }));
  const input: AnalyseInput = {
    design: "switchback",
    metric: { kind: "value", direction: "up", practicalThreshold: 1 },
    intervention: { start: day(0) },
    declared: { scheduleDrawnAt: "2025-02-20" },
    observations,
  };

  test("twelve days, six and six: 924 schedules, least two-sided p 2/924", () => {
    const { estimate, pValue, checks, grade, verdict, method } = output(input);
    expect(method).toBe("switchback/permutation-exact");
    // The six treated days are the six largest.
    expect(estimate).toBeCloseTo(68 / 6 - 13 / 6, 10);
    expect(pValue).toBeCloseTo(2 / 924, 12);
    expect(checks[0]?.detail.schedules).toBe(924);
    expect([grade, verdict]).toEqual([4, "moved"]);
  });

  test("a schedule that was not drawn before the start is worth two dots", () => {
    const { grade, gradeReasons } = output({ ...input, declared: {} });
    expect([grade, gradeReasons[0]]).toEqual([
      2,
      "randomised-without-schedule",
    ]);
  });

  test("blocks leave fewer schedules: 20 times 20 for six and six", () => {
    const blocked = observations.map((observation, at) => ({
      ...observation,
      block: at < 6 ? "week-1" : "week-2",
    }));
    const { checks, pValue } = output({ ...input, observations: blocked });
    expect(checks[0]?.detail.schedules).toBe(400);
    expect(pValue).toBeCloseTo(2 / 400, 12);
  });

  test("two days each way could never speak: limits stay open, and nothing would show", () => {
    const { interval, detectable, standardError, verdict, pValue, sentences } =
      output({ ...input, observations: observations.slice(0, 4) });
    expect([interval.low, interval.high, detectable]).toEqual([
      null,
      null,
      null,
    ]);
    expect(Number.isFinite(standardError)).toBe(true);
    expect([pValue, verdict]).toEqual([expect.closeTo(1 / 3), "cannot-tell"]);
    expect(sentences.en).toMatch(/no change of any size would show/);
    expect(sentences.en).toMatch(/the schedules are too few to bound it/);
    expect(sentences.fr).toMatch(/trop peu de plannings possibles/);
  });

  test("names the period that has no arm, or two", () => {
    const armless = observations.map((observation, at) =>
      at === 3 ? { ...observation, arm: undefined } : observation,
    );
    expect(faults({ ...input, observations: armless })[0]?.path).toBe(
      "observations[3].arm",
    );
    const twice = [
      ...observations,
      { period: day(0), arm: "control" as const, value: 4 },
    ];
    expect(faults({ ...input, observations: twice })[0]?.path).toMatch(
      /^observations\[(0|12)\]\.arm$/,
    );
  });
});

describe("stepped", () => {
  // Five shops start on days 1 to 5; the level of the day is common, the test adds 4.
  const shops = ["a", "b", "c", "d", "e"];
  const common = [20, 22, 19, 25, 21, 24];
  const observations: Observation[] = shops.flatMap((unit, at) =>
    common.map((level, when) => {
      const treated = when >= at + 1;
      return {
        period: day(when),
        unit,
        arm: treated ? ("treatment" as const) : ("control" as const),
        value: level + at + (treated ? 4 : 0),
      };
    }),
  );
  const input: AnalyseInput = {
    design: "stepped",
    metric: { kind: "value", direction: "up" },
    intervention: { start: day(0) },
    declared: { scheduleDrawnAt: "2025-02-20" },
    observations,
  };

  test("judges against every way to hand the dates to the shops: 5! of them", () => {
    const { checks, method, grade } = output(input);
    expect(method).toBe("stepped/permutation-exact");
    expect(checks[0]?.detail.schedules).toBe(120);
    expect(grade).toBe(4);
  });

  test("finds the effect where shops differ by nothing else", () => {
    const alike = observations.map((observation) => ({
      ...observation,
      value:
        common[Number(observation.period.slice(8)) - 1]! +
        (observation.arm === "treatment" ? 4 : 0),
    }));
    expect(output({ ...input, observations: alike }).estimate).toBeCloseTo(
      4,
      9,
    );
  });

  test("a shop that goes back is refused, one with a hole stays out", () => {
    const back = observations.map((observation, at) =>
      at === 5 ? { ...observation, arm: "control" as const } : observation,
    );
    expect(faults({ ...input, observations: back })[0]?.message).toMatch(
      /a going back/,
    );
    const hole = observations.filter((_, at) => at !== 8);
    const { dropped, checks } = output({ ...input, observations: hole });
    expect(dropped.every(({ unit }) => unit === "b")).toBe(true);
    expect(checks[0]?.detail.schedules).toBe(24);
  });
});

describe("effects of schedules on other scales", () => {
  const values = [12, 15, 11, 14, 18, 13, 16, 19, 10, 17];
  const treated = [0, 1, 0, 0, 1, 0, 1, 1, 0, 1];
  const input: AnalyseInput = {
    design: "switchback",
    metric: { kind: "value", direction: "up" },
    effect: "relative",
    intervention: { start: day(0) },
    observations: values.map((value, at) => ({
      period: day(at),
      arm: treated[at] === 1 ? ("treatment" as const) : ("control" as const),
      value,
    })),
  };

  test("a relative effect and a ratio set the two means against each other", () => {
    const relative = output(input);
    expect([relative.estimate, relative.interval.high]).toEqual([
      expect.closeTo(5 / 12, 12),
      expect.closeTo(0.7, 12),
    ]);
    const ratio = output({ ...input, effect: "ratio" });
    expect([ratio.estimate, ratio.interval.high]).toEqual([
      expect.closeTo(17 / 12, 12),
      expect.closeTo(1.7, 12),
    ]);
    expect(ratio.pValue).toBe(relative.pValue);
  });

  test("levels below zero, or nothing untreated, form no ratio", () => {
    const level = (value: number, from = "control") =>
      input.observations.map((observation) =>
        observation.arm === from ? { ...observation, value } : observation,
      );
    expect(faults({ ...input, observations: level(-1) })[0]).toMatchObject({
      path: "effect",
      code: "negative-level",
    });
    expect(faults({ ...input, observations: level(0) })[0]).toMatchObject({
      path: "effect",
      code: "schedule-no-level",
    });
  });

  test("a model meant for another design is refused", () => {
    expect(
      faults({ ...input, model: { errors: "newey-west", lags: 2 } })[0],
    ).toMatchObject({ path: "model.errors", code: "model-not-for-design" });
  });
});
