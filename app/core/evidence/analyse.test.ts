import { describe, expect, test } from "vitest";
import { analyse } from "./analyse";
import type { AnalyseInput, Observation } from "./contract";
import { addDays } from "~/core/time/calendar-day";
import { ENGINE_VERSION } from "./engine-version";
import { checkSentences } from "./sentence/check-sentences";
import { gradeSentences } from "./sentence/reason-sentences";

function weeks(values: readonly number[]): Observation[] {
  return values.map((value, week) => ({
    period: new Date(Date.UTC(2024, 0, 1 + 7 * week))
      .toISOString()
      .slice(0, 10),
    value,
  }));
}

const calm = [50, 52, 49, 51, 50, 53, 48, 51, 50, 49, 52, 50, 51];
const input: AnalyseInput = {
  design: "before-after",
  metric: { kind: "value", direction: "up", practicalThreshold: 2 },
  intervention: { start: "2024-04-01" },
  observations: weeks([...calm, 60, 62, 59, 61, 60, 61]),
};

function output(more: Partial<AnalyseInput> = {}) {
  const result = analyse({ ...input, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

function faults(more: object) {
  const result = analyse({ ...input, ...more } as AnalyseInput);
  return result.ok ? [] : result.faults.map(({ path }) => path);
}

describe("before and after", () => {
  test("a clear rise on a stable baseline is moved, with a firm clue", () => {
    const result = output();
    expect(result.method).toBe("before-after/linear-ar1");
    expect(result.estimate).toBeCloseTo(10, 0);
    expect([result.verdict, result.grade, result.gradeReasons]).toEqual([
      "moved",
      2,
      ["before-after-stable-baseline"],
    ]);
    expect(result.series).toHaveLength(19);
    expect(result.engineVersion).toBe(ENGINE_VERSION);
  });

  test("with named ols errors it is Student's t on the period values", () => {
    // numpy: pooled t of the 13 and 6 values above.
    const { estimate, standardError, degreesOfFreedom, interval } = output({
      model: { errors: "ols" },
    });
    expect([estimate, standardError, degreesOfFreedom]).toEqual([
      expect.closeTo(10.03846154, 8),
      expect.closeTo(0.64162114, 8),
      17,
    ]);
    expect(interval.high! - interval.low!).toBeCloseTo(
      2 * 2.109816 * 0.64162114,
      4,
    );
  });

  test("under four periods a side it compares the answers and warns", () => {
    const observations: Observation[] = [
      { period: "2024-03-25", n: 80, successes: 48 },
      { period: "2024-04-01", n: 70, successes: 56 },
    ];
    const metric = { kind: "proportion" as const, direction: "up" as const };
    const { method, estimate, interval, checks, grade, sentences } = output({
      metric,
      observations,
    });
    expect([method, grade]).toEqual(["before-after/two-group", 0]);
    // Newcombe 1998, 56/70 − 48/80.
    expect([estimate, interval.low, interval.high]).toEqual([
      expect.closeTo(0.2, 8),
      expect.closeTo(0.0524315, 6),
      expect.closeTo(0.3338727, 6),
    ]);
    expect(checks[0]).toMatchObject({ name: "few-periods", outcome: "warn" });
    expect(sentences.en).toBe(
      "The metric rose by 20 points (between 5 and 33). Testimony: before and after on a handful of periods.",
    );
    expect(sentences.fr).toBe(
      "Hausse de 20 points (entre 5 et 33). Témoignage\u202f: avant-après sur quelques périodes seulement.",
    );
  });
});

test("a short side beside a long one widens the interval of the answers by the swings from week to week", () => {
  const week = (at: number, successes: number): Observation => ({
    period: addDays("2024-02-05", 7 * at),
    n: 200,
    successes,
  });
  const before = [90, 130, 100, 140, 95, 125, 105, 135].map((good, at) =>
    week(at, good),
  );
  const few = output({
    metric: { kind: "proportion", direction: "up" },
    observations: [...before, week(8, 140), week(9, 120)],
  });
  // 260/400 − 920/1600; the answers alone would give about ±0.053.
  expect(few.estimate).toBeCloseTo(0.075, 10);
  expect(few.interval.high! - few.interval.low!).toBeGreaterThan(0.25);
  expect([few.grade, few.verdict, few.degreesOfFreedom]).toEqual([
    1,
    "cannot-tell",
    8,
  ]);
  expect(few.checks[0]).toMatchObject({
    name: "few-periods",
    outcome: "warn",
    detail: { widened: true },
  });
});

describe("sentences", () => {
  test("cannot tell names what would have shown", () => {
    const { sentences, verdict } = output({
      observations: weeks([...calm, 51, 49, 52, 50, 53, 51]),
      metric: { kind: "value", direction: "up" },
    });
    expect(verdict).toBe("cannot-tell");
    expect(sentences.fr).toMatch(
      /^Non concluant\u202f: avec 13 périodes avant et 6 après, seul un écart d’au moins [\d,]+ se verrait\./,
    );
    expect(sentences.en).toMatch(
      /^Cannot tell: with 13 periods before and 6 after, only a change of at least [\d.]+ would show\./,
    );
  });

  test("did not move is said of what lies inside its threshold", () => {
    const { sentences, verdict } = output({
      observations: weeks([...calm, 51, 49, 52, 50, 53, 51]),
      metric: { kind: "value", direction: "up", practicalThreshold: 6 },
    });
    expect(verdict).toBe("no-meaningful-change");
    expect(sentences.en).toContain(
      "did not move by more than its threshold of 6",
    );
    expect(sentences.fr).toContain("reste sous le seuil de 6.");
  });

  test("too early says when to come back", () => {
    const { sentences } = output({ declared: { windowDays: 60 } });
    expect(sentences).toEqual({
      en: "Too early: the result is read from 31 May 2024 on.",
      fr: "Trop tôt\u202f: le résultat se lit à partir du 31 mai 2024.",
    });
  });

  test("every reason and check has words in both languages, none says caused", () => {
    const result = output({
      facts: {
        pickedBecauseWorst: true,
        contextOverlap: true,
        mixShiftPoints: 12,
        fidelity: 0.5,
        overlappingTests: 2,
      },
      declared: { minimumEffect: 0.1, amended: true },
    });
    for (const locale of ["en", "fr"] as const) {
      const texts = [
        ...gradeSentences(input, result, locale).flatMap(({ text, raise }) => [
          text,
          raise ?? "",
        ]),
        ...checkSentences(result.checks, locale).map(({ text }) => text),
        result.sentences[locale],
      ];
      expect(
        texts.filter((text) =>
          /\bcaus(ed|es|é)|undefined|NaN|[a-z]-[a-z]+-[a-z]+-/i.test(text),
        ),
      ).toEqual([]);
      expect(
        texts.filter(
          (text) => locale === "fr" && /[^\u202f][:;!?%]/.test(text),
        ),
      ).toEqual([]);
    }
  });
});

describe("inputs", () => {
  test("every fault is listed with its path", () => {
    expect(
      faults({
        metric: { kind: "mean" },
        confidence: 1,
        intervention: { start: "2024-04-31" },
        observations: [
          { period: "2024-01-01", n: 4, sum: 40, sumSquares: 10 },
          { period: "soon", n: -1, sum: "x" },
        ],
      }),
    ).toEqual([
      "metric.direction",
      "confidence",
      "intervention.start",
      "observations[0].sumSquares",
      "observations[1].period",
      "observations[1].n",
      "observations[1].sum",
      "observations[1].sumSquares",
    ]);
  });

  test("a relative NPS, a ratio of means and Poisson means are refused", () => {
    expect(
      faults({
        metric: { kind: "nps", direction: "up" },
        effect: "relative",
        observations: [],
      }),
    ).toContain("effect");
    expect(
      faults({
        metric: { kind: "mean", direction: "up" },
        effect: "ratio",
        observations: [],
      }),
    ).toContain("effect");
    expect(
      faults({
        metric: { kind: "mean", direction: "up" },
        model: { errors: "poisson" },
        observations: [],
      }),
    ).toContain("model.errors");
  });

  test("a design that lacks what it lives on is a fault, not a number", () => {
    expect(faults({ design: "synthetic-control" })).toEqual(["treatedUnits"]);
    expect(faults({ design: "switchback" })).toEqual(["observations[13].arm"]);
    expect(faults({ design: "guess" })).toEqual(["design"]);
  });

  test("what is not an object is a fault of the whole input", () => {
    expect(analyse(null as never)).toEqual({
      ok: false,
      faults: [{ path: "", message: "must be an object" }],
    });
  });

  test("a series that never varies gives finite numbers", () => {
    const result = output({
      observations: weeks(Array.from({ length: 19 }, () => 4)),
    });
    expect([result.estimate, result.standardError, result.pValue]).toEqual([
      expect.closeTo(0, 9),
      0,
      expect.any(Number),
    ]);
    expect(result.verdict).toBe("no-meaningful-change");
  });
});
