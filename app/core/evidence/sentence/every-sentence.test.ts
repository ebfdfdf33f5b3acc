import { describe, expect, test } from "vitest";
import {
  DESIGNS,
  type AnalyseInput,
  type AnalyseOutput,
  type Design,
  type Effect,
  type Grade,
  type MetricKind,
  type Verdict,
} from "../contract";
import type { Size } from "../design/design-result";
import { analysisSentence } from "./analysis-sentence";
import type { Locale } from "./format-amount";

const SIZES: Record<Design, Size> = {
  "before-after": { of: "answers", before: 60, after: 60 },
  "interrupted-time-series": { of: "periods", before: 12, after: 1 },
  "difference-in-differences": { of: "units", treated: 1, control: 4 },
  "synthetic-control": { of: "units", treated: 2, control: 12 },
  randomised: { of: "arms", treatment: 1200, control: 980 },
  switchback: { of: "turns", treatment: 6, control: 6 },
  stepped: { of: "units", treated: 5, control: 0 },
};
const REASONS: Record<Design, [Grade, string]> = {
  "before-after": [1, "before-after"],
  "interrupted-time-series": [2, "series-with-long-baseline"],
  "difference-in-differences": [3, "comparison-sites"],
  "synthetic-control": [1, "comparison-sites-unchecked"],
  randomised: [4, "randomised"],
  switchback: [4, "randomised"],
  stepped: [2, "randomised-without-schedule"],
};
/** Kind, effect, and how much one step of it is. */
const SCALES: [MetricKind, Effect, number][] = [
  ["proportion", "absolute", 0.01],
  ["nps", "absolute", 1],
  ["mean", "absolute", 0.1],
  ["mean", "relative", 0.01],
  ["value", "absolute", 12_345.678],
  ["rate", "absolute", 0.000_01],
  ["rate", "ratio", 0.01],
];
/** Verdict, then estimate and limits in steps. */
const RESULTS: [Verdict, number, number | null, number | null][] = [
  ["moved", 6, 1, 11],
  ["worsened", -6, -11, -1],
  ["no-meaningful-change", 0.4, -1.2, 2],
  ["cannot-tell", 3, -4, 10],
  ["moved", 6, 1, null],
  ["worsened", -6, null, -1],
  ["cannot-tell", 3, null, null],
  ["too-early", 3, -4, 10],
  ["invalid", 3, -4, 10],
];

interface Said {
  name: string;
  locale: Locale;
  verdict: Verdict;
  grade: Grade;
  text: string;
}

function say(
  design: Design,
  [kind, effect, step]: (typeof SCALES)[number],
  [verdict, ...limits]: (typeof RESULTS)[number],
  locale: Locale,
): Said {
  const none = effect === "ratio" ? 1 : 0;
  const [estimate, low, high] = limits.map((limit) =>
    limit === null ? null : none + limit * step,
  ) as [number, number | null, number | null];
  const [grade, reason] = REASONS[design];
  const input = {
    design,
    metric: { kind, direction: "up", practicalThreshold: 3 * step },
    effect,
    intervention: { start: "2025-03-04" },
    declared: { windowDays: 28 },
    observations: [],
  } satisfies AnalyseInput;
  const output = {
    effect,
    estimate,
    standardError: 2.5 * step,
    interval: { level: 0.95, low, high },
    detectable: low === null && high === null ? null : 7 * step,
    verdict,
    grade,
    gradeReasons: [reason, "amended-after-start"],
  } as unknown as AnalyseOutput;
  const comparisonChanges =
    design === "difference-in-differences"
      ? [1.2, -2.6, 0, 0.4].map((steps) => steps * step)
      : undefined;
  const metricName = kind === "mean" ? undefined : "Satisfaction";
  const subject = { input, output, comparisonChanges, metricName };
  return {
    name: `${locale} ${design} ${kind} ${effect} ${verdict}`,
    locale,
    verdict,
    grade,
    text: analysisSentence({ ...subject, size: SIZES[design] }, locale),
  };
}

const ALL: Said[] = DESIGNS.flatMap((design) =>
  SCALES.flatMap((scale) =>
    RESULTS.flatMap((result) =>
      (["en", "fr"] as const).map((locale) =>
        say(design, scale, result, locale),
      ),
    ),
  ),
);
const wrong = (test: (said: Said) => boolean) =>
  ALL.filter(test).map(({ name, text }) => `${name}: ${text}`);

describe("every sentence of seven designs, seven scales, all verdicts, two languages", () => {
  test("is there, without a hole", () => {
    expect(ALL).toHaveLength(7 * 7 * 9 * 2);
    expect(
      wrong(({ text }) => /undefined|null|NaN|Infinity|\$\{|^$/.test(text)),
    ).toEqual([]);
  });

  test("never says that the test caused anything", () => {
    expect(
      wrong(({ text }) =>
        /\bcaus|thanks to|because of|grâce à|à cause|provoqu|entraîn/i.test(
          text,
        ),
      ),
    ).toEqual([]);
  });

  test("says that nothing moved only of what is shown to lie inside its threshold", () => {
    expect(
      wrong(
        ({ text, verdict }) =>
          /did not move|pas de changement/i.test(text) !==
          (verdict === "no-meaningful-change"),
      ),
    ).toEqual([]);
  });

  test("of what cannot be told says what would have shown, or that nothing would", () => {
    expect(
      wrong(
        ({ text, verdict }) =>
          /only a change of at least|no change of any size|seul un écart d’au moins|aucun écart ne se verrait/.test(
            text,
          ) !==
          (verdict === "cannot-tell"),
      ),
    ).toEqual([]);
  });

  test("tells no figure of what is too early or invalid, but the day", () => {
    expect(
      wrong(
        ({ text, verdict }) =>
          (verdict === "invalid" && /\d/.test(text)) ||
          (verdict === "too-early" && !/1(er)? (April|avril) 2025/.test(text)),
      ),
    ).toEqual([]);
  });

  test("keeps to each language's typography", () => {
    const french = /[^\u202f][;:!?%]|['"]|\u00a0|\d \d/;
    const english = /\s[;:!?%,]|['"]|\u00a0/;
    expect(
      wrong(({ text, locale }) =>
        (locale === "fr" ? french : english).test(text),
      ),
    ).toEqual([]);
  });
});

describe("as they are read", () => {
  const read = (
    design: Design,
    scale: number,
    result: number,
    locale: Locale,
  ) => say(design, SCALES[scale]!, RESULTS[result]!, locale).text;

  test("a comparison tells how the others went", () => {
    expect(read("difference-in-differences", 0, 0, "en")).toBe(
      "Satisfaction rose by 6 points (between 1 and 11). Four comparison sites changed by less than 3 points. Presumption: credible comparison, not randomised, with one reservation.",
    );
    expect(read("difference-in-differences", 0, 0, "fr")).toBe(
      "Satisfaction\u202f: hausse de 6 points (entre 1 et 11). Quatre sites de comparaison ont bougé de moins de 3 points. Présomption\u202f: comparaison crédible, sans tirage au sort, avec une réserve.",
    );
  });

  test("what cannot be told names its size", () => {
    expect(read("randomised", 1, 3, "fr")).toBe(
      "Non concluant\u202f: avec 1\u202f200 réponses dans l’essai et 980 en comparaison, seul un écart d’au moins 7 points se verrait. Mesuré\u202f: +3 points (entre −4 et +10).",
    );
    expect(read("switchback", 6, 3, "en")).toBe(
      "Cannot tell: over 6 periods with the test and 6 without, only a change of at least 7% would show. Measured: +3% (between −4 and +10).",
    );
  });

  test("an open side is said, not hidden", () => {
    expect(read("switchback", 0, 4, "en")).toBe(
      "Satisfaction rose by 6 points (at least 1; the schedules are too few for an upper limit). Proof: randomised comparison, with one reservation.",
    );
    expect(read("switchback", 0, 5, "fr")).toBe(
      "Satisfaction\u202f: baisse de 6 points (au moins 1\u202f; trop peu de plannings possibles pour fixer un maximum), à l’inverse de l’effet attendu. Preuve\u202f: comparaison tirée au sort, avec une réserve.",
    );
    expect(read("stepped", 0, 6, "fr")).toBe(
      "Non concluant\u202f: avec 5 sites qui commencent l’un après l’autre, aucun écart ne se verrait, si grand soit-il. Mesuré\u202f: +3 points (trop peu de plannings possibles pour borner l’écart).",
    );
  });

  test("large and tiny figures keep the digits that their interval carries", () => {
    expect(read("before-after", 4, 2, "fr")).toBe(
      "Satisfaction\u202f: pas de changement notable. L’écart mesuré, +4\u202f938 (entre −14\u202f815 et +24\u202f691), reste sous le seuil de 37\u202f037,034. Indice\u202f: simple avant-après, sans rien à quoi comparer, avec une réserve.",
    );
    expect(read("before-after", 5, 0, "en")).toBe(
      "Satisfaction rose by 0.00006 (between 0.00001 and 0.00011). Clue: a plain before and after, with nothing to compare it with, with one reservation.",
    );
  });
});
