/** Lag-one autocorrelation of a series about its mean; 0 for fewer than three points or a constant series. */
export function lagOneAutocorrelation(values: ArrayLike<number>): number {
  const n = values.length;
  if (n < 3) return 0;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += values[i]! / n;
  let squares = 0;
  let products = 0;
  for (let i = 0; i < n; i++) {
    squares += (values[i]! - mean) ** 2;
    if (i > 0) products += (values[i]! - mean) * (values[i - 1]! - mean);
  }
  return squares > 0 ? products / squares : 0;
}
