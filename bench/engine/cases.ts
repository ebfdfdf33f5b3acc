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
  /** The same job elsewhere, milliseconds, on a machine of this kind. */
  readonly elsewhere: string;
  readonly job: () => unknown;
}

const WEEKS = 156;
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

function weeklySeries(): AnalyseInput {
  const random = seededRandom(7);
  return {
    design: "interrupted-time-series",
    metric: { kind: "value", direction: "up", practicalThreshold: 1 },
    intervention: { start: addDays("2023-01-02", 7 * 120) },
    observations: Array.from({ length: WEEKS }, (_, week) => ({
      period: addDays("2023-01-02", 7 * week),
      value: 40 + week / 20 + random() * 6 + (week >= 120 ? 2 : 0),
    })),
    model: { errors: "newey-west", lags: 4 },
  };
}

/** The rows of the engine's costs that design/evidence asks for. */
export function engineCases(): EngineCase[] {
  const input = weeklySeries();
  const points = periodSeries(
    placeObservations(input.observations, input.intervention),
    "value",
  );
  const segmented = () =>
    fitModel(points, segmentedModel(points, SPEC).x, NEWEY_WEST);
  return [
    {
      name: "segmented regression, Newey–West, 156 weekly points",
      goalMs: 0.1,
      elsewhere: "statsmodels 0.53, R 3.9",
      job: segmented,
    },
    {
      name: "the same with its placebo-in-time check",
      goalMs: 5,
      elsewhere: "",
      job: () => [
        segmented(),
        placeboInTime(points, SPEC, NEWEY_WEST, { strength: 3, shown: true }),
      ],
    },
    {
      name: "the whole analysis of that series, sentences included",
      goalMs: 5,
      elsewhere: "",
      job: () => analyse(input),
    },
    permutation(),
    twoGroups(),
  ];
}

function permutation(): EngineCase {
  const random = seededRandom(3);
  const periods = Array.from({ length: 24 }, (_, day) => ({
    value: random() * 10,
    treated: day % 2 === 0,
  }));
  return {
    name: "10,000 permutations of 24 points",
    goalMs: 5,
    elsewhere: "numpy 13.5, R 188",
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
    job: () =>
      meanDifference(
        momentsFromSums({ n: 3461, sum: 2422.7, sumSquares: 134_698.29 }),
        momentsFromSums({ n: 3407, sum: 1396.87, sumSquares: 52_377.9767 }),
        0.95,
      ),
  };
}
