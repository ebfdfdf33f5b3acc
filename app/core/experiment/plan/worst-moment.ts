import type { MetricDirection } from "../../metric/metric-kind";
import { swingOf } from "./history-facts";

/** Periods that count as "lately". */
export const LATELY = 4;
/** Periods before those that say what is usual. */
const LEAST_USUAL = 8;
/** A dip of the recent mean by so many of its own standard errors is more than the usual up and down. */
const DEVIATIONS = 2;
/** Fewer places are no ranking. */
const LEAST_PLACES = 4;

export interface PlacePast {
  /** Value of each period before the start, in the order of time. */
  values: readonly number[];
}

export type WorstMoment =
  | { outcome: "too-little-history"; needed: number }
  | { outcome: "usual" }
  | {
      outcome: "worst-moment";
      /** Mean of the last `periods` periods, and of all before them. */
      lately: number;
      usual: number;
      periods: number;
      /** Never that bad before, over as many periods running. */
      worstOfHistory: boolean;
      /** Of all places lately the worst, though it was not before; false where too few places are known. */
      worstPlaceLately: boolean;
    };

/**
 * Whether a place is about to be tested just after its worst days: what was picked for a dip tends to come back by
 * itself, whatever is tried (regression to the mean, Galton 1886). A place that is always the worst is no such case: its
 * level is its own and stays.
 *
 * It is one where the mean of the last four periods is worse than the mean of at least eight before them by more than
 * two standard errors of such a mean (the swing is read from moving ranges, so that an old trend does not blow it up), and
 * either no four periods running were ever as bad, or it became the worst of at least four places. By chance alone a
 * quiet place is named about once in forty.
 *
 * This is a hint, made before the start so that the team may wait, take comparison places or draw lots. It takes no
 * grade down: only the person who picked the place knows why, and the plan asks them (`pickedBecauseWorst`).
 */
export function worstMoment(args: {
  direction: MetricDirection;
  place: PlacePast;
  /** Places where nothing is to change, over the same periods. */
  others?: readonly PlacePast[];
}): WorstMoment {
  const { direction, place, others = [] } = args;
  const needed = LATELY + LEAST_USUAL;
  const { values } = place;
  const before = values.slice(0, -LATELY);
  const swing = swingOf(before);
  if (values.length < needed || swing === null)
    return { outcome: "too-little-history", needed };
  const [lately, usual] = [mean(values.slice(-LATELY)), mean(before)];
  const worse = (a: number, b: number) => (direction === "up" ? a < b : a > b);
  const dip = Math.abs(lately - usual);
  const noise = swing * Math.sqrt(1 / LATELY + 1 / before.length);
  if (!worse(lately, usual) || dip <= DEVIATIONS * noise)
    return { outcome: "usual" };
  const worstOfHistory = runs(before).every((run) => worse(lately, run));
  const worstPlaceLately = isWorstOnlyLately(place, others, worse);
  if (!worstOfHistory && !worstPlaceLately) return { outcome: "usual" };
  return {
    outcome: "worst-moment",
    lately,
    usual,
    periods: LATELY,
    worstOfHistory,
    worstPlaceLately,
  };
}

/** Means of every four periods running. */
function runs(values: readonly number[]): number[] {
  return values
    .slice(LATELY - 1)
    .map((_, at) => mean(values.slice(at, at + LATELY)));
}

function isWorstOnlyLately(
  place: PlacePast,
  others: readonly PlacePast[],
  worse: (a: number, b: number) => boolean,
): boolean {
  const known = others.filter(({ values }) => values.length > LATELY);
  if (known.length + 1 < LEAST_PLACES) return false;
  const isWorst = (part: (values: readonly number[]) => readonly number[]) =>
    known.every(({ values }) =>
      worse(mean(part(place.values)), mean(part(values))),
    );
  return (
    isWorst((values) => values.slice(-LATELY)) &&
    !isWorst((values) => values.slice(0, -LATELY))
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
