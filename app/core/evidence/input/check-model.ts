import { ERROR_MODELS, SEASONALITIES, type MetricKind } from "../contract";
import { isRecord, type FaultList } from "./fault-list";

/** Adds a fault for everything wrong with the choice of model. */
export function checkModel(
  faults: FaultList,
  model: unknown,
  kind: MetricKind | null,
): void {
  if (model === undefined || model === null) return;
  if (!isRecord(model)) return faults.add("model", "must be an object");
  const { seasonality, harmonics, slopeChange, errors, lags, draws, seed } =
    model;
  if (seasonality !== undefined)
    faults.oneOf("model.seasonality", seasonality, SEASONALITIES);
  if (harmonics !== undefined)
    faults.number("model.harmonics", harmonics, {
      min: 1,
      max: 26,
      whole: true,
    });
  if (slopeChange !== undefined)
    faults.boolean("model.slopeChange", slopeChange);
  if (errors !== undefined) faults.oneOf("model.errors", errors, ERROR_MODELS);
  if (lags !== undefined)
    faults.number("model.lags", lags, { min: 0, whole: true });
  if (draws !== undefined)
    faults.number("model.draws", draws, {
      min: 100,
      max: 1_000_000,
      whole: true,
    });
  if (seed !== undefined) faults.number("model.seed", seed, { whole: true });
  const countsOnly = errors === "poisson" || errors === "quasi-poisson";
  if (countsOnly && kind && kind !== "rate" && kind !== "value")
    faults.add("model.errors", `${errors} is for rates and counts`);
}
