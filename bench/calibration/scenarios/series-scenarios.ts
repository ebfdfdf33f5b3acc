import type { Chance, Scenario } from "../scenario";
import { npsAnswers, periodOf } from "../scenario";

export interface Series {
  design: "before-after" | "interrupted-time-series";
  points: number;
  before: number;
  autocorrelation: number;
}

export const SERIES_DESIGNS = [
  "before-after",
  "interrupted-time-series",
] as const;
export const AUTOCORRELATIONS = [0, 0.3, 0.5] as const;

/** Spread of the true level from week to week, in NPS points, beside what the sampling of answers adds. */
const LEVEL_SPREAD = 6;

export function npsSeries(
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

/** A share of about two thirds whose true level wanders by three points; weeks of 10 to 70 answers, one in eight missing. */
function patchyShare(series: Series): Scenario {
  const { design, points, before, autocorrelation } = series;
  return {
    design,
    metric: "share of 0.65, some weeks missing",
    size: `${before} + ${points - before} weeks, 10–70 answers each`,
    noise: `AR(1) ${autocorrelation}`,
    plannedEffect: 0.1,
    draw(chance, effect) {
      const level = chance.series(points, autocorrelation);
      const observations = level.flatMap((noise, week) => {
        const n = 10 + Math.floor(60 * chance.uniform());
        const share = 0.65 + 0.03 * noise + (week >= before ? effect : 0);
        const successes = chance.binomial(n, share);
        const isEdge = week === 0 || week === before;
        const isMissing = chance.uniform() < 0.125 && !isEdge;
        return isMissing ? [] : [{ period: periodOf(week), n, successes }];
      });
      return {
        design,
        metric: { kind: "proportion", direction: "up" },
        intervention: { start: periodOf(before) },
        observations,
      };
    },
  };
}

/** A value by week that is nothing but its wandering level: all of the noise follows itself. */
function values({ design, points, before, autocorrelation }: Series): Scenario {
  return {
    design,
    metric: "a value, all noise in the level",
    size: `${before} + ${points - before} weeks`,
    noise: `AR(1) ${autocorrelation}`,
    plannedEffect: 1.5,
    draw: (chance: Chance, effect) => ({
      design,
      metric: { kind: "value", direction: "up" },
      intervention: { start: periodOf(before) },
      observations: chance
        .series(points, autocorrelation)
        .map((noise, week) => ({
          period: periodOf(week),
          value: 10 + noise + (week >= before ? effect : 0),
        })),
    }),
  };
}

export const SERIES_SCENARIOS: readonly Scenario[] = SERIES_DESIGNS.flatMap(
  (design) =>
    AUTOCORRELATIONS.flatMap((autocorrelation) => {
      const of = (points: number, before: number): Series => ({
        design,
        points,
        before,
        autocorrelation,
      });
      return [
        npsSeries(of(12, 8), 15),
        npsSeries(of(24, 16), 15),
        npsSeries(of(24, 12), 60),
        npsSeries(of(52, 40), 200),
        npsSeries(of(156, 130), 60),
        patchyShare(of(40, 30)),
        values(of(12, 6)),
        values(of(24, 16)),
        values(of(60, 48)),
      ];
    }),
);
