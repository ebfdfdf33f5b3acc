import type { CalendarDay } from "../../time/calendar-day";

/** A value of a metric at a period, in order. Null where nothing was read. */
export interface DatedValue {
  periodStart: CalendarDay;
  value: number | null;
}

/**
 * What each of two metrics changed by from one period to the next, for periods both were read in. Changes, not levels: two
 * series that both drift go together whatever they are (Yule 1926; Granger & Newbold 1974). Both series are by
 * the same granularity and without a jump in their periods.
 */
export function changesTogether(
  first: readonly DatedValue[],
  second: readonly DatedValue[],
): [number, number][] {
  const other = new Map(
    second.map(({ periodStart, value }) => [periodStart, value]),
  );
  const pairs: [number, number][] = [];
  for (let index = 1; index < first.length; index += 1) {
    const before = first[index - 1]!;
    const now = first[index]!;
    const from = other.get(before.periodStart) ?? null;
    const to = other.get(now.periodStart) ?? null;
    if (before.value === null || now.value === null) continue;
    if (from === null || to === null) continue;
    pairs.push([now.value - before.value, to - from]);
  }
  return pairs;
}

/** The values of two metrics in the places where both are read. */
export function placesTogether(
  first: ReadonlyMap<string, number>,
  second: ReadonlyMap<string, number>,
): [number, number][] {
  return [...first].flatMap(([place, value]) => {
    const other = second.get(place);
    return other === undefined ? [] : [[value, other] as [number, number]];
  });
}
