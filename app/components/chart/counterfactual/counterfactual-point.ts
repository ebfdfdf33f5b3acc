export interface CounterfactualPoint {
  /** First day of the period. */
  period: string;
  observed: number | null;
  /** What would have been expected without the test, with its interval. */
  expected: number | null;
  low: number | null;
  high: number | null;
}
