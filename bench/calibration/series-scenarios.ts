import type { Scenario } from "./scenario";
import { npsAnswers, periodOf } from "./scenario";

interface Series {
  design: "before-after" | "interrupted-time-series";
  points: number;
  before: number;
  autocorrelation: number;
}

/** Spread of the true level from week to week, in NPS points, beside what the sampling of answers adds. */
const LEVEL_SPREAD = 6;

function npsSeries(
  { design, points, before, autocorrelation }: Series,
  answers: number,
): Scenario {
  return {
    design,
    metric: "NPS",
    size: `${before} + ${points - before} weeks, ${answers} answers each`,
    noise: `AR(1) ${autocorrelation}`,
    plannedEffect: 15,
    draw(chance, effect) {
      const level = chance.series(points, autocorrelation);
      return {
        design,
        metric: { kind: "nps", direction: "up" },
        intervention: { start: periodOf(before) },
        observations: level.map((noise, week) => ({
          period: periodOf(week),
          ...npsAnswers(
            chance,
            answers,
            20 + LEVEL_SPREAD * noise + (week >= before ? effect : 0),
          ),
        })),
      };
    },
  };
}

/** Complaints a day with a strong week and a level that wanders by a tenth. */
function dailyCounts(
  mean: number,
  points: number,
  before: number,
  autocorrelation: number,
): Scenario {
  const design = "interrupted-time-series";
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

export const SERIES_SCENARIOS: readonly Scenario[] = [0, 0.3, 0.5].flatMap(
  (autocorrelation) => [
    ...(["before-after", "interrupted-time-series"] as const).flatMap(
      (design) => [
        npsSeries({ design, points: 12, before: 8, autocorrelation }, 15),
        npsSeries({ design, points: 24, before: 16, autocorrelation }, 15),
        npsSeries({ design, points: 24, before: 12, autocorrelation }, 60),
        npsSeries({ design, points: 52, before: 40, autocorrelation }, 200),
        npsSeries({ design, points: 156, before: 130, autocorrelation }, 60),
      ],
    ),
    dailyCounts(2, 84, 56, autocorrelation),
    dailyCounts(10, 112, 84, autocorrelation),
    dailyCounts(40, 112, 84, autocorrelation),
  ],
);
