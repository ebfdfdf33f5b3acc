import type { Scenario } from "../scenario";
import { periodOf } from "../scenario";
import {
  AUTOCORRELATIONS,
  SERIES_DESIGNS,
  type Series,
} from "./series-scenarios";

/** Complaints a day with a strong week and a level that wanders by a tenth. */
function dailyCounts(
  { design, points, before, autocorrelation }: Series,
  mean: number,
): Scenario {
  return {
    design,
    metric: "complaints a day, week-shaped",
    size: `${before} + ${points - before} days, about ${mean} a day`,
    noise: `AR(1) ${autocorrelation}`,
    plannedEffect: 0.7,
    draw(chance, effect) {
      const level = chance.series(points, autocorrelation);
      return {
        design,
        metric: { kind: "rate", direction: "down" },
        effect: "ratio",
        intervention: { start: periodOf(before, "day") },
        model: { seasonality: "weekly", harmonics: 2 },
        observations: level.map((noise, day) => ({
          period: periodOf(day, "day"),
          exposure: 1,
          count: chance.poisson(
            mean *
              Math.exp(0.1 * noise + 0.4 * Math.sin((2 * Math.PI * day) / 7)) *
              (day >= before ? effect : 1),
          ),
        })),
      };
    },
  };
}

/** Months of a value with a strong year. */
function yearly({ points, before, autocorrelation }: Series): Scenario {
  const design = "interrupted-time-series";
  return {
    design,
    metric: "a value by month, year-shaped",
    size: `${before} + ${points - before} months`,
    noise: `AR(1) ${autocorrelation}`,
    plannedEffect: 1.5,
    draw: (chance, effect) => ({
      design,
      metric: { kind: "value", direction: "up" },
      intervention: { start: periodOf(before, "month") },
      model: { seasonality: "yearly", harmonics: 2 },
      observations: chance
        .series(points, autocorrelation)
        .map((noise, month) => ({
          period: periodOf(month, "month"),
          value:
            40 +
            3 * Math.cos((2 * Math.PI * month) / 12) +
            noise +
            (month >= before ? effect : 0),
        })),
    }),
  };
}

/** The effect grows week by week; the mean over the weeks after is what is asked for. */
function growing({ points, before, autocorrelation }: Series): Scenario {
  const design = "interrupted-time-series";
  const after = points - before;
  return {
    design,
    metric: "a value, its slope may change too",
    size: `${before} + ${after} weeks`,
    noise: `AR(1) ${autocorrelation}`,
    plannedEffect: 2,
    draw: (chance, effect) => ({
      design,
      metric: { kind: "value", direction: "up" },
      intervention: { start: periodOf(before) },
      model: { slopeChange: true },
      observations: chance
        .series(points, autocorrelation)
        .map((noise, week) => ({
          period: periodOf(week),
          value:
            40 +
            noise +
            (week >= before
              ? (effect * 2 * (week - before + 1)) / (after + 1)
              : 0),
        })),
    }),
  };
}

export const SEASON_SCENARIOS: readonly Scenario[] = AUTOCORRELATIONS.flatMap(
  (autocorrelation) => [
    ...SERIES_DESIGNS.flatMap((design) => [
      dailyCounts({ design, points: 84, before: 56, autocorrelation }, 2),
      dailyCounts({ design, points: 112, before: 84, autocorrelation }, 10),
      dailyCounts({ design, points: 112, before: 84, autocorrelation }, 40),
    ]),
    ...[
      { points: 36, before: 24 },
      { points: 84, before: 60 },
    ].map((size) =>
      yearly({ design: "interrupted-time-series", ...size, autocorrelation }),
    ),
    ...[
      { points: 24, before: 12 },
      { points: 52, before: 36 },
    ].map((size) =>
      growing({ design: "interrupted-time-series", ...size, autocorrelation }),
    ),
  ],
);
