/**
 * What the errors of a series may be made of, made ready for whitening: at point i, `link[i]` is how much of the level is left
 * since the point before, `gain[i]` how far a surprise moves it (Kalman), `scale[i]` one over the surprise's spread.
 */
export interface ErrorMakeup {
  /** Correlation of one period's error with the next one's. */
  autocorrelation: number;
  link: Float64Array;
  gain: Float64Array;
  scale: Float64Array;
  /** Shares of the variance: what follows itself, and what point i has for itself. */
  level: number;
  own: Float64Array;
  /** Log determinant of the errors' correlations, less twice the log of the weight before the data. */
  penalty: number;
}

/** Noise that is known beforehand, as shares of the errors' mean variance. */
export interface KnownNoise {
  shares: Float64Array;
  mean: number;
  /** Mean known variance, under which no estimate may fall. */
  variance: number;
}

/**
 * Candidates, weighed against one another: a level that follows itself from one period to the next with this strength, and
 * beside it noise that every period has for itself, as a share of what is not known already.
 */
const CANDIDATES: readonly (readonly [number, number])[] = [
  [0, 0],
  ...[0.15, 0.3, 0.45, 0.6, 0.75, 0.9].flatMap((autocorrelation) =>
    [0, 0.4, 0.7].map((own) => [autocorrelation, own] as const),
  ),
];

/**
 * Weight before the data, half with noise of its own. A dozen points hide autocorrelation more often than they feign it:
 * where generalised least squares also leans on it for the estimate, the more it is, the more it weighs (weighed alike, 24
 * points at AR(1) 0.5 gave over 6.5 % false verdicts). A plain estimate only has its interval widened by it, and so much that
 * strong autocorrelation weighs less (docs/decisions/0010-its-default-errors.md).
 */
function weightBefore(
  autocorrelation: number,
  ownShare: number,
  plain: boolean,
): number {
  const weight = plain ? 1 - autocorrelation / 2 : 0.3 + autocorrelation;
  return weight * (ownShare > 0 ? 0.5 : 1);
}

/** Of a variance that sampling alone explains, this share is taken for known: the estimate of the whole is itself unsure. */
const TRUSTED_SHARE = 0.8;

/** `sampling[i]`: known variance of point i; `variance`: estimate of the whole. */
export function knownNoise(
  sampling: ArrayLike<number> | null,
  variance: number,
  points: number,
): KnownNoise {
  const shares = new Float64Array(points);
  let sum = 0;
  if (sampling) for (let i = 0; i < points; i++) sum += sampling[i]!;
  const known = sum / points;
  if (!(known > 0) || !(variance > 0)) return { shares, mean: 0, variance: 0 };
  const mean = TRUSTED_SHARE * Math.min(1, known / variance);
  for (let i = 0; i < points; i++) shares[i] = (mean * sampling![i]!) / known;
  return { shares, mean, variance: known };
}

/** `steps[i]` is how many periods point i lies after point i−1; `steps[0]` is not read. `plain`: for a least-squares estimate. */
export function errorMakeups(
  steps: ArrayLike<number>,
  known: KnownNoise,
  { plain = false }: { plain?: boolean } = {},
): ErrorMakeup[] {
  return CANDIDATES.map(([autocorrelation, ownShare]) =>
    makeup(steps, known, { autocorrelation, ownShare, plain }),
  );
}

function makeup(
  steps: ArrayLike<number>,
  { shares, mean }: KnownNoise,
  {
    autocorrelation,
    ownShare,
    plain,
  }: { autocorrelation: number; ownShare: number; plain: boolean },
): ErrorMakeup {
  const n = shares.length;
  const [link, gain, scale] = [0, 1, 2].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const own = shares.map((share) => share + (1 - mean) * ownShare);
  const level = (1 - mean) * (1 - ownShare);
  let uncertainty = level;
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    if (i > 0) {
      const left =
        steps[i] === 1 ? autocorrelation : autocorrelation ** steps[i]!;
      link[i] = left;
      uncertainty = left * left * uncertainty + level * (1 - left * left);
    }
    const spread = uncertainty + own[i]!;
    gain[i] = uncertainty / spread;
    scale[i] = 1 / Math.sqrt(spread);
    logDeterminant += Math.log(spread);
    uncertainty *= own[i]! / spread;
  }
  return {
    autocorrelation: autocorrelation * level,
    link,
    gain,
    scale,
    level,
    own,
    penalty:
      logDeterminant -
      2 * Math.log(weightBefore(autocorrelation, ownShare, plain)),
  };
}

/** `values` from point `from` on (0 before), whitened into `into`. */
export function whiten(
  { link, gain, scale }: ErrorMakeup,
  values: ArrayLike<number>,
  into: Float64Array,
  from = 0,
): void {
  let level = 0;
  for (let i = from; i < into.length; i++) {
    const expected = link[i]! * level;
    const surprise = values[i]! - expected;
    level = expected + gain[i]! * surprise;
    into[i] = surprise * scale[i]!;
  }
}

/** Columns′ · the errors' correlations · columns: k × k, row after row. */
export function errorProducts(
  { link, level, own }: ErrorMakeup,
  columns: readonly Float64Array[],
): Float64Array {
  const k = columns.length;
  const products = new Float64Array(k * k);
  const past = new Float64Array(k);
  for (let i = 0; i < own.length; i++) {
    for (let a = 0; a < k; a++) {
      const before = i > 0 ? columns[a]![i - 1]! : 0;
      past[a] = link[i]! * (past[a]! + before);
    }
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++) {
        const [left, right] = [columns[a]![i]!, columns[b]![i]!];
        products[a * k + b]! +=
          (level + own[i]!) * left * right +
          level * (left * past[b]! + past[a]! * right);
      }
  }
  return products;
}
