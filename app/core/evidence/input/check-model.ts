import { ERROR_MODELS, SEASONALITIES, type MetricKind } from "../contract";
import { checkNames } from "./check-names";
import { given, isRecord, type FaultList } from "./fault-list";

const FIELDS = new Set([
  "seasonality",
  "harmonics",
  "slopeChange",
  "errors",
  "lags",
  "draws",
  "seed",
]);

/** Adds a fault for everything wrong with the choice of model. */
export function checkModel(
  faults: FaultList,
  model: unknown,
  kind: MetricKind | null,
): void {
  if (!given(model)) return;
  if (!isRecord(model)) return faults.add("model", "must be an object");
  checkNames(faults, "model", model, FIELDS);
  const { seasonality, harmonics, slopeChange, errors, lags, draws, seed } =
    model;
  if (given(seasonality))
    faults.oneOf("model.seasonality", seasonality, SEASONALITIES);
  if (given(harmonics))
    faults.number("model.harmonics", harmonics, {
      min: 1,
      max: 26,
      whole: true,
    });
  if (given(slopeChange)) faults.boolean("model.slopeChange", slopeChange);
  if (given(errors)) faults.oneOf("model.errors", errors, ERROR_MODELS);
  if (given(lags)) faults.number("model.lags", lags, { min: 0, whole: true });
  if (given(draws))
    faults.number("model.draws", draws, {
      min: 100,
      max: 1_000_000,
      whole: true,
    });
  if (given(seed)) faults.number("model.seed", seed, { whole: true });
  const countsOnly = errors === "poisson" || errors === "quasi-poisson";
  if (countsOnly && kind && kind !== "rate" && kind !== "value")
    faults.add("model.errors", `${errors} is for rates and counts`);
}
