import type { FoundValue } from "../value";

export interface Difference {
  value: number;
  low: number | null;
  high: number | null;
}

/**
 * Recent minus earlier, of two independent groups, from their own intervals (the method of variance
 * estimates recovery; for proportions with Wilson intervals it is Newcombe's hybrid). Null limits
 * where either side has none. Source: Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
 */
export function differenceOfIntervals(
  recent: FoundValue,
  earlier: FoundValue,
): Difference {
  const value = recent.value - earlier.value;
  if (recent.low === null || recent.high === null)
    return { value, low: null, high: null };
  if (earlier.low === null || earlier.high === null)
    return { value, low: null, high: null };
  const down = Math.hypot(
    recent.value - recent.low,
    earlier.high - earlier.value,
  );
  const up = Math.hypot(
    recent.high - recent.value,
    earlier.value - earlier.low,
  );
  return { value, low: value - down, high: value + up };
}
