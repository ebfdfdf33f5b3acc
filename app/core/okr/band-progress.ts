import { isSame, outcome, type Progress } from "./progress-outcome";
import type { KeyResultTarget } from "./target";

type Band = Extract<KeyResultTarget, { direction: "maintain" }>;

/**
 * Maintain: inside the band (ends included) or outside it. There is no way to travel, so inside is
 * complete and outside has a distance but no ratio.
 */
export function progressInsideBand(
  band: Band,
  current: number | null,
): Progress {
  const { bandLow, bandHigh } = band;
  if (current === null) return outcome("no-value");
  if (bandLow === null && bandHigh === null) return outcome("no-target");
  if (![bandLow ?? 0, bandHigh ?? 0, current].every(Number.isFinite)) {
    return outcome("not-a-number");
  }
  if (bandLow !== null && bandHigh !== null && bandLow > bandHigh)
    return outcome("invalid-band");
  const below = bandLow === null ? 0 : Math.max(0, bandLow - current);
  const above = bandHigh === null ? 0 : Math.max(0, current - bandHigh);
  const onEdge = [bandLow, bandHigh].some(
    (end) => end !== null && isSame(current, end),
  );
  const remaining = onEdge ? 0 : Math.max(below, above);
  if (!Number.isFinite(remaining)) return outcome("not-a-number");
  if (remaining === 0)
    return outcome("inside-band", { progressRatio: 1, met: true, remaining });
  return outcome("outside-band", { met: false, remaining });
}
