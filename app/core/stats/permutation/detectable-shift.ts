import { nthSmallest } from "./nth-smallest";
import type { Schedules } from "./schedules";

/** The lower fifth of a normal distribution, in standard deviations: what 80 % of draws stay above. */
const LOWER_FIFTH = 0.8416212335729143;

/** A slope of ±1 is that of the real schedule or of its mirror image: as extreme whatever the effect. */
const ALWAYS = 1 - 1e-9;

/**
 * What the schedules themselves say of their noise.
 *
 * `standardError`: the standard deviation of the statistic over the schedules once the estimated
 * effect is taken out of the data. `detectable`: the smallest estimate that the same test, on this
 * noise, would still reject, plus 0.84 standard deviations, so that 80 % of draws show the effect;
 * in the worse of the two directions. A schedule is as extreme up to one estimate, so that is an
 * order statistic: with `allowed` schedules as extreme, p is still at most the risk. `null` where
 * more are as extreme whatever the effect: none of any size would be shown. Of an effect that
 * multiplies, in shares of the untreated level.
 */
export function detectableShift(
  schedules: Schedules,
  allowed: number,
): { standardError: number; detectable: number | null } {
  const noise = noiseOf(schedules);
  const noiseSpread = spread(noise);
  const standardError = noiseSpread * levelAfter(schedules);
  const rise = estimatePast(noise, schedules.slopes, 1, allowed);
  const fall = estimatePast(noise, schedules.slopes, -1, allowed);
  const critical = Math.max(rise, fall, 0);
  if (critical === Infinity) return { standardError, detectable: null };
  const margin = (LOWER_FIFTH * noiseSpread) / effectShare(schedules.slopes);
  return { standardError, detectable: critical + margin };
}

/** Taking the effect out takes this share of the noise's spread along; never less than √½. */
function effectShare(slopes: Float64Array): number {
  let squares = 0;
  for (const slope of slopes) squares += slope * slope;
  return Math.sqrt(Math.max(0.5, 1 - squares / slopes.length));
}

/** The statistic of every schedule without the effect; of an effect that multiplies, on the untreated level. */
function noiseOf(schedules: Schedules): Float64Array {
  const { contrasts, slopes, observed } = schedules;
  const level = levelAfter(schedules);
  return contrasts.map(
    (contrast, index) =>
      (contrast - takenOut(schedules, observed) * slopes[index]!) / level,
  );
}

/** An effect that leaves nothing (−1, but for rounding) cannot be taken out again. */
function takenOut(schedules: Schedules, observed: number): number {
  return leavesNothing(schedules) ? 0 : observed;
}

function leavesNothing({ leastEffect, observed }: Schedules): boolean {
  return leastEffect !== undefined && observed <= leastEffect + 1e-9;
}

/** Treated level over untreated level, for an effect that multiplies. */
function levelAfter(schedules: Schedules): number {
  return schedules.leastEffect === undefined || leavesNothing(schedules)
    ? 1
    : 1 + schedules.observed;
}

function spread(values: Float64Array): number {
  let [mean, squares, count] = [0, 0, 0];
  for (const value of values) {
    const step = value - mean;
    mean += step / ++count;
    squares += step * (value - mean);
  }
  return Math.sqrt(squares / count);
}

function estimatePast(
  noise: Float64Array,
  slopes: Float64Array,
  sign: 1 | -1,
  allowed: number,
): number {
  const upTo = new Float64Array(noise.length);
  for (let index = 0; index < upTo.length; index++) {
    const value = sign * noise[index]!;
    const slope = slopes[index]!;
    upTo[index] =
      value > 0 ? reach(value, 1 - slope) : reach(-value, 1 + slope);
    if (Math.abs(slope) > ALWAYS) upTo[index] = Infinity;
  }
  return nthSmallest(upTo, Math.max(0, upTo.length - 1 - allowed));
}

/** Up to which estimate a schedule is as extreme. */
function reach(distance: number, per: number): number {
  return per > 0 ? distance / per : Infinity;
}
