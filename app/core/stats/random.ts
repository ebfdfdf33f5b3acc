/** Uniform numbers in [0, 1): the only source of chance in the core, always handed in. */
export type Random = () => number;

/**
 * Mulberry32: the same `seed` (taken modulo 2³²) gives the same numbers on every machine.
 * Good for permutations and simulations up to a billion draws (its period is 2³²), never for secrets.
 * Source: Tommy Ettinger 2017, public domain.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number of 0 … `below` − 1, each as likely. */
export function drawBelow(below: number, random: Random): number {
  return Math.floor(random() * below);
}
