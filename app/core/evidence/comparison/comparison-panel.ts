import type { AnalyseInput, Fault, Observation } from "../contract";
import {
  dropUnit,
  type PlacedObservation,
  type Placement,
} from "../period/place-observations";
import { refuse } from "../design/design-result";
import { groupMoments } from "../answers/group-moments";
import { periodSeries, type PeriodPoint } from "../series/period-series";

export interface PanelUnit {
  unit: string;
  before: Observation[];
  after: Observation[];
  placed: PlacedObservation[];
}

/** Treated and comparison units that were each observed before and after. */
export interface ComparisonPanel {
  treated: PanelUnit[];
  control: PanelUnit[];
}

/** Sorts observations by unit. A unit seen on one side only has no change and stays out; its observations are listed as dropped. */
export function comparisonPanel(
  input: AnalyseInput,
  placement: Placement,
): { ok: true; panel: ComparisonPanel } | { ok: false; faults: Fault[] } {
  const treatedUnits = input.treatedUnits ?? [];
  if (treatedUnits.length === 0)
    return refuse(
      "treatedUnits",
      "must name at least one unit for this design",
      { code: "no-treated-unit" },
    );
  const nameless = input.observations.findIndex(({ unit }) => !unit);
  if (nameless >= 0)
    return refuse(
      `observations[${nameless}].unit`,
      "must be given for this design",
      { code: "unit-missing" },
    );
  const units = new Map<string, PanelUnit>();
  for (const placed of placement.placed) {
    const name = placed.observation.unit ?? "";
    const unit = units.get(name) ?? {
      unit: name,
      before: [],
      after: [],
      placed: [],
    };
    units.set(name, unit);
    unit.placed.push(placed);
    (placed.after ? unit.after : unit.before).push(placed.observation);
  }
  const complete = [...units.values()].filter(
    ({ before, after }) => before.length > 0 && after.length > 0,
  );
  for (const unit of units.values())
    if (!complete.includes(unit)) dropUnit(placement, unit.placed);
  const treated = complete.filter(({ unit }) => treatedUnits.includes(unit));
  const control = complete.filter(({ unit }) => !treatedUnits.includes(unit));
  if (treated.length === 0)
    return refuse(
      "treatedUnits",
      "names no unit observed both before and after the start",
      { code: "treated-one-sided" },
    );
  if (control.length === 0)
    return refuse(
      "observations",
      "hold no comparison unit observed both before and after the start",
      { code: "comparison-one-sided" },
    );
  return { ok: true, panel: { treated, control } };
}

/** Level after less level before; of logarithms for a relative effect. `null` when a logarithm is asked of a level that is not above 0. */
export function unitChange(
  input: AnalyseInput,
  { before, after }: PanelUnit,
): number | null {
  const from = groupMoments(input.metric.kind, before)?.mean;
  const to = groupMoments(input.metric.kind, after)?.mean;
  if (from === undefined || to === undefined) return null;
  if ((input.effect ?? "absolute") === "absolute") return to - from;
  return from > 0 && to > 0 ? Math.log(to / from) : null;
}

/**
 * Treated level less mean level of the comparison units, period by period (of logarithms for a relative effect), where both were
 * observed and, for logarithms, above 0.
 */
export function differenceSeries(
  input: AnalyseInput,
  placement: Placement,
  panel: ComparisonPanel,
): PeriodPoint[] {
  const { kind } = input.metric;
  const isLogarithmic = (input.effect ?? "absolute") !== "absolute";
  const levelsOf = (units: readonly PanelUnit[]) =>
    meanLevels(
      units.map(({ placed }) => periodSeries({ ...placement, placed }, kind)),
      isLogarithmic,
    );
  const [treated, control] = [levelsOf(panel.treated), levelsOf(panel.control)];
  const placed = [...panel.treated, ...panel.control]
    .flatMap((unit) => unit.placed)
    .sort((a, b) => a.day - b.day);
  return periodSeries({ ...placement, placed }, kind).flatMap((point) => {
    const [one, other] = [treated.get(point.day), control.get(point.day)];
    if (!one?.isKnown || !other?.isKnown) return [];
    return [
      {
        ...point,
        value: one.sum / one.units - other.sum / other.units,
        sampling:
          one.sampling / one.units ** 2 + other.sampling / other.units ** 2,
      },
    ];
  });
}

/** Sums over units in one period, of logarithms where those are asked for; not known where a logarithm is not. */
interface Levels {
  units: number;
  sum: number;
  sampling: number;
  isKnown: boolean;
}

function meanLevels(
  units: readonly (readonly PeriodPoint[])[],
  isLogarithmic: boolean,
): Map<number, Levels> {
  const levels = new Map<number, Levels>();
  for (const { day, value, sampling = 0 } of units.flat()) {
    const known = levels.get(day);
    const level = known ?? { units: 0, sum: 0, sampling: 0, isKnown: true };
    if (!known) levels.set(day, level);
    level.units += 1;
    if (isLogarithmic && value <= 0) level.isKnown = false;
    else {
      level.sum += isLogarithmic ? Math.log(value) : value;
      level.sampling += isLogarithmic ? sampling / value ** 2 : sampling;
    }
  }
  return levels;
}
