import { linearScale, roundSpan, roundTicks } from "./linear-scale";

/** Height of a plot and the percent of its width from a period. */
export interface PlotScales {
  height: number;
  /** Percent (0–100) of the plot's width. */
  x: (period: string) => number;
  /** Pixels from the top. */
  y: (value: number) => number;
  ticks: readonly number[];
  /** Half the usual distance between two periods, in percent. */
  halfStep: number;
  /** First and last moment drawn, milliseconds. */
  span: readonly [number, number];
}

interface ScalesInput {
  periods: readonly string[];
  /** Everything that must fit; what is not a finite number is left out. */
  values: readonly (number | null | undefined)[];
  height: number;
  /** The least span of the axis where all values are equal. */
  least: number;
  /** What the measure can be at all, as −100…100: the axis does not reach beyond it unless a value does. */
  bounds?: readonly [number, number];
}

/** Scales that hold for no point, one point and a constant series. Periods are days as `2026-03-02`, in order. */
export function plotScales({
  periods,
  values,
  height,
  least,
  bounds,
}: ScalesInput): PlotScales {
  const times = periods.map(timeOf).filter(Number.isFinite);
  const half = smallestStep(times) / 2;
  const span = [
    Math.min(...times, Infinity) - half,
    Math.max(...times, -Infinity) + half,
  ] as const;
  const safeSpan = Number.isFinite(span[0]) ? span : ([0, 1] as const);
  const along = linearScale(safeSpan, [0, 100]);
  const domain = within(
    roundSpan(...valueDomain(values, least), 4),
    values,
    bounds,
  );
  const up = linearScale(domain, [height - 6, 8]);
  return {
    height,
    x: (period) => round(Math.min(100, Math.max(0, along(timeOf(period))))),
    y: (value) => round(up(value)),
    ticks: roundTicks(...domain, 4),
    halfStep: round((half / (safeSpan[1] - safeSpan[0])) * 100),
    span: safeSpan,
  };
}

/** Midnight UTC of a day, or the instant written. */
export function timeOf(period: string): number {
  return new Date(period).getTime();
}

/** The span of some values with a margin; never empty. */
export function valueDomain(
  values: readonly (number | null | undefined)[],
  least: number,
): [number, number] {
  const finite = values.filter((value): value is number =>
    Number.isFinite(value),
  );
  if (finite.length === 0) return [0, least];
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const margin = Math.max((high - low) * 0.06, (least - (high - low)) / 2);
  // What cannot be negative is not drawn as if it could.
  const floor = low >= 0 ? Math.max(0, low - margin) : low - margin;
  return [floor, high + margin];
}

function within(
  [low, high]: readonly [number, number],
  values: ScalesInput["values"],
  bounds: ScalesInput["bounds"],
): [number, number] {
  if (!bounds) return [low, high];
  const [least, most] = bounds;
  const isBeyond = values.some(
    (value) => Number.isFinite(value) && (value! < least || value! > most),
  );
  return isBeyond ? [low, high] : [Math.max(low, least), Math.min(high, most)];
}

const DAY = 86_400_000;

function smallestStep(times: readonly number[]): number {
  const steps = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time));
  return Math.min(...steps.filter((step) => step > 0), Infinity) === Infinity
    ? 7 * DAY
    : Math.min(...steps.filter((step) => step > 0));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
