/** Number of ways to choose `k` of `n`; may be so large that it is rounded, never negative. */
export function countCombinations(n: number, k: number): number {
  let count = 1;
  for (let taken = 1; taken <= Math.min(k, n - k); taken++)
    count = (count * (n - taken + 1)) / taken;
  return Math.round(count);
}

/** Calls `visit` with every choice of `k` of 0 … n − 1, ascending; the array is reused between calls. */
export function forEachCombination(
  n: number,
  k: number,
  visit: (chosen: readonly number[]) => void,
): void {
  const chosen = Array.from({ length: k }, (_, index) => index);
  for (;;) {
    visit(chosen);
    let last = k - 1;
    while (last >= 0 && chosen[last] === n - k + last) last--;
    if (last < 0) return;
    chosen[last]!++;
    for (let index = last + 1; index < k; index++)
      chosen[index] = chosen[index - 1]! + 1;
  }
}
