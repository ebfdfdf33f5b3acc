/** Each bin ends 2 % above the one before. */
const GROWTH = 1.02;
/** 0.001 to 33 billion, in whatever unit: from a millisecond in seconds to a year in milliseconds. */
const FIRST = -348;
const LAST = 1_222;
const DIGITS = 6;

/**
 * Upper ends of the bins in which durations are counted, in the readings' unit, ascending: 0, then 2 % apart. Their number
 * bounds a histogram whatever the answers.
 */
export const DURATION_EDGES: readonly number[] = [
  0,
  ...Array.from({ length: LAST - FIRST + 1 }, (_, i) =>
    Number((GROWTH ** (FIRST + i)).toPrecision(DIGITS)),
  ),
];

/** The least edge that is not under a duration; what is beyond the last one counts in it. */
export function durationBin(value: number): number {
  let [low, high] = [0, DURATION_EDGES.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (DURATION_EDGES[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return DURATION_EDGES[low]!;
}
