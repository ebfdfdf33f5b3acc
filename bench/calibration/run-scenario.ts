import { analyse } from "~/core/evidence/analyse";
import { seededRandom } from "~/core/stats/random";
import { chanceOf, type Scenario } from "./scenario";

/** Shares of the simulations, 0–1. */
export interface Calibration {
  scenario: Scenario;
  runs: number;
  /** Verdicts “moved” or “worsened” although nothing did. */
  falseVerdicts: number;
  /** Intervals that hold the true effect, without and with one. */
  coverage: number;
  /** Intervals that exclude no effect when the planned one is there. */
  power: number;
  /** Mean width of the interval, on the scale of the analysis. */
  width: number;
  /** Analyses that were refused: data too poor to bound the effect. */
  refused: number;
}

/** Half of the runs are drawn without an effect, half with the planned one. */
export function runScenario(scenario: Scenario, runs: number): Calibration {
  const chance = chanceOf(seededRandom(20_260_101));
  let [wrong, held, shown, width, refused] = [0, 0, 0, 0, 0];
  const none = scenario.draw(chance, 1).effect === "ratio" ? 1 : 0;
  for (let run = 0; run < 2 * runs; run++) {
    const planned = run % 2 === 1;
    const truth = planned ? scenario.plannedEffect : none;
    const result = analyse(scenario.draw(chance, truth));
    if (!result.ok) {
      refused += 1;
      continue;
    }
    const { low, high } = result.output.interval;
    const excludes =
      (low !== null && low > none) || (high !== null && high < none);
    if (excludes && planned) shown += 1;
    if (excludes && !planned) wrong += 1;
    if ((low ?? -Infinity) <= truth && truth <= (high ?? Infinity)) held += 1;
    width += (high ?? Infinity) - (low ?? -Infinity);
  }
  const analysed = 2 * runs - refused;
  return {
    scenario,
    runs,
    falseVerdicts: wrong / runs,
    coverage: analysed > 0 ? held / analysed : 1,
    power: shown / runs,
    width: analysed > 0 ? width / analysed : 0,
    refused: refused / (2 * runs),
  };
}
