import {
  steppedTest,
  type SteppedUnit,
} from "~/core/stats/permutation/stepped";
import { seededRandom } from "~/core/stats/random";
import type { AnalyseInput, Fault } from "../contract";
import { dropUnit, type Placement } from "../period/place-observations";
import {
  permutedEffect,
  scheduleCheck,
  scheduleGrade,
} from "../schedule/permuted-effect";
import { refuseModel, refuseSchedule } from "../schedule/refuse-schedule";
import { unitPeriods, type UnitPeriod } from "../schedule/unit-periods";
import { refuse, type DesignOutcome } from "./design-result";

/**
 * Stepped roll-out: units cross over, one after another, at drawn dates; each observation's arm says whether its unit
 * has. Treated less untreated units within each period, judged against every other way to hand the same dates to the
 * units. A unit without all periods stays out and is listed. Grade 4 when the dates were drawn before the start, else 2.
 */
export function stepped(
  input: AnalyseInput,
  placement: Placement,
): DesignOutcome {
  const { confidence = 0.95, effect = "absolute", model, declared } = input;
  const misfit = refuseModel(input);
  if (misfit) return misfit;
  const nameless = input.observations.findIndex(({ unit }) => !unit);
  if (nameless >= 0)
    return refuse(
      `observations[${nameless}].unit`,
      "must be given for this design",
      { code: "unit-missing" },
    );
  const read = unitPeriods(input, placement);
  if (!read.ok) return read;
  const built = steppedUnits(placement, read.periods);
  if (!built.ok) return built;
  const test = steppedTest({
    units: built.units,
    confidence,
    relative: effect !== "absolute",
    draws: model?.draws ?? 10_000,
    random: seededRandom(model?.seed ?? 1),
  });
  if (test.outcome !== "estimated")
    return refuseSchedule("stepped", test.reason);
  return {
    ok: true,
    result: {
      method: `stepped/permutation-${test.exact ? "exact" : "drawn"}`,
      effect: permutedEffect(test, effect),
      terms: [],
      dispersion: null,
      weights: [],
      series: [],
      checks: [scheduleCheck(test, confidence)],
      designGrade: scheduleGrade(
        declared?.scheduleDrawnAt,
        input.intervention.start,
      ),
      size: {
        of: "units",
        treated: built.units.filter(
          ({ start, values }) => start < values.length,
        ).length,
        control: built.units.filter(
          ({ start, values }) => start === values.length,
        ).length,
      },
    },
  };
}

function steppedUnits(
  placement: Placement,
  periods: readonly UnitPeriod[],
): { ok: true; units: SteppedUnit[] } | { ok: false; faults: Fault[] } {
  const days = [...new Set(periods.map(({ day }) => day))].sort(
    (a, b) => a - b,
  );
  const byUnit = new Map<string, UnitPeriod[]>();
  for (const period of periods)
    byUnit.set(period.unit, [...(byUnit.get(period.unit) ?? []), period]);
  const units: SteppedUnit[] = [];
  for (const [unit, own] of byUnit) {
    if (own.length < days.length) {
      dropUnit(
        placement,
        placement.placed.filter(
          ({ observation }) => observation.unit === unit && observation.arm,
        ),
      );
      continue;
    }
    own.sort((a, b) => a.day - b.day);
    const first = own.findIndex(({ treated }) => treated);
    const start = first < 0 ? own.length : first;
    if (own.slice(start).some(({ treated }) => !treated))
      return refuse(
        "observations",
        `show ${unit} going back to control: a stepped unit stays treated`,
        { code: "stepped-unit-returns", values: { unit } },
      );
    units.push({ values: own.map(({ value }) => value), start });
  }
  if (units.length < 2)
    return refuse(
      "observations",
      "hold fewer than two units with every period",
      { code: "stepped-too-few-units", values: { units: units.length } },
    );
  return { ok: true, units };
}
