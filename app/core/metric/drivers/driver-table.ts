import type { MetricDirection } from "../metric-kind";
import { association, type Association } from "./association";
import {
  changesTogether,
  placesTogether,
  type DatedValue,
} from "./driver-pairs";

/** A metric as its drivers are looked for. */
export interface DriverSeries {
  id: string;
  direction: MetricDirection;
  values: readonly DatedValue[];
  /** Site → its value over the latest periods. */
  places: ReadonlyMap<string, number>;
}

export interface DriverRow {
  metricId: string;
  /** From period to period; null where too few periods hold both. */
  overTime: Association | null;
  /** From place to place; null where too few places hold both. */
  acrossPlaces: Association | null;
}

export interface DriverTable {
  /** Associations looked at: one in twenty leaves zero out by luck alone. */
  compared: number;
  /** Those that surely go with it most first. */
  rows: DriverRow[];
}

/**
 * Which metrics go with a wider one, each pair by the granularity both have, turned so that above zero is "better goes with better". Association, not cause: what
 * moves both looks the same.
 */
export function driverTable(
  pairs: readonly { whole: DriverSeries; other: DriverSeries }[],
): DriverTable {
  const rows = pairs.flatMap(({ whole, other }) => {
    const turn = whole.direction === other.direction ? 1 : -1;
    const overTime = association(
      changesTogether(whole.values, turned(other.values, turn)),
      { inTime: true },
    );
    const places = new Map(
      [...other.places].map(([place, value]) => [place, value * turn]),
    );
    const acrossPlaces = association(placesTogether(whole.places, places), {
      inTime: false,
    });
    return overTime || acrossPlaces
      ? [{ metricId: other.id, overTime, acrossPlaces }]
      : [];
  });
  const compared = rows.reduce(
    (sum, { overTime, acrossPlaces }) =>
      sum + Number(overTime !== null) + Number(acrossPlaces !== null),
    0,
  );
  return { compared, rows: rows.toSorted(bySureness) };
}

function turned(values: readonly DatedValue[], turn: 1 | -1): DatedValue[] {
  return values.map(({ periodStart, value }) => ({
    periodStart,
    value: value === null ? null : value * turn,
  }));
}

function bySureness(a: DriverRow, b: DriverRow): number {
  return sureness(b) - sureness(a) || (a.metricId < b.metricId ? -1 : 1);
}

/** The end of an interval that lies nearest to zero; 0 where it holds zero. */
function sureness({ overTime, acrossPlaces }: DriverRow): number {
  const ends = [overTime, acrossPlaces].map((found) =>
    found && found.low * found.high > 0
      ? Math.min(Math.abs(found.low), Math.abs(found.high))
      : 0,
  );
  return Math.max(...ends);
}
