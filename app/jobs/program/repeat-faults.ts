import type { Fault } from "~/core/evidence/contract";

/** Which of two is meant is not for the reader to guess: the second of a pair is a fault, also where both say the same. */
export function repeatFaults(
  keys: readonly string[],
  pathOf: (index: number) => string,
  list: string,
): Fault[] {
  const first = new Map<string, number>();
  return keys.flatMap((key, i) => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, i);
      return [];
    }
    return [{ path: pathOf(i), message: `repeats ${list}[${earlier}]` }];
  });
}
