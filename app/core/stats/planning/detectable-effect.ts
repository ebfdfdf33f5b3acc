import { normalQuantile, studentQuantile } from "../distributions";
import { rejectionProbability, type Risk } from "./power";

/**
 * The smallest true effect that an estimate with this `standardError` shows with the given `power`:
 * the critical value plus the power's quantile, times the standard error, in the estimate's unit.
 *
 * `degreesOfFreedom` `null` is the normal distribution. Never negative: at a power below the
 * false-alarm rate any effect is enough. Source: Bloom 1995.
 */
export function detectableEffect(
  standardError: number,
  degreesOfFreedom: number | null,
  power: number,
  risk: Risk = { confidence: 0.95, alternative: "two-sided" },
): number {
  const quantile = (probability: number) =>
    degreesOfFreedom === null
      ? normalQuantile(probability)
      : studentQuantile(probability, degreesOfFreedom);
  return (
    Math.max(0, quantile(rejectionProbability(risk)) + quantile(power)) *
    standardError
  );
}
