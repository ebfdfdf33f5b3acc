export interface CusumInput {
  /** In time order; `null` is a period without a value. */
  values: readonly (number | null)[];
  /** μ0, the level deviations are counted from. */
  target: number;
  /** K, in the metric's unit: deviations up to this size do not add up. */
  slack?: number;
  /** H, in the metric's unit: a one-sided sum strictly above it is a signal; without it there are none. */
  limit?: number | null;
}

export interface CusumPoint {
  value: number | null;
  /** Running sum of value − target. */
  cumulative: number;
  /** C⁺: how much the values have lately run above the target, never under zero. */
  high: number;
  /** C⁻: how much they have lately run below it, never under zero either. */
  low: number;
  signal: boolean;
}

/**
 * Cumulative sums about a target: the running sum and Page's two one-sided sums, which do not
 * restart after a signal. A missing value leaves all three where they were and is no signal.
 * Source: Page 1954, as C⁺ᵢ = max(0, xᵢ − (μ0 + K) + C⁺ᵢ₋₁) and C⁻ᵢ = max(0, (μ0 − K) − xᵢ + C⁻ᵢ₋₁).
 */
export function cusumChart({
  values,
  target,
  slack = 0,
  limit = null,
}: CusumInput): { points: CusumPoint[] } {
  let [cumulative, high, low] = [0, 0, 0];
  const points = values.map((value): CusumPoint => {
    if (value === null) return { value, cumulative, high, low, signal: false };
    cumulative += value - target;
    high = Math.max(0, value - (target + slack) + high);
    low = Math.max(0, target - slack - value + low);
    return {
      value,
      cumulative,
      high,
      low,
      signal: limit !== null && Math.max(high, low) > limit,
    };
  });
  return { points };
}
