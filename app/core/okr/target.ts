export const KEY_RESULT_DIRECTIONS = [
  "increase",
  "decrease",
  "maintain",
  "at-least",
  "at-most",
] as const;

export type KeyResultDirection = (typeof KEY_RESULT_DIRECTIONS)[number];

/** Where a key result wants to be. A target is optional: null says there is none. */
export type KeyResultTarget =
  | {
      direction: "increase" | "decrease" | "at-least" | "at-most";
      target: number | null;
    }
  /** Both ends belong to the band; one open end is allowed. */
  | { direction: "maintain"; bandLow: number | null; bandHigh: number | null };

/** A stored key result as a target; columns that its direction does not use are ignored. */
export function keyResultTarget(stored: {
  direction: KeyResultDirection;
  targetValue: number | null;
  bandLow: number | null;
  bandHigh: number | null;
}): KeyResultTarget {
  const { direction, targetValue, bandLow, bandHigh } = stored;
  return direction === "maintain"
    ? { direction, bandLow, bandHigh }
    : { direction, target: targetValue };
}

/** Whether it goes from a start to a target; limits and bands hold every day instead. */
export function travels({
  direction,
}: {
  direction: KeyResultDirection;
}): boolean {
  return direction === "increase" || direction === "decrease";
}
