import { groupMoments } from "../../answers/group-moments";
import type { MetricKind, Observation } from "../../contract";
import { inferGranularity, type Granularity } from "../../period/granularity";
import {
  placeObservations,
  type Placement,
} from "../../period/place-observations";
import { periodSeries } from "../../series/period-series";

/** A series of a metric's periods, in order of time. */
export interface HistorySeries {
  /** Day numbers of the periods' first days. */
  days: number[];
  values: number[];
  /** Mean variance that the sampling of answers gives a value; 0 where it is not known. */
  sampling: number;
}

/** The past of a metric as a plan reads it. */
export interface HistoryPanel {
  granularity: Granularity;
  periodDays: number;
  /** All units of the side together; at least one period. */
  treated: HistorySeries;
  /** Unit by unit; one without a name where the history names none. */
  treatedUnits: HistorySeries[];
  controlUnits: HistorySeries[];
  /** Answers of a period over the treated units, exposure for a rate, values for a `value`. */
  answersPerPeriod: number;
  /** Variance of one answer, in the square of the metric's unit. */
  answerVariance: number;
  baseline: number;
}

/** How values are read before noise is looked for. */
export type HistoryScale = "absolute" | "relative";

const PERIOD_DAYS: Readonly<Record<Granularity, number>> = {
  day: 1,
  week: 7,
  month: 365.2425 / 12,
};
/** Later than any period: all of a history lies before. */
const NEVER = "9999-12-31";

/**
 * Sorts a history by unit; those named in `treatedUnits` (all of them where none is named) are where the test would run.
 * On the `relative` scale values are logarithms, or shares of the mean where one is not above 0. Null without an answer.
 */
export function historyPanel(
  history: readonly Observation[],
  {
    kind,
    treatedUnits,
    scale = "absolute",
  }: {
    kind: MetricKind;
    treatedUnits: readonly string[] | null;
    scale?: HistoryScale;
  },
): HistoryPanel | null {
  const placement = placeObservations(history, { start: NEVER });
  const isTreated = (unit: string | undefined) =>
    treatedUnits === null ||
    (unit !== undefined && treatedUnits.includes(unit));
  const own = placement.placed.filter(({ observation }) =>
    isTreated(observation.unit),
  );
  if (own.length === 0) return null;
  const read = (placed: Placement["placed"]) =>
    scaled(seriesOf({ ...placement, placed }, kind), scale);
  const treated = read(own);
  const units = byUnit(placement);
  const moments = groupMoments(
    kind,
    own.map(({ observation }) => observation),
  );
  const granularity = inferGranularity(placement.placed.map(({ day }) => day));
  const split = [...units].map(([unit, placed]) => ({
    unit,
    series: read(placed),
  }));
  return {
    granularity,
    periodDays: PERIOD_DAYS[granularity],
    treated,
    treatedUnits: split
      .filter(({ unit }) => isTreated(unit))
      .map(({ series }) => series),
    controlUnits: split
      .filter(({ unit }) => !isTreated(unit))
      .map(({ series }) => series),
    answersPerPeriod: (moments?.n ?? own.length) / treated.days.length,
    answerVariance: moments?.variance ?? 0,
    baseline: moments?.mean ?? 0,
  };
}

function byUnit({
  placed,
}: Placement): Map<string | undefined, Placement["placed"]> {
  const units = new Map<string | undefined, Placement["placed"]>();
  for (const one of placed) {
    const unit = one.observation.unit;
    const group = units.get(unit);
    if (group) group.push(one);
    else units.set(unit, [one]);
  }
  return units;
}

function seriesOf(placement: Placement, kind: MetricKind): HistorySeries {
  const points = periodSeries(placement, kind);
  const sampling = points.reduce(
    (sum, point) => sum + (point.sampling ?? 0),
    0,
  );
  return {
    days: points.map(({ day }) => day),
    values: points.map(({ value }) => value),
    sampling: points.length > 0 ? sampling / points.length : 0,
  };
}

function scaled(series: HistorySeries, scale: HistoryScale): HistorySeries {
  if (scale === "absolute") return series;
  const { values, sampling } = series;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (mean === 0) return series;
  const isPositive = values.every((value) => value > 0);
  return {
    ...series,
    values: values.map((value) =>
      isPositive ? Math.log(value) : value / Math.abs(mean),
    ),
    sampling: sampling / mean ** 2,
  };
}

/** Treated mean less comparison mean, of the periods that every unit of both sides has. */
export function differences(panel: HistoryPanel): number[] {
  const { treatedUnits, controlUnits } = panel;
  const at = new Map<number, { treated: number[]; control: number[] }>();
  for (const [side, units] of [
    ["treated", treatedUnits],
    ["control", controlUnits],
  ] as const)
    for (const { days, values } of units)
      days.forEach((day, i) => {
        const both = at.get(day) ?? { treated: [], control: [] };
        both[side].push(values[i]!);
        at.set(day, both);
      });
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...at.entries()]
    .filter(
      ([, { treated, control }]) =>
        treated.length === treatedUnits.length &&
        control.length === controlUnits.length,
    )
    .sort(([one], [other]) => one - other)
    .map(([, { treated, control }]) => mean(treated) - mean(control));
}
