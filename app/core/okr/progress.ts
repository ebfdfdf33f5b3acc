import { progressInsideBand } from "./band-progress";
import { isSame, outcome, type Progress } from "./progress-outcome";
import type { KeyResultTarget } from "./target";

/**
 * The one progress function. `start` is where the key result began, `current` its latest value;
 * null where nobody has measured yet. All in the metric's own unit, negative and decimal allowed.
 *
 * `progressRatio` is signed and not capped: 0 at the start, 1 at the target. It is null where a share
 * of the way means nothing: limits and bands without a start, or a start equal to the target.
 * Values that are NaN or infinite, or so large that the ratio is, give `not-a-number`.
 */
export function progress(args: {
  goal: KeyResultTarget;
  start: number | null;
  current: number | null;
}): Progress {
  const { goal, start, current } = args;
  if (goal.direction === "maintain") return progressInsideBand(goal, current);
  if (goal.target === null)
    return current === null ? outcome("no-value") : outcome("no-target");
  if (current === null) return outcome("no-value");
  if (![goal.target, start ?? 0, current].every(Number.isFinite))
    return outcome("not-a-number");
  const result =
    goal.direction === "increase" || goal.direction === "decrease"
      ? progressAlongTheWay(goal.direction, start, goal.target, current)
      : progressToLimit(goal.direction, start, goal.target, current);
  return isComputable(result) ? result : outcome("not-a-number");
}

function isComputable({ progressRatio, remaining }: Progress): boolean {
  return Number.isFinite(progressRatio ?? 0) && Number.isFinite(remaining ?? 0);
}

/** Distances are counted in the wanted direction, so that both directions follow the same rules. */
function progressAlongTheWay(
  direction: "increase" | "decrease",
  start: number | null,
  target: number,
  current: number,
): Progress {
  const sign = direction === "increase" ? 1 : -1;
  const remaining = Math.max(0, sign * (target - current));
  const atTarget = isSame(current, target);
  const met = atTarget || remaining === 0;
  if (start === null) {
    return outcome(met ? "met" : "no-start", {
      met,
      remaining: met ? 0 : remaining,
    });
  }
  if (isSame(start, target)) {
    return outcome("target-equals-start", {
      met,
      remaining: met ? 0 : remaining,
    });
  }
  if (sign * (target - start) < 0)
    return outcome("target-against-direction", { remaining });
  const ratio = (current - start) / (target - start);
  if (atTarget) return outcome("met", { progressRatio: 1, met, remaining: 0 });
  if (met)
    return outcome("overshoot", { progressRatio: ratio, met, remaining: 0 });
  if (isSame(current, start))
    return outcome("at-start", { progressRatio: 0, met, remaining });
  const name = ratio < 0 ? "wrong-way" : "under-way";
  return outcome(name, { progressRatio: ratio, met, remaining });
}

/**
 * A limit is kept or broken; hitting it exactly keeps it. While it is broken, a start on the wrong
 * side gives the share of the way back.
 */
function progressToLimit(
  direction: "at-least" | "at-most",
  start: number | null,
  limit: number,
  current: number,
): Progress {
  const sign = direction === "at-least" ? 1 : -1;
  const met = isSame(current, limit) || sign * (current - limit) > 0;
  if (met)
    return outcome("limit-kept", { progressRatio: 1, met, remaining: 0 });
  const broken = sign * (limit - current);
  const startedOutside =
    start !== null && !isSame(start, limit) && sign * (limit - start) > 0;
  return outcome("limit-broken", {
    progressRatio: startedOutside ? (current - start) / (limit - start) : null,
    met,
    remaining: broken,
  });
}
