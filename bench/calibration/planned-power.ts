import { planTest } from "~/core/evidence/plan/plan-test";
import type { Observation } from "~/core/evidence/contract";
import { dayNumber } from "~/core/evidence/period/calendar";
import { inferGranularity } from "~/core/evidence/period/granularity";
import { chanceFor, type Scenario } from "./scenario";

/** Histories from which the same test is planned; their mean is what a team may expect to be promised. */
const HISTORIES = 24;

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
  const planned = planTest({
    design,
    kind: metric.kind,
    history,
    treatedUnits,
    days: daysMeasured(
      isDrawn
        ? observations
        : observations.filter(({ period }) => period >= intervention.start),
      observations,
    ),
    effect: none === 1 ? null : scenario.plannedEffect,
  });
  return planned.ok ? planned.output.power : null;
}

/** Days that the periods of these observations last together. */
function daysMeasured(
  measured: readonly Observation[],
  all: readonly Observation[],
): number {
  const granularity = inferGranularity(
    all.map(({ period }) => dayNumber(period)!),
  );
  const spacing = { day: 1, week: 7, month: 365.2425 / 12 };
  const periods = new Set(measured.map(({ period }) => period)).size;
  return periods * spacing[granularity];
}
