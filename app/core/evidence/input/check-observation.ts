import type { MetricKind } from "../contract";
import { checkNames } from "./check-names";
import { isRecord, type FaultList, type Fields } from "./fault-list";

const FIELDS = new Set([
  "period",
  "unit",
  "arm",
  "block",
  "n",
  "sum",
  "sumSquares",
  "successes",
  "count",
  "exposure",
  "promoters",
  "passives",
  "detractors",
  "value",
]);

/** Rounding that a sum of squares may carry. */
const SQUARES_TOLERANCE = 1e-9;

/** Adds a fault for everything wrong with one observation of a metric of this kind. */
export function checkObservation(
  faults: FaultList,
  path: string,
  value: unknown,
  kind: MetricKind | null,
): void {
  if (!isRecord(value)) return faults.add(path, "must be an object");
  checkNames(faults, path, value, FIELDS);
  faults.date(`${path}.period`, value.period);
  if (value.unit !== undefined && value.unit !== null)
    faults.text(`${path}.unit`, value.unit);
  if (value.block !== undefined && value.block !== null)
    faults.text(`${path}.block`, value.block);
  if (value.arm !== undefined && value.arm !== null)
    faults.oneOf(`${path}.arm`, value.arm, ["treatment", "control"]);
  if (kind) STATISTICS[kind](faults, path, value);
}

const STATISTICS: Record<
  MetricKind,
  (faults: FaultList, path: string, value: Fields) => void
> = {
  mean: checkMean,
  proportion: checkProportion,
  rate: checkRate,
  nps: checkNps,
  value: (faults, path, { value }) =>
    void faults.number(`${path}.value`, value, { measured: true }),
};

function checkMean(faults: FaultList, path: string, value: Fields): void {
  const n = faults.number(`${path}.n`, value.n, { min: 0, whole: true });
  const sum = faults.number(`${path}.sum`, value.sum, { measured: true });
  const sumSquares = faults.number(`${path}.sumSquares`, value.sumSquares, {
    min: 0,
    measured: true,
  });
  if (n === null || sum === null || sumSquares === null) return;
  if (n === 0 && (sum !== 0 || sumSquares !== 0))
    return faults.add(`${path}.n`, "must not be 0 where answers were summed");
  const least = n === 0 ? 0 : (sum * sum) / n;
  if (sumSquares < least - SQUARES_TOLERANCE * Math.max(1, least)) {
    faults.add(
      `${path}.sumSquares`,
      "is smaller than sum²/n, which no answers can give",
    );
  }
}

function checkProportion(faults: FaultList, path: string, value: Fields): void {
  const n = faults.number(`${path}.n`, value.n, { min: 0, whole: true });
  const successes = faults.number(`${path}.successes`, value.successes, {
    min: 0,
    whole: true,
  });
  if (n !== null && successes !== null && successes > n)
    faults.add(`${path}.successes`, "must not be more than n");
}

function checkRate(faults: FaultList, path: string, value: Fields): void {
  const count = faults.number(`${path}.count`, value.count, {
    min: 0,
    whole: true,
  });
  const exposure = faults.number(`${path}.exposure`, value.exposure, {
    min: 0,
    measured: true,
  });
  if (exposure === 0 && count !== null && count > 0)
    faults.add(
      `${path}.exposure`,
      "must be more than 0 where events were counted",
    );
}

function checkNps(faults: FaultList, path: string, value: Fields): void {
  for (const name of ["promoters", "passives", "detractors"] as const) {
    faults.number(`${path}.${name}`, value[name], { min: 0, whole: true });
  }
}
