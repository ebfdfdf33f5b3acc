import type { AnalyseInput, Observation } from "~/core/evidence/contract";
import type { Chance, Scenario } from "../scenario";
import { npsAnswers, periodOf } from "../scenario";

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
      declared: { scheduleDrawnAt: "2020-12-01" },
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

export const DRAWN_SCENARIOS: readonly Scenario[] = [
  nps(15, 50),
  nps(30, 40),
  nps(150, 25),
  nps(1000, 10),
  proportion(20, 0.9, 0.1),
  proportion(40, 0.8, 0.15),
  proportion(200, 0.5, 0.14),
  proportion(500, 0.03, 0.04),
  mean(15, 4),
  mean(30, 3),
  mean(300, 1),
  rate(300, 0.005, 4),
  rate(900, 0.01, 2.5),
  rate(3000, 0.02, 1.5),
];
