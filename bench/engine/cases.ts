import { analyse } from "~/core/evidence/analyse";
import type { AnalyseInput } from "~/core/evidence/contract";
import { periodSeries } from "~/core/evidence/series/period-series";
import { fitModel, type FitChoice } from "~/core/evidence/series/fit-model";
import { placeboInTime } from "~/core/evidence/series/placebo-in-time";
import {
  segmentedModel,
  type SegmentedSpec,
} from "~/core/evidence/series/segmented-model";
import { placeObservations } from "~/core/evidence/period/place-observations";
import { switchbackTest } from "~/core/stats/permutation/switchback";
import { momentsFromSums } from "~/core/stats/moments";
import { seededRandom } from "~/core/stats/random";
import { meanDifference } from "~/core/stats/two-group/means";
import { addDays } from "~/core/time/calendar-day";

export interface EngineCase {
  readonly name: string;
  /** Milliseconds to stay under. */
  readonly goalMs: number;
  /** The same job elsewhere, milliseconds, on a machine of this kind, as measured when the goal was set. */
  readonly elsewhere: string;
  /** Its name in peers/, where it is measured beside. */
  readonly peer?: string;
  readonly job: () => unknown;
}

const WEEKS = 156;
const FIRST_AFTER = 120;
const SPEC: SegmentedSpec = {
  trend: true,
  slopeChange: false,
  seasonality: "none",
  harmonics: 2,
  granularity: "week",
};
const NEWEY_WEST: FitChoice = {
  errors: "newey-west",
  lags: 4,
  scale: "identity",
};
const DEFAULT: FitChoice = { errors: "default", scale: "identity" };

/** The same numbers in every language: 0–1, without a generator. */
function noise(at: number): number {
  return Math.abs(Math.sin((at + 1) * 12.9898) * 43_758.5453) % 1;
}

function weeklySeries(): AnalyseInput {
  return {
    design: "interrupted-time-series",
    metric: { kind: "value", direction: "up", practicalThreshold: 1 },
    intervention: { start: addDays("2023-01-02", 7 * FIRST_AFTER) },
    observations: Array.from({ length: WEEKS }, (_, week) => ({
      period: addDays("2023-01-02", 7 * week),
      value: 40 + week / 20 + 6 * noise(week) + (week >= FIRST_AFTER ? 2 : 0),
    })),
  };
}

/** The rows of the engine's costs that design/evidence asks for. */
export function engineCases(): EngineCase[] {
  return [...seriesCases(), permutation(), twoGroups(), syntheticControl()];
}

function seriesCases(): EngineCase[] {
  const input = weeklySeries();
  const points = periodSeries(
    placeObservations(input.observations, input.intervention),
    "value",
  );
  const fit = (choice: FitChoice) =>
    fitModel(points, segmentedModel(points, SPEC).x, choice);
  const placebo = (choice: FitChoice) =>
    placeboInTime(points, SPEC, choice, { strength: 3, shown: true });
  return [
    {
      name: "segmented regression, Newey–West, 156 weekly points",
      goalMs: 0.1,
      elsewhere: "statsmodels 0.53, R 3.9",
      peer: "newey-west",
      job: () => fit(NEWEY_WEST),
    },
    {
      name: "the same with its placebo-in-time check",
      goalMs: 5,
      elsewhere: "",
      job: () => [fit(NEWEY_WEST), placebo(NEWEY_WEST)],
    },
    {
      name: "the default errors with their placebo-in-time check",
      goalMs: 5,
      elsewhere: "",
      job: () => [fit(DEFAULT), placebo(DEFAULT)],
    },
    {
      name: "the whole analysis of that series, sentences included",
      goalMs: 5,
      elsewhere: "",
      job: () => analyse(input),
    },
  ];
}

function permutation(): EngineCase {
  const periods = Array.from({ length: 24 }, (_, day) => ({
    value: 10 * noise(day),
    treated: day % 2 === 0,
  }));
  return {
    name: "10,000 permutations of 24 points",
    goalMs: 5,
    elsewhere: "numpy 13.5, R 188",
    peer: "permutations",
    job: () =>
      switchbackTest({
        periods,
        confidence: 0.95,
        draws: 10_000,
        random: seededRandom(1),
      }),
  };
}

function twoGroups(): EngineCase {
  return {
    name: "two-group test from sums",
    goalMs: 0.01,
    elsewhere: "gbstats 0.36",
    peer: "two-groups",
    job: () =>
      meanDifference(
        momentsFromSums({ n: 3461, sum: 2422.7, sumSquares: 134_698.29 }),
        momentsFromSums({ n: 3407, sum: 1396.87, sumSquares: 52_377.9767 }),
        0.95,
      ),
  };
}

/** As many states and years as California's Proposition 99: 38 donors, 19 years before and 12 after. */
function syntheticControl(): EngineCase {
  const observations = Array.from({ length: 39 }, (_, unit) =>
    Array.from({ length: 31 }, (_year, year) => ({
      period: `${1970 + year}-01-01`,
      unit: `state-${unit}`,
      value:
        100 +
        20 * noise(unit) -
        year * (1 + noise(100 + unit)) +
        4 * noise(1000 + 31 * unit + year),
    })),
  ).flat();
  const input: AnalyseInput = {
    design: "synthetic-control",
    metric: { kind: "value", direction: "down" },
    intervention: { start: "1989-01-01" },
    treatedUnits: ["state-0"],
    observations,
  };
  return {
    name: "synthetic control of 38 × 19 with all placebos",
    goalMs: 100,
    elsewhere: "",
    peer: "synthetic-control",
    job: () => analyse(input),
  };
}
