import { plan, type PlanRefusal } from "~/core/stats/planning/plan";
import type { Alternative, PlannedMetric } from "~/core/stats/planning/power";
import type { Fault } from "../contract";
import { checkHistoryPlan } from "./check-history-plan";
import { planFromHistory } from "./plan-from-history";
import type { PlanResult } from "./plan-output";
import { FaultList, isRecord, type Fields } from "../input/fault-list";

const KINDS = ["mean", "proportion", "rate", "nps"] as const;

/**
 * Plans a test, as an untrusted request asks: whichever of size, effect and power is left out is solved for; with all three the
 * power is computed anew. Faults name their field.
 *
 * Without `design`: two groups of answers. `kind` mean (`standardDeviation`), proportion (`baseline`, 0–1), rate (`baseline`, events
 * per exposure; `exposurePerGroup` is the size) or nps (`variance` of one answer on the −1…1 scale); `nPerGroup`, `effect` (in
 * the metric's unit: fraction, points, events per exposure), `power`, `confidence` (0.95), `alternative` (two-sided).
 *
 * With `design` and `history` (observations, any kind, `value` too): how the metric moved by itself says what the design's own
 * estimator would show. The size is `days` of measuring after the start (whole periods of the history are counted), or `nPerGroup`,
 * the answers each side will hold. `sites`: places of the test, default those of the history. `treatedUnits`: where it would run, for designs
 * that compare; default the first `sites` of the history, the others being the comparison. Answers in `days` are whole periods.
 */
export function planTest(request: unknown): PlanResult {
  const faults = new FaultList();
  if (!isRecord(request))
    return { ok: false, faults: [{ path: "", message: "must be an object" }] };
  const fields = Object.fromEntries(
    Object.entries(request).filter(([, value]) => value !== null),
  );
  if (fields.design !== undefined || fields.history !== undefined) {
    const checked = checkHistoryPlan(fields);
    return checked.ok ? planFromHistory(checked.plan) : checked;
  }
  const metric = checkMetric(faults, fields);
  const nPerGroup = checkAsked(faults, fields);
  if (!metric || faults.faults.length > 0)
    return { ok: false, faults: faults.faults };
  const { effect, power, confidence, alternative } = fields as {
    effect?: number;
    power?: number;
    confidence?: number;
    alternative?: Alternative;
  };
  const answer = plan({
    metric,
    nPerGroup,
    effect,
    power,
    confidence,
    alternative,
  });
  if (answer.outcome !== "planned")
    return { ok: false, faults: [REFUSALS[answer.reason]] };
  return {
    ok: true,
    output: {
      nPerGroup: answer.nPerGroup,
      effect: answer.effect,
      power: answer.power,
      days: null,
      method: answer.method,
    },
  };
}

function checkMetric(
  faults: FaultList,
  { kind, standardDeviation, baseline, variance }: Fields,
): PlannedMetric | null {
  faults.oneOf("kind", kind, KINDS);
  switch (kind) {
    case "mean": {
      const value = faults.number("standardDeviation", standardDeviation, {
        above: 0,
      });
      return value === null ? null : { kind, standardDeviation: value };
    }
    case "proportion": {
      const value = faults.number("baseline", baseline, { above: 0, below: 1 });
      return value === null ? null : { kind, baseline: value };
    }
    case "rate": {
      const value = faults.number("baseline", baseline, { above: 0 });
      return value === null ? null : { kind, baseline: value };
    }
    case "nps": {
      const value = faults.number("variance", variance, { above: 0, max: 1 });
      return value === null ? null : { kind, variance: value };
    }
    default:
      return null;
  }
}

/** Checks what is asked for; returns the size of a group where it is given. */
function checkAsked(faults: FaultList, fields: Fields): number | undefined {
  const sizeName =
    fields.kind === "rate" && fields.exposurePerGroup !== undefined
      ? "exposurePerGroup"
      : "nPerGroup";
  const size = fields[sizeName];
  if (size !== undefined) faults.number(sizeName, size, { above: 0 });
  if (fields.effect !== undefined) faults.number("effect", fields.effect);
  if (fields.power !== undefined)
    faults.number("power", fields.power, { above: 0, below: 1 });
  if (fields.confidence !== undefined)
    faults.number("confidence", fields.confidence, { min: 0.5, below: 1 });
  if (fields.alternative !== undefined)
    faults.oneOf("alternative", fields.alternative, ["two-sided", "one-sided"]);
  const given = [size, fields.effect, fields.power].filter(
    (value) => value !== undefined,
  ).length;
  if (given < 2) faults.add("", "needs two of nPerGroup, effect and power");
  return size as number | undefined;
}

const REFUSALS: Record<PlanRefusal["reason"], Fault> = {
  "nothing-to-solve": {
    path: "",
    message: "needs two of nPerGroup, effect and power",
  },
  "no-effect": {
    path: "effect",
    message: "must not be 0: no number of answers shows it",
  },
  "no-variance": { path: "", message: "describes a metric that does not vary" },
  "out-of-reach": {
    path: "",
    message:
      "has no solution: the effect lies off the scale, the power cannot be reached, or even the smallest group has more",
  },
};
