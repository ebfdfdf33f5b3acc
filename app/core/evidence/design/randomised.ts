import { sampleRatioTest } from "~/core/stats/two-group/sample-ratio";
import type { AnalyseInput, Check, Observation } from "../contract";
import type { Placement } from "../period/place-observations";
import { answersIn, compareAnswers } from "../answers/compare-answers";
import { scheduleGrade } from "../schedule/permuted-effect";
import { refuseModel } from "../schedule/refuse-schedule";
import { refuse, type DesignOutcome } from "./design-result";

/** p of the sample-ratio test under which a split counts as gone wrong, as experiment platforms take it. */
const SPLIT_ALARM = 0.001;

/**
 * Randomised arms: the two-group method on the answers since the start. Grade 4 when the schedule was drawn before the day of the start,
 * else 2. The sample-ratio check compares the sizes of the arms with the planned split; groups that no longer have it are no longer
 * the groups that were drawn, and the grade is 2 whatever the draw. See docs/decisions/0024.
 */
export function randomised(
  input: AnalyseInput,
  placement: Placement,
): DesignOutcome {
  const { metric, effect = "absolute", confidence = 0.95 } = input;
  const misfit = refuseModel(input);
  if (misfit) return misfit;
  const armless = input.observations.findIndex(({ arm }) => !arm);
  if (armless >= 0)
    return refuse(
      `observations[${armless}].arm`,
      "must be given for this design",
      { code: "arm-missing" },
    );
  const since = placement.placed
    .filter(({ after }) => after)
    .map(({ observation }) => observation);
  const [treatment, control] = (["treatment", "control"] as const).map((arm) =>
    since.filter((observation) => observation.arm === arm),
  ) as [Observation[], Observation[]];
  const compared = compareAnswers({
    kind: metric.kind,
    effect,
    confidence,
    treatment,
    control,
  });
  if (!compared.ok) return compared;
  const size = {
    treatment: answersIn(metric.kind, treatment),
    control: answersIn(metric.kind, control),
  };
  const checks =
    metric.kind === "rate" || metric.kind === "value"
      ? []
      : [sampleRatio(size, input.plannedSplit)];
  return {
    ok: true,
    result: {
      method: "randomised/two-group",
      effect: compared.effect,
      terms: [],
      dispersion: null,
      weights: [],
      series: [],
      checks,
      designGrade: checks.some(({ outcome }) => outcome === "fail")
        ? { grade: 2, reason: "randomised-split-broken" }
        : scheduleGrade(
            input.declared?.scheduleDrawnAt,
            input.intervention.start,
          ),
      size: { of: "arms", ...size },
    },
  };
}

function sampleRatio(
  size: { treatment: number; control: number },
  split: AnalyseInput["plannedSplit"],
): Check {
  if (!split) return { name: "split-not-planned", outcome: "warn", detail: {} };
  const test = sampleRatioTest(
    [size.treatment, size.control],
    [split.treatment, split.control],
  );
  const pValue = test?.pValue ?? 1;
  return {
    name: "sample-ratio",
    outcome: pValue < SPLIT_ALARM ? "fail" : "pass",
    detail: { ...size, pValue },
  };
}
