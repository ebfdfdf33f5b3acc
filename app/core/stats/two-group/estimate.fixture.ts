import type { Estimated, EstimateResult } from "../estimate";

/** For tests: the estimate, or a failure that names why there is none. */
export function computed(result: EstimateResult): Estimated {
  if (result.outcome !== "estimated") throw new Error(result.reason);
  return result;
}

/** For tests: finite numbers, an interval that holds its estimate, a p of 0–1; a refusal is sound too. */
export function isSound(result: EstimateResult): boolean {
  if (result.outcome !== "estimated") return true;
  const { estimate, standardError, low, high, pValue } = result;
  const finite = [estimate, standardError ?? 0, low, high, pValue].every(
    Number.isFinite,
  );
  return (
    finite && low <= estimate && estimate <= high && pValue >= 0 && pValue <= 1
  );
}
