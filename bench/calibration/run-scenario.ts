import { analyse } from "~/core/evidence/analyse";
import type { AnalyseOutput } from "~/core/evidence/contract";
import { plannedPower } from "./planned-power";
import {
  chanceFor,
  type AnyScenario,
  type Chance,
  type Scenario,
} from "./scenario";

/** Shares of the simulations, 0–1. Plain data: it crosses from worker to main program. */
export interface Calibration {
  design: AnyScenario["design"];
  metric: string;
  size: string;
  noise: string;
  plannedEffect: number;
  runs: number;
  /** Verdicts “moved” or “worsened” although nothing did. */
  falseVerdicts: number;
  /** Intervals that hold the true effect, without and with one. */
  coverage: number;
  /** Intervals that exclude no effect when the planned one is there. */
  power: number;
  /** What the plan promised; `null` where the cell has no plan. */
  plannedPower: number | null;
  /** Median width of the interval, on the scale of the analysis; `null` where most have an open end. */
  width: number | null;
  /** Analyses that were refused: data too poor to bound the effect. */
  refused: number;
  /** Commonest grade; `null` where no grade is given. */
  grade: number | null;
  /** Checks that warned or failed in most analyses. */
  warnings: string[];
  /** Of one analysis, drawing included. */
  milliseconds: number;
}

/** What one simulated test says. */
interface Answer {
  low: number;
  high: number;
  isFalse: boolean;
  output: AnalyseOutput | null;
}

/** Half of the runs are drawn without an effect, half with the planned one. */
export function runScenario(scenario: AnyScenario, runs: number): Calibration {
  const startedAt = performance.now();
  const chance = chanceFor(scenario);
  const none = nullEffect(scenario);
  const tally = new Tally();
  for (let run = 0; run < 2 * runs; run++) {
    const planned = run % 2 === 1;
    const truth = planned ? scenario.plannedEffect : none;
    tally.add(answer(scenario, chance, truth, none), { planned, truth, none });
  }
  const milliseconds = (performance.now() - startedAt) / (2 * runs);
  const { design, metric, size, noise, plannedEffect } = scenario;
  return {
    design,
    metric,
    size,
    noise,
    plannedEffect,
    runs,
    ...tally.shares(runs),
    plannedPower: design === "pooled" ? null : plannedPower(scenario),
    milliseconds,
  };
}

function nullEffect(scenario: AnyScenario): number {
  return scenario.design !== "pooled" &&
    scenario.draw(chanceFor(scenario), 1).effect === "ratio"
    ? 1
    : 0;
}

function answer(
  scenario: AnyScenario,
  chance: Chance,
  truth: number,
  none: number,
): Answer | null {
  if (scenario.design !== "pooled") return analysed(scenario, chance, truth);
  const { low, high } = scenario.measure(chance, truth);
  return { low, high, isFalse: low > none || high < none, output: null };
}

function analysed(
  scenario: Scenario,
  chance: Chance,
  truth: number,
): Answer | null {
  const result = analyse(scenario.draw(chance, truth));
  if (!result.ok) return null;
  const { interval, verdict } = result.output;
  return {
    low: interval.low ?? Number.NEGATIVE_INFINITY,
    high: interval.high ?? Number.POSITIVE_INFINITY,
    isFalse: verdict === "moved" || verdict === "worsened",
    output: result.output,
  };
}

class Tally {
  private readonly count = { wrong: 0, held: 0, shown: 0, refused: 0 };
  private readonly widths: number[] = [];
  private readonly grades = new Map<number, number>();
  private readonly warned = new Map<string, number>();

  add(
    given: Answer | null,
    { planned, truth, none }: { planned: boolean; truth: number; none: number },
  ): void {
    if (!given) {
      this.count.refused += 1;
      return;
    }
    const { low, high, isFalse, output } = given;
    const excludes = low > none || high < none;
    if (excludes && planned) this.count.shown += 1;
    if (isFalse && !planned) this.count.wrong += 1;
    if (low <= truth && truth <= high) this.count.held += 1;
    this.widths.push(high - low);
    if (!output) return;
    increase(this.grades, output.grade);
    for (const { name, outcome } of output.checks)
      if (outcome !== "pass") increase(this.warned, name);
  }

  shares(runs: number) {
    const analysed = this.widths.length;
    const width = this.widths.sort((a, b) => a - b)[Math.floor(analysed / 2)];
    const [grade] = [...this.grades].sort((a, b) => b[1] - a[1])[0] ?? [null];
    return {
      falseVerdicts: this.count.wrong / runs,
      coverage: analysed > 0 ? this.count.held / analysed : 1,
      power: this.count.shown / runs,
      width: width !== undefined && Number.isFinite(width) ? width : null,
      refused: this.count.refused / (2 * runs),
      grade,
      warnings: [...this.warned]
        .filter(([, times]) => times > analysed / 2)
        .map(([name]) => name),
    };
  }
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
