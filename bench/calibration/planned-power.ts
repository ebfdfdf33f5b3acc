import { planTest } from "~/core/evidence/plan/plan-test";
import { chanceFor, type Scenario } from "./scenario";

/** Histories from which the same test is planned; their mean is what a team may expect to be promised. */
const HISTORIES = 8;

/**
 * Power that the plan promises for the planned effect, from what would have been known before the start: the periods before
 * it, or for a drawn schedule as many periods without the test. `null` where the plan has no answer.
 */
export function plannedPower(scenario: Scenario): number | null {
  const chance = chanceFor(scenario);
  let sum = 0;
  for (let n = 0; n < HISTORIES; n++) {
    const power = promised(scenario, chance);
    if (power === null) return null;
    sum += power;
  }
  return sum / HISTORIES;
}

function promised(
  scenario: Scenario,
  chance: ReturnType<typeof chanceFor>,
): number | null {
  const none = scenario.draw(chance, 1).effect === "ratio" ? 1 : 0;
  const input = scenario.draw(chance, none);
  if (input.model?.seasonality || input.model?.slopeChange) return null;
  const { design, metric, treatedUnits, intervention, observations } = input;
  const isDrawn = design === "switchback" || design === "stepped";
  const history = isDrawn
    ? observations.map((row) => ({ ...row, arm: undefined }))
    : observations.filter(({ period }) => period < intervention.start);
  if (history.length === 0) return null;
  const after = new Set(
    observations
      .map(({ period }) => period)
      .filter((period) => isDrawn || period >= intervention.start),
  ).size;
  const isDaily =
    new Set(history.map(({ period }) => period.slice(8))).size > 20;
  const planned = planTest({
    design,
    kind: metric.kind,
    history,
    treatedUnits,
    days: after * (isDaily || design === "switchback" ? 1 : 7),
    effect: none === 1 ? null : scenario.plannedEffect,
  });
  return planned.ok ? planned.output.power : null;
}
