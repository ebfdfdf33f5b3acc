import { poolRandomEffects } from "~/core/stats/multiple/random-effects";
import type { AnalyseOutput, Effect, Grade } from "../contract";

/** What a judged test gives to the question whether its effect was found again. */
export type ReplicatedResult = Pick<
  AnalyseOutput,
  "effect" | "estimate" | "standardError" | "grade"
>;

export type ReplicationOutcome =
  /** Grade 5: found again and again by credible comparisons. */
  | ({ outcome: "replicated" } & PooledEffect)
  | { outcome: "too-few"; credible: number; needed: number }
  | { outcome: "disagree" }
  | ({ outcome: "includes-none" } & PooledEffect);

export interface PooledEffect {
  estimate: number;
  low: number;
  high: number;
  /** Variance of the true effects between tests; of a ratio, of its logarithm. */
  tauSquared: number;
}

/** Fewest independent tests, the first among them. */
const LEAST_TESTS = 3;
const CREDIBLE: Grade = 3;

/**
 * Whether tests of one action on one metric, at different places or times, make a replicated proof: three or more of
 * grade 3 or more, all on the same side of no effect, whose random-effects interval excludes it. Tests of a lower grade
 * neither help nor hurt. A ratio is pooled as its logarithm.
 */
export function judgeReplication(
  results: readonly ReplicatedResult[],
  confidence = 0.95,
): ReplicationOutcome {
  const credible = results.filter(
    ({ grade, standardError, estimate, effect }) =>
      grade >= CREDIBLE &&
      standardError > 0 &&
      (effect !== "ratio" || estimate > 0),
  );
  if (credible.length < LEAST_TESTS)
    return {
      outcome: "too-few",
      credible: credible.length,
      needed: LEAST_TESTS,
    };
  const onScale = credible.map(toPooled);
  const rises = onScale.filter(({ estimate }) => estimate > 0).length;
  if (rises !== 0 && rises !== onScale.length) return { outcome: "disagree" };
  const pooled = poolRandomEffects(onScale, confidence);
  if (pooled.outcome !== "pooled") return { outcome: "disagree" };
  const { effect } = credible[0]!;
  const limits = {
    estimate: fromPooled(effect, pooled.estimate),
    low: fromPooled(effect, pooled.low),
    high: fromPooled(effect, pooled.high),
    tauSquared: pooled.tauSquared,
  };
  const includesNone = pooled.low <= 0 && pooled.high >= 0;
  return includesNone
    ? { outcome: "includes-none", ...limits }
    : { outcome: "replicated", ...limits };
}

function toPooled({ effect, estimate, standardError }: ReplicatedResult) {
  return effect === "ratio"
    ? {
        estimate: Math.log(estimate),
        standardError: standardError / estimate,
      }
    : { estimate, standardError };
}

function fromPooled(effect: Effect, value: number): number {
  return effect === "ratio" ? Math.exp(value) : value;
}
