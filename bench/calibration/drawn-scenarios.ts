import type { AnalyseInput, Observation } from "~/core/evidence/contract";
import type { Chance, Scenario } from "./scenario";
import { npsAnswers, periodOf } from "./scenario";

type Arm = "treatment" | "control";

/** One period, two arms of `answers` each. */
function arms(
  metric: { kind: AnalyseInput["metric"]["kind"]; name: string },
  answers: number,
  plannedEffect: number,
  statistics: (
    chance: Chance,
    arm: Arm,
    effect: number,
  ) => Partial<Observation>,
): Scenario {
  const isRate = metric.kind === "rate";
  return {
    design: "randomised",
    metric: metric.name,
    size: `${answers} ${isRate ? "visits" : "answers"} an arm`,
    noise: "—",
    plannedEffect,
    draw: (chance, effect) => ({
      design: "randomised",
      metric: { kind: metric.kind, direction: "up" },
      effect: isRate ? "ratio" : "absolute",
      intervention: { start: periodOf(0) },
      declared: { scheduleDrawnAt: "2022-12-01" },
      plannedSplit: { treatment: 0.5, control: 0.5 },
      observations: (["treatment", "control"] as const).map((arm) => ({
        period: periodOf(0),
        arm,
        ...statistics(chance, arm, effect),
      })),
    }),
  };
}

function nps(answers: number, planned: number): Scenario {
  return arms(
    { kind: "nps", name: "NPS" },
    answers,
    planned,
    (chance, arm, effect) =>
      npsAnswers(chance, answers, 20 + (arm === "treatment" ? effect : 0)),
  );
}

function proportion(answers: number, share: number, planned: number): Scenario {
  return arms(
    { kind: "proportion", name: `share of ${share}` },
    answers,
    planned,
    (chance, arm, effect) => ({
      n: answers,
      successes: chance.binomial(
        answers,
        share + (arm === "treatment" ? effect : 0),
      ),
    }),
  );
}

/** Durations: skewed, as waiting times are. */
function mean(answers: number, planned: number): Scenario {
  return arms(
    { kind: "mean", name: "mean of skewed durations" },
    answers,
    planned,
    (chance, arm, effect) => {
      let [sum, sumSquares] = [0, 0];
      for (let i = 0; i < answers; i++) {
        const value =
          -4 * Math.log(1 - chance.uniform()) +
          (arm === "treatment" ? effect : 0);
        sum += value;
        sumSquares += value * value;
      }
      return { n: answers, sum, sumSquares };
    },
  );
}

function rate(exposure: number, per: number, planned: number): Scenario {
  return arms(
    { kind: "rate", name: `rate of ${per}` },
    exposure,
    planned,
    (chance, arm, effect) => ({
      exposure,
      count: chance.poisson(
        exposure * per * (arm === "treatment" ? effect : 1),
      ),
    }),
  );
}

/** Days drawn in pairs or weeks, each day with its own answers and a wandering level. */
function turns(days: number, block: number, autocorrelation: number): Scenario {
  return {
    design: "switchback",
    metric: "a value by day",
    size: `${days} days, drawn ${block === days ? "at once" : `in blocks of ${block}`}`,
    noise: `AR(1) ${autocorrelation}`,
    plannedEffect: 1.5,
    draw(chance, effect) {
      const noise = chance.series(days, autocorrelation);
      const arm = drawnDays(chance, days, block);
      return {
        design: "switchback",
        metric: { kind: "value", direction: "up" },
        intervention: { start: periodOf(0, "day") },
        declared: { scheduleDrawnAt: "2022-12-01" },
        model: { draws: 2000 },
        observations: noise.map((value, day) => ({
          period: periodOf(day, "day"),
          arm: arm[day]!,
          block: `block-${Math.floor(day / block)}`,
          value: value + (arm[day] === "treatment" ? effect : 0),
        })),
      };
    },
  };
}

function drawnDays({ uniform }: Chance, days: number, block: number): Arm[] {
  const arm = Array<Arm>(days).fill("control");
  for (let from = 0; from < days; from += block) {
    const order = Array.from({ length: block }, (_, i) => from + i);
    for (let i = 0; i < block / 2; i++) {
      const other = i + Math.floor(uniform() * (block - i));
      [order[i], order[other]] = [order[other]!, order[i]!];
      arm[order[i]!] = "treatment";
    }
  }
  return arm;
}

/** Sites that cross over one after another in drawn order. */
function steps(sites: number, periods: number): Scenario {
  return {
    design: "stepped",
    metric: "a value by site and week",
    size: `${sites} sites, ${periods} weeks`,
    noise: "AR(1) 0.3, common weeks",
    plannedEffect: 1.5,
    draw(chance, effect) {
      const common = chance.series(periods, 0.5);
      const order = Array.from({ length: sites }, (_, site) => site);
      for (let i = sites - 1; i > 0; i--) {
        const other = Math.floor(chance.uniform() * (i + 1));
        [order[i], order[other]] = [order[other]!, order[i]!];
      }
      const observations = order.flatMap((place, site) => {
        const start = 1 + Math.floor((place * (periods - 1)) / sites);
        const own = chance.series(periods, 0.3);
        const level = 0.7 * chance.normal();
        return own.map((noise, week) => ({
          period: periodOf(week),
          unit: `site-${site}`,
          arm: (week >= start ? "treatment" : "control") as Arm,
          value: level + common[week]! + noise + (week >= start ? effect : 0),
        }));
      });
      return {
        design: "stepped",
        metric: { kind: "value", direction: "up" },
        intervention: { start: periodOf(0) },
        declared: { scheduleDrawnAt: "2022-12-01" },
        model: { draws: 2000 },
        observations,
      };
    },
  };
}

export const DRAWN_SCENARIOS: readonly Scenario[] = [
  nps(30, 40),
  nps(150, 25),
  nps(1000, 10),
  proportion(40, 0.8, 0.15),
  proportion(200, 0.5, 0.14),
  proportion(500, 0.03, 0.04),
  mean(30, 3),
  mean(300, 1),
  rate(900, 0.01, 2.5),
  rate(3000, 0.02, 1.5),
  turns(8, 8, 0),
  ...[0, 0.3, 0.5].flatMap((autocorrelation) => [
    turns(12, 12, autocorrelation),
    turns(28, 14, autocorrelation),
    turns(56, 2, autocorrelation),
  ]),
  steps(6, 12),
  steps(12, 12),
];
