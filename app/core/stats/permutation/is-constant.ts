/** Share of the largest value under which differences are the rounding of sums, not data. */
const ROUNDING = 1e-13;

/** Whether all values are the same, but for rounding; true of none. */
export function isConstant(values: readonly number[]): boolean {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const size = Math.max(Math.abs(least), Math.abs(most));
  return values.length === 0 || most - least <= ROUNDING * size;
}
