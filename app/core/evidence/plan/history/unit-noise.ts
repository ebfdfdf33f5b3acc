import type { HistoryPanel, HistorySeries } from "./history-panel";
import {
  LEAST_NOISE_PERIODS,
  periodNoise,
  type PeriodNoise,
} from "./period-noise";

export interface UnitNoise {
  /** Of one unit from period to period, what all units share taken out. */
  period: PeriodNoise;
  /** Variance between the units' own levels. */
  levels: number;
}

/**
 * The noise of single units about what moves all of them alike: pooled over the units, so that a place's quiet year is
 * not taken for a quiet place. Null with fewer than two units, or under four periods that all of them have.
 */
export function unitNoise({
  treatedUnits,
  controlUnits,
}: HistoryPanel): UnitNoise | null {
  const units = [...treatedUnits, ...controlUnits];
  if (units.length < 2) return null;
  const rows = alignedRows(units);
  if (rows.length < LEAST_NOISE_PERIODS) return null;
  const own = units.map((_, unit) =>
    rows.map(
      (row) =>
        row[unit]! - row.reduce((sum, value) => sum + value, 0) / row.length,
    ),
  );
  const sampling = units.reduce(
    (sum, unit) => sum + unit.sampling / units.length,
    0,
  );
  // Taking out the mean of U units leaves (U − 1)/U of each one's variance.
  const kept = (units.length - 1) / units.length;
  const found = own.flatMap((values) => {
    const noise = periodNoise(values, {
      trend: false,
      sampling: sampling * kept,
    });
    return noise ? [noise] : [];
  });
  if (found.length === 0) return null;
  const mean = (part: keyof PeriodNoise) =>
    found.reduce((sum, noise) => sum + noise[part], 0) / units.length;
  const period = {
    variance: mean("variance") / kept,
    ownShare: (mean("ownShare") * units.length) / found.length,
    autocorrelation: (mean("autocorrelation") * units.length) / found.length,
  };
  const levels = own.map(
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
  const spread =
    levels.reduce((sum, level) => sum + level ** 2, 0) / (units.length - 1);
  return {
    period,
    levels: Math.max(0, spread - period.variance / rows.length),
  };
}

/** Values of every unit, one row a period, of the periods that all units have. */
function alignedRows(units: readonly HistorySeries[]): number[][] {
  const [first, ...others] = units;
  const rest = others.map(
    ({ days, values }) => new Map(days.map((day, i) => [day, values[i]!])),
  );
  return (first?.days ?? []).flatMap((day, i) => {
    const row = [first!.values[i]!, ...rest.map((unit) => unit.get(day))];
    return row.every((value) => value !== undefined) ? [row as number[]] : [];
  });
}
