import { poolRandomEffects } from "~/core/stats/multiple/random-effects";
import type { PooledScenario } from "../scenario";

/** Replications whose true effects differ by `spread` around their mean, in units of a typical standard error. */
function replications(tests: number, spread: number): PooledScenario {
  return {
    design: "pooled",
    metric: "random effects, Hartung–Knapp",
    size: `${tests} tests`,
    noise: `true effects differ by ${spread} standard errors`,
    plannedEffect: 2,
    measure(chance, effect) {
      const estimates = Array.from({ length: tests }, () => {
        const standardError = 0.6 + 0.8 * chance.uniform();
        const own = effect + spread * chance.normal();
        return {
          estimate: own + standardError * chance.normal(),
          standardError,
        };
      });
      const pooled = poolRandomEffects(estimates);
      if (pooled.outcome !== "pooled") throw new Error(pooled.reason);
      return pooled;
    },
  };
}

export const POOLED_SCENARIOS: readonly PooledScenario[] = [0, 0.5, 1].flatMap(
  (spread) => [3, 5, 10].map((tests) => replications(tests, spread)),
);
