import { switchbackTest } from "~/core/stats/permutation/switchback";
import { seededRandom } from "~/core/stats/random";
import type { AnalyseInput } from "../contract";
import type { Placement } from "../period/place-observations";
import {
  permutedEffect,
  scheduleCheck,
  scheduleGrade,
} from "../schedule/permuted-effect";
import { refuseModel, refuseSchedule } from "../schedule/refuse-schedule";
import { unitPeriods } from "../schedule/unit-periods";
import type { DesignOutcome } from "./design-result";

/**
 * Switchback: periods (of a place, where units are named) take turns with and without the test by a drawn schedule.
 * Difference of the period means, judged against all schedules with as many treated periods in each block; a relative
 * effect or a ratio sets the same two means against each other, with the same p. Grade 4 when the schedule was drawn
 * before the start, else 2. Source: Fisher 1935; Bojinov, Simchi-Levi & Zhao 2023.
 */
export function switchback(
  input: AnalyseInput,
  placement: Placement,
): DesignOutcome {
  const { confidence = 0.95, effect = "absolute", model, declared } = input;
  const misfit = refuseModel(input);
  if (misfit) return misfit;
  const read = unitPeriods(input, placement);
  if (!read.ok) return read;
  const test = switchbackTest({
    periods: read.periods,
    confidence,
    relative: effect !== "absolute",
    draws: model?.draws ?? 10_000,
    random: seededRandom(model?.seed ?? 1),
  });
  if (test.outcome !== "estimated")
    return refuseSchedule("switchback", test.reason);
  const treatment = read.periods.filter(({ treated }) => treated).length;
  return {
    ok: true,
    result: {
      method: `switchback/permutation-${test.exact ? "exact" : "drawn"}`,
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
        of: "turns",
        treatment,
        control: read.periods.length - treatment,
      },
    },
  };
}
