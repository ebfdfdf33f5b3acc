/** Natural process limits of one stretch of a series; `null` where two observed points are not there to give one moving range. */
export interface XmrLimits {
  centre: number | null;
  lower: number | null;
  upper: number | null;
  averageMovingRange: number | null;
}

/** 3 / d2 for ranges of two: turns an average moving range into three sigma (Wheeler, Understanding Variation). */
const SIGMA_LIMIT_FACTOR = 3 / 1.128;
/** D4 for ranges of two: a moving range at or above this multiple of the average is a shift or an outlier, not noise. */
const RANGE_LIMIT_FACTOR = 3.267;

/**
 * Limits of an XmR chart: mean ± 3/1.128 (about 2.66) × average moving range.
 *
 * `values`: the observed points of one stretch, in order (missing ones already left out: neighbours
 * then are the points next to each other that exist). `screen`: leave moving ranges at or above
 * 3.267 × their average out of that average, once; the centre keeps every point.
 *
 * Edges: no point gives no limits at all; one gives only a centre; a constant series has both limits
 * on its centre. Where screening would leave no variation (a flat series with one jump), the
 * unscreened average stands, or every point would be a signal.
 * Source: Wheeler; NHS England, Making Data Count.
 */
export function xmrLimits(
  values: readonly number[],
  { screen = false }: { screen?: boolean } = {},
): XmrLimits {
  const centre = centreOf(values);
  const averageMovingRange = averageRange(movingRanges(values), screen);
  if (centre === null || averageMovingRange === null) {
    return { centre, lower: null, upper: null, averageMovingRange: null };
  }
  const reach = SIGMA_LIMIT_FACTOR * averageMovingRange;
  return {
    centre,
    lower: centre - reach,
    upper: centre + reach,
    averageMovingRange,
  };
}

function movingRanges(values: readonly number[]): number[] {
  return values
    .slice(1)
    .map((value, index) => Math.abs(value - (values[index] ?? value)));
}

function averageRange(
  ranges: readonly number[],
  screen: boolean,
): number | null {
  const average = mean(ranges);
  if (average === null || !screen) return average;
  const screened = mean(
    ranges.filter((range) => range < RANGE_LIMIT_FACTOR * average),
  );
  return screened !== null && screened > 0 ? screened : average;
}

/** The mean, exact for a constant series: rounding must not put a constant beside its own centre. */
function centreOf(values: readonly number[]): number | null {
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first))
    return first;
  return mean(values);
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
