import { normalQuantile } from "../../stats/distributions";

/** How far two series of numbers go together: −1 … 1. */
export interface Association {
  r: number;
  low: number;
  high: number;
  /** Pairs it rests on. */
  n: number;
}

/** Fewer pairs say nothing that is worth drawing. */
export const LEAST_PAIRS = 8;

/**
 * Pearson's correlation with Fisher's interval (Fisher 1921). Where the pairs follow each other in time, each counts for less when both
 * series remember their last value: the number of pairs is Bartlett's effective one, n(1 − ab)/(1 + ab) of the lag-one
 * autocorrelations a and b (Bartlett 1935), never more than there are. Null under eight pairs or where one side never
 * moves.
 */
export function association(
  pairs: readonly (readonly [number, number])[],
  { inTime }: { inTime: boolean },
): Association | null {
  const n = pairs.length;
  if (n < LEAST_PAIRS) return null;
  const x = centred(pairs.map(([first]) => first));
  const y = centred(pairs.map(([, second]) => second));
  const size = Math.sqrt(product(x, x) * product(y, y));
  if (!(size > 0) || !Number.isFinite(size)) return null;
  const r = Math.max(-1, Math.min(1, product(x, y) / size));
  const pairsThatCount = inTime ? effectivePairs(x, y) : n;
  if (pairsThatCount <= 3.5) return null;
  const reach = normalQuantile(0.975) / Math.sqrt(pairsThatCount - 3);
  const z = Math.atanh(Math.max(-LARGEST, Math.min(LARGEST, r)));
  return { r, low: Math.tanh(z - reach), high: Math.tanh(z + reach), n };
}

/** A perfect correlation has no interval by Fisher's formula: it is read as the nearest that has. */
const LARGEST = 1 - 1e-9;

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function effectivePairs(x: readonly number[], y: readonly number[]): number {
  const both = memory(x) * memory(y);
  return Math.min(x.length, (x.length * (1 - both)) / (1 + both));
}

/** Lag-one autocorrelation of centred values. */
function memory(x: readonly number[]): number {
  return product(x.slice(1), x.slice(0, -1)) / product(x, x);
}
