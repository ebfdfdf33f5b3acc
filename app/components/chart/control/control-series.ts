import type { ChartExperiment } from "../plot/experiment-strip";

/** A signal's rule, as the core names it: "beyond-limits", "trend", "one-side", "two-of-three". */
export type SignalRule =
  "beyond-limits" | "trend" | "one-side" | "two-of-three";

export interface ControlPoint {
  /** First day of the period, as `2026-03-02`. */
  period: string;
  /** Null where there was nothing to measure: a gap. */
  value: number | null;
  n?: number | null;
  signals?: readonly SignalRule[];
  /** Where the value's place about the mean does not tell, as for a trend. */
  signalSide?: "better" | "worse";
}

/** One stretch with its own limits; both ends are periods of the series. */
export interface ControlSegment {
  from: string;
  to: string;
  centre: number;
  lower: number | null;
  upper: number | null;
  /** Under 12 points. */
  trial?: boolean;
}

export interface ContextSpan {
  id: string;
  title: string;
  from: string;
  to: string;
}

export interface SeriesBreakMark {
  /** The first period that is not comparable with the ones before. */
  period: string;
  label?: string;
}

export interface ControlSeries {
  /** Which way is better. */
  direction: "up" | "down";
  /** In order of time. */
  points: readonly ControlPoint[];
  segments: readonly ControlSegment[];
  experiments?: readonly ChartExperiment[];
  contextEvents?: readonly ContextSpan[];
  breaks?: readonly SeriesBreakMark[];
  target?: number | null;
  /** Where a key result wants the metric to stay. */
  band?: { low: number; high: number } | null;
}

/** Whether a point is a signal, and for better or worse: by its own word, else by its side of its stretch's mean. */
export function sideOf(
  point: ControlPoint,
  series: Pick<ControlSeries, "direction" | "segments">,
): "better" | "worse" | null {
  if (!point.signals || point.signals.length === 0 || point.value === null)
    return null;
  if (point.signalSide) return point.signalSide;
  const segment = segmentOf(point, series.segments);
  if (!segment || point.value === segment.centre) return null;
  return point.value > segment.centre === (series.direction === "up")
    ? "better"
    : "worse";
}

export function segmentOf(
  point: ControlPoint,
  segments: readonly ControlSegment[],
): ControlSegment | undefined {
  return segments.find(
    (segment) => segment.from <= point.period && point.period <= segment.to,
  );
}
