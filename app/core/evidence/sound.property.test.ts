import * as fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "./analyse";
import {
  DESIGNS,
  METRIC_KINDS,
  type AnalyseInput,
  type AnalyseOutput,
  type Design,
  type MetricKind,
  type Observation,
} from "./contract";

const SITES = ["a", "b", "c", "d", "e", "f"];
const day = (at: number) =>
  new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);

/** Worlds in which careless formulas break. */
const WORLDS = [
  "ordinary",
  "sparse",
  "zeros",
  "constant",
  "separated",
  "huge-exposure",
  "high-level",
] as const;
type World = (typeof WORLDS)[number];

interface Drawn {
  design: Design;
  kind: MetricKind;
  world: World;
  periods: number;
  noise: number[];
  missing: boolean[];
  effect: AnalyseInput["effect"];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  design: fc.constantFrom(...DESIGNS),
  kind: fc.constantFrom(...METRIC_KINDS),
  world: fc.constantFrom(...WORLDS),
  periods: fc.integer({ min: 1, max: 20 }),
  noise: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 7,
    maxLength: 31,
  }),
  missing: fc.array(
    fc.boolean().map((one) => one),
    { minLength: 5, maxLength: 13 },
  ),
  effect: fc.constantFrom("absolute" as const, "relative" as const),
});

function worldOf(one: Drawn): AnalyseInput {
  const half = Math.floor(one.periods / 2);
  const scheduled = one.design === "switchback" || one.design === "stepped";
  const observations: Observation[] = [];
  for (let at = 0; at < one.periods; at++)
    SITES.forEach((unit, site) => {
      const place = at * SITES.length + site;
      if (one.missing[place % one.missing.length] && place % 3 === 0) return;
      const treated =
        one.design === "stepped" ? at > site * 2 : (at + site) % 2 === 0;
      const since =
        scheduled || one.design === "randomised"
          ? treated
          : at >= half && site < 2;
      observations.push({
        period: day(at),
        unit,
        arm: treated ? "treatment" : "control",
        ...statistics(one, one.noise[place % one.noise.length]!, since),
      });
    });
  if (observations.length === 0)
    observations.push({
      period: day(0),
      unit: "a",
      ...statistics(one, 0.5, true),
    });
  return {
    design: one.design,
    metric: { kind: one.kind, direction: "up", practicalThreshold: 0.5 },
    effect: one.kind === "nps" ? "absolute" : one.effect,
    intervention: { start: day(scheduled ? 0 : half) },
    observations,
  };
}

function statistics(
  { kind, world }: Drawn,
  noise: number,
  treated: boolean,
): Partial<Observation> {
  const n = { "huge-exposure": 10_000_000, sparse: 2 }[world as string] ?? 30;
  const share = {
    ordinary: 0.3 + 0.4 * noise,
    sparse: 0.4 * noise,
    zeros: 0,
    constant: 0.5,
    separated: treated ? 1 : 0,
    "huge-exposure": 1e-7 + 1e-6 * noise,
    "high-level": 0.9 + 0.1 * noise,
  }[world];
  const successes = Math.round(n * share);
  switch (kind) {
    case "value":
      return {
        value:
          world === "high-level" ? 10_000_000.1 + 0.2 * noise : 100 * share,
      };
    case "mean": {
      const level = world === "high-level" ? 10_000_000.2 : 10 * share;
      const spread = world === "constant" || world === "zeros" ? 0 : 0.01;
      const sum = n * level;
      return { n, sum, sumSquares: n * (level * level + spread) };
    }
    case "proportion":
      return { n, successes };
    case "rate":
      return { count: successes, exposure: n };
    case "nps":
      return {
        promoters: successes,
        passives: 0,
        detractors: n - successes,
      };
  }
}

function unsound(value: unknown, path = ""): string[] {
  if (typeof value === "number") {
    const isSpread = /standardError|dispersion|detectable|variance/.test(path);
    return Number.isFinite(value) && !(isSpread && value < 0) ? [] : [path];
  }
  if (typeof value === "string")
    return /NaN|Infinity|undefined/.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null)
    return value === undefined ? [path] : [];
  return Object.entries(value).flatMap(([key, item]) =>
    unsound(item, `${path}.${key}`),
  );
}

test("sparse, empty, constant, separated, huge and one-period worlds give sound numbers or a reason", () => {
  let analysed = 0;
  fc.assert(
    fc.property(drawn, (one) => {
      const treatedUnits = ["a", "b"];
      const input = worldOf(one);
      const units = new Set(input.observations.map(({ unit }) => unit));
      const named = treatedUnits.filter((unit) => units.has(unit));
      const result = analyse(
        named.length > 0 ? { ...input, treatedUnits: named } : input,
      );
      if (result.ok) analysed++;
      const answer = result.ok ? result.output : result.faults;
      expect(unsound(answer)).toEqual([]);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }),
    { numRuns: 350, seed: 17 },
  );
  expect(analysed).toBeGreaterThan(120);
}, 40_000);

const COMPARABLE = [
  "before-after",
  "interrupted-time-series",
  "difference-in-differences",
  "synthetic-control",
  "randomised",
  "switchback",
  "stepped",
] as const;

function valuesInput(
  design: Design,
  noise: readonly number[],
  change: (value: number) => number = (value) => value,
  swap = false,
): AnalyseInput {
  const input = worldOf({
    design,
    kind: "value",
    world: "ordinary",
    periods: 16,
    noise: [...noise],
    missing: [false],
    effect: "absolute",
  });
  const turned = { treatment: "control", control: "treatment" } as const;
  return {
    ...input,
    treatedUnits: ["a", "b"],
    observations: input.observations.map((one) => ({
      ...one,
      arm: swap ? turned[one.arm!] : one.arm,
      value: change(one.value!),
    })),
  };
}

function outputOf(input: AnalyseInput): AnalyseOutput | null {
  const result = analyse(input);
  return result.ok ? result.output : null;
}

const figures = ({ estimate, interval, standardError }: AnalyseOutput) => [
  estimate,
  interval.low ?? 0,
  interval.high ?? 0,
  standardError,
];

/** Hundredths, so that two values are either equal or apart by more than rounding. */
const waves = fc.array(
  fc.integer({ min: 0, max: 100 }).map((whole) => whole / 100),
  { minLength: 17, maxLength: 29 },
);

test.each(COMPARABLE)(
  "%s: an absolute effect scales with the values and does not see a shift",
  (design) => {
    fc.assert(
      fc.property(
        waves,
        fc.constantFrom(0.001, 3, 250),
        fc.constantFrom(-40, 7, 1000),
        (noise, factor, shift) => {
          const plain = outputOf(valuesInput(design, noise));
          fc.pre(plain !== null && plain.standardError > 1e-3);
          const scaled = outputOf(
            valuesInput(design, noise, (value) => value * factor),
          )!;
          const shifted = outputOf(
            valuesInput(design, noise, (value) => value + shift),
          )!;
          const size = 1e-5 * Math.max(1, ...figures(plain!).map(Math.abs));
          figures(plain!).forEach((figure, at) => {
            expect(
              Math.abs(figures(scaled)[at]! / factor - figure),
            ).toBeLessThan(size);
            expect(Math.abs(figures(shifted)[at]! - figure)).toBeLessThan(size);
          });
        },
      ),
      { numRuns: 6, seed: 23 },
    );
  },
  30_000,
);

test.each(["randomised", "switchback"] as const)(
  "%s: the arms swapped turn the effect round",
  (design) => {
    fc.assert(
      fc.property(waves, (noise) => {
        const plain = outputOf(valuesInput(design, noise));
        fc.pre(plain !== null);
        const turned = outputOf(
          valuesInput(design, noise, (value) => value, true),
        )!;
        expect(turned.estimate).toBeCloseTo(-plain!.estimate, 8);
        // Of drawn schedules the p is itself a sample.
        expect(Math.abs(turned.pValue - plain!.pValue)).toBeLessThan(0.03);
        const slack = design === "randomised" ? 1e-8 : 1.5;
        const [low, high] = [plain!.interval.low, turned.interval.high];
        expect(Math.abs((high ?? 0) + (low ?? 0))).toBeLessThan(slack);
      }),
      { numRuns: 10, seed: 29 },
    );
  },
  30_000,
);
