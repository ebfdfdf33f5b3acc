import type { Observation } from "../contract";
import { effectAt, type PowerCurve } from "./curve/power-curve";
import { comparesUnits, type HistoryPlan } from "./check-history-plan";
import { historyPanel } from "./history/history-panel";
import type { PlanOutput, PlanResult } from "./plan-output";
import {
  answersPerPeriod,
  plannedCurve,
  type NoCurve,
  type PlannedTest,
} from "./planned-curve";

/** Simulated series for a plan with a given length, and for each length tried. */
const DRAWS = 100;
const DRAWS_A_TRY = 40;
/** Ten years: no test waits longer, and none is planned for more periods. */
const MOST_DAYS = 3_653;
/** Longer series are not tried: their cost grows, and nobody waits. */
const MOST_PERIODS = 520;

/** Places × periods of units that start one after another, each of them simulated: asked for, and solved for. */
const MOST_CELLS = 40_000;
const MOST_CELLS_A_TRY = 10_000;
/** Simulated periods of a curve: the longer the series, the fewer of them tell how wide its intervals are. */
const SIMULATED = 100_000;
const SIMULATED_A_TRY = 30_000;
const LEAST_DRAWS = 10;

type Plan = Omit<PlannedTest, "after" | "draws">;

/**
 * Answers a plan from the history's own noise: the power of a length and an effect, the effect of a length and a power, or
 * the least whole periods for an effect and a power. With all three given the power is computed anew.
 */
export function planFromHistory(asked: HistoryPlan): PlanResult {
  const { kind, history, design, confidence, alternative } = asked;
  const treatedUnits = treatedOf(asked);
  const panel = historyPanel(history, { kind, treatedUnits });
  if (!panel)
    return refuse(
      treatedUnits ? "treatedUnits" : "history",
      "names no place with an answer",
    );
  const sites = asked.sites ?? panel.treatedUnits.length;
  const plan: Plan = {
    design,
    kind,
    panel,
    sites,
    risk: { confidence, alternative },
  };
  const after = periodsAsked(asked, plan);
  if (after === null) return solveLength(asked, plan);
  if (after < 1)
    return refuse(
      "days",
      `hold not one whole ${panel.granularity} of the history`,
    );
  const tooLong = refuseLength(plan, after, asked);
  if (tooLong) return tooLong;
  const draws = drawsFor(plan, after, SIMULATED, DRAWS);
  const curve = plannedCurve({ ...plan, after, draws });
  if (typeof curve === "string") return refuseCurve(curve);
  return answer(asked, plan, after, curve);
}

/** What nobody would wait for, neither for the test nor for its plan. */
function refuseLength(
  { design, sites, panel }: Plan,
  after: number,
  { days }: HistoryPlan,
): PlanResult | null {
  const most =
    design === "stepped"
      ? Math.min(MOST_DAYS, Math.floor(MOST_CELLS / sites))
      : MOST_DAYS;
  if (after <= most) return null;
  const forSites = design === "stepped" ? ` with ${sites} sites` : "";
  return refuse(
    days === null ? "nPerGroup" : "days",
    `must be at most ${most} ${panel.granularity}s of the history${forSites}`,
  );
}

/** Enough simulated tests for a steady answer, and no more than one waits for. */
function drawsFor(
  { design, sites, panel }: Plan,
  after: number,
  simulated: number,
  most: number,
): number {
  const points =
    design === "stepped" ? sites * after : panel.treated.values.length + after;
  const affordable = Math.floor(simulated / points);
  return Math.max(LEAST_DRAWS, Math.min(most, affordable));
}

function answer(
  asked: HistoryPlan,
  plan: Plan,
  after: number,
  curve: PowerCurve,
): PlanResult {
  if (asked.effect !== null)
    return found(asked, plan, {
      after,
      curve,
      effect: asked.effect,
      power: curve.powerAt(Math.abs(asked.effect)),
    });
  const effect = effectAt(curve, asked.power ?? 0);
  if (effect === null || effect === 0)
    return refuse(
      "power",
      "cannot be reached by so short a test, whatever the effect",
    );
  return found(asked, plan, { after, curve, effect, power: asked.power ?? 0 });
}

/** Places that the design compares with others: those named, else the first ones of the history. */
function treatedOf({
  design,
  treatedUnits,
  sites,
  history,
}: HistoryPlan): string[] | null {
  if (treatedUnits || !comparesUnits(design)) return treatedUnits;
  return unitsOf(history).slice(0, sites ?? 1);
}

function unitsOf(history: readonly Observation[]): string[] {
  return [...new Set(history.flatMap(({ unit }) => (unit ? [unit] : [])))];
}

/** Whole periods of the length asked for; null where it is what is asked. */
function periodsAsked(
  { days, nPerGroup }: HistoryPlan,
  plan: Plan,
): number | null {
  if (days !== null) return Math.floor(days / plan.panel.periodDays + 1e-9);
  if (nPerGroup === null) return null;
  return Math.max(1, Math.ceil(nPerGroup / groupPerPeriod(plan) - 1e-9));
}

/** What one group gathers in a period: half of the answers where two arms share the places. */
function groupPerPeriod(plan: Plan): number {
  const { design, kind } = plan;
  const isShared =
    design === "randomised" || design === "switchback" || design === "stepped";
  const shared =
    design === "randomised" && kind === "value" ? 1 : isShared ? 0.5 : 1;
  return answersPerPeriod(plan) * shared;
}

function solveLength(asked: HistoryPlan, plan: Plan): PlanResult {
  const [effect, power] = [Math.abs(asked.effect!), asked.power!];
  const most = longestTry(plan);
  if (most < 2)
    return refuse("sites", `must be at most ${MOST_CELLS_A_TRY / 2}`);
  const curveOf = remembered((after) =>
    plannedCurve({
      ...plan,
      after,
      draws: drawsFor(plan, after, SIMULATED_A_TRY, DRAWS_A_TRY),
    }),
  );
  const last = curveOf(most);
  if (typeof last === "string") return refuseCurve(last);
  const isEnough = (after: number) => {
    const curve = curveOf(after);
    return typeof curve !== "string" && curve.powerAt(effect) >= power;
  };
  if (last.powerAt(effect) < power)
    return refuse(
      "effect",
      "is too small to be shown with this power, however long one measures",
    );
  const after = leastWhole(1, most, isEnough);
  const curve = curveOf(after);
  if (typeof curve === "string") return refuseCurve(curve);
  return found(asked, plan, {
    after,
    curve,
    effect: asked.effect!,
    power: curve.powerAt(effect),
  });
}

function longestTry({ design, sites, panel }: Plan): number {
  const most = Math.min(MOST_PERIODS, Math.floor(MOST_DAYS / panel.periodDays));
  return design === "stepped"
    ? Math.min(most, Math.floor(MOST_CELLS_A_TRY / sites))
    : most;
}

function remembered<Value>(
  compute: (at: number) => Value,
): (at: number) => Value {
  const known = new Map<number, Value>();
  return (at) => {
    const value = known.get(at) ?? compute(at);
    known.set(at, value);
    return value;
  };
}

/** The least whole number from `low` to `high` for which `holds`, which holds at `high` and from some number on. */
function leastWhole(
  low: number,
  high: number,
  holds: (count: number) => boolean,
): number {
  let [from, to] = [low, low];
  while (to < high && !holds(to)) [from, to] = [to + 1, Math.min(high, 2 * to)];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}

function found(
  { days, nPerGroup }: HistoryPlan,
  plan: Plan,
  result: { after: number; curve: PowerCurve; effect: number; power: number },
): PlanResult {
  const { after, curve, effect, power } = result;
  const output: PlanOutput = {
    nPerGroup:
      nPerGroup !== null && days === null
        ? nPerGroup
        : groupPerPeriod(plan) * after,
    effect,
    power,
    days: days ?? after * plan.panel.periodDays,
    method: curve.method,
  };
  return { ok: true, output };
}

function refuse(path: string, message: string): PlanResult {
  return { ok: false, faults: [{ path, message }] };
}

function refuseCurve(reason: NoCurve): PlanResult {
  return {
    ok: false,
    faults: [{ code: `plan-${reason}`, ...REASONS[reason] }],
  };
}

const REASONS: Record<NoCurve, { path: string; message: string }> = {
  "too-little-history": {
    path: "history",
    message:
      "holds fewer than four periods, too few to know how the metric moves by itself",
  },
  "no-variance": {
    path: "history",
    message: "does not vary, so there is nothing to plan for",
  },
  "no-comparison": {
    path: "history",
    message: "holds no comparison unit beside the treated ones",
  },
  "too-short": {
    path: "days",
    message: "must hold at least two whole periods of the history",
  },
  "too-few-units": {
    path: "sites",
    message: "must be at least 2 for units that start one after another",
  },
};
