import type { Chance, Scenario } from "../scenario";
import { periodOf } from "../scenario";

type Arm = "treatment" | "control";

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
        declared: { scheduleDrawnAt: "2020-12-01" },
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
        declared: { scheduleDrawnAt: "2020-12-01" },
        model: { draws: 2000 },
        observations,
      };
    },
  };
}

export const TURN_SCENARIOS: readonly Scenario[] = [
  turns(6, 6, 0),
  turns(8, 8, 0),
  ...[0, 0.3, 0.5].flatMap((autocorrelation) => [
    turns(12, 12, autocorrelation),
    turns(14, 2, autocorrelation),
    turns(28, 14, autocorrelation),
    turns(56, 2, autocorrelation),
  ]),
  steps(3, 9),
  steps(4, 12),
  steps(6, 12),
  steps(12, 12),
  steps(30, 12),
];
