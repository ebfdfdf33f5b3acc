/** What a test says of a learning. */
export const STANCES = ["support", "contradict"] as const;

export type Stance = (typeof STANCES)[number];

export type LearningStanding =
  /** No test stands behind it yet. */
  | "untested"
  | "supported"
  | "contradicted"
  /** Some tests say so and others the contrary: worth another test. */
  | "disputed";

/** How a learning stands, from the tests on either side; counts are never netted. */
export function learningStanding(stances: readonly Stance[]): LearningStanding {
  const supports = stances.includes("support");
  const contradicts = stances.includes("contradict");
  if (supports && contradicts) return "disputed";
  if (supports) return "supported";
  return contradicts ? "contradicted" : "untested";
}
