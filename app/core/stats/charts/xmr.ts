import {
  type Assurance,
  type Direction,
  targetAssurance,
} from "./target-assurance";
import { type XmrLimits, xmrLimits } from "./xmr-limits";
import { type XmrSignal, xmrSignals } from "./xmr-signals";

export interface XmrInput {
  /** In time order; `null` is a period without a value. */
  values: readonly (number | null)[];
  /** Leave moving ranges at or above 3.267 times their average out of it. */
  screen?: boolean;
  /** Zero-based index of the first value of each new stretch: limits and rules restart there. */
  breaks?: readonly number[];
  target?: number | null;
  direction?: Direction;
}

export interface XmrPoint {
  value: number | null;
  signals: XmrSignal[];
}

/** Values `from` … `to − 1` and their own limits; `trial` while fewer than 12 of them are observed. */
export interface XmrStretch extends XmrLimits {
  from: number;
  to: number;
  trial: boolean;
}

/** The limits named at the top are those of the last stretch: the process as it is now. */
export interface XmrChart extends XmrLimits {
  trial: boolean;
  points: XmrPoint[];
  stretches: XmrStretch[];
  /** `null` without a target or without limits. */
  assurance: Assurance | null;
}

const FIRM_LIMITS_FROM = 12;

/**
 * An XmR (individuals and moving range) chart: limits, signals and what to expect of a target.
 *
 * A missing value has no signals and is stepped over: its neighbours make one moving range and stay
 * neighbours for the rules. Breaks at 0, beyond the end or given twice change nothing; without a
 * direction, higher is better. Nothing observed gives `null` limits and no signals.
 * Source: Wheeler; NHS England, Making Data Count.
 */
export function xmrChart({
  values,
  screen = false,
  breaks = [],
  target = null,
  direction = "up",
}: XmrInput): XmrChart {
  const charted = stretchBounds(values.length, breaks).map(([from, to]) =>
    chartStretch(values, from, to, screen),
  );
  const stretches = charted.map(({ stretch }) => stretch);
  const { centre, lower, upper, averageMovingRange, trial } = stretches.at(
    -1,
  ) as XmrStretch;
  const limits = { centre, lower, upper, averageMovingRange };
  return {
    ...limits,
    trial,
    points: charted.flatMap(({ points }) => points),
    stretches,
    assurance:
      target === null ? null : targetAssurance(limits, target, direction),
  };
}

/** At least one pair of bounds, however empty the series. */
function stretchBounds(
  length: number,
  breaks: readonly number[],
): [number, number][] {
  const inner = breaks.filter(
    (at) => Number.isInteger(at) && at > 0 && at < length,
  );
  const starts = [...new Set([0, ...inner])].sort((a, b) => a - b);
  return starts.map((start, index) => [start, starts[index + 1] ?? length]);
}

function chartStretch(
  values: XmrInput["values"],
  from: number,
  to: number,
  screen: boolean,
) {
  const stretchValues = values.slice(from, to);
  const observed = stretchValues.filter((value) => value !== null);
  const limits = xmrLimits(observed, { screen });
  const signals = xmrSignals(observed, limits);
  let next = 0;
  const points = stretchValues.map((value): XmrPoint => ({
    value,
    signals: value === null ? [] : (signals[next++] ?? []),
  }));
  return {
    points,
    stretch: { ...limits, from, to, trial: observed.length < FIRM_LIMITS_FROM },
  };
}
