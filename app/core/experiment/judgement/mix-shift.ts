import { answersIn, type MetricReading } from "../../metric/reading";
import type { MetricKind } from "../../metric/metric-kind";
import type { CalendarDay } from "../../time/calendar-day";

/**
 * How far the mix of channels moved between before and after, in points: half the sum of the changes of their shares,
 * which is the share of answers that would have to come another way. 0 where either side counts no answers, since
 * nothing is known of the mix then. Readings without a channel are a channel of their own. One decimal.
 */
export function mixShiftPoints(args: {
  kind: MetricKind;
  readings: readonly MetricReading[];
  startedOn: CalendarDay;
}): number {
  const { kind, readings, startedOn } = args;
  const before = shares(
    kind,
    readings.filter(({ periodStart }) => periodStart < startedOn),
  );
  const after = shares(
    kind,
    readings.filter(({ periodStart }) => periodStart >= startedOn),
  );
  if (before.size === 0 || after.size === 0) return 0;
  const channels = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const moved = channels.reduce(
    (sum, channel) =>
      sum + Math.abs((after.get(channel) ?? 0) - (before.get(channel) ?? 0)),
    0,
  );
  return Math.round(moved * 500) / 10;
}

/** Each channel's share of the answers; empty where there are none. */
function shares(
  kind: MetricKind,
  readings: readonly MetricReading[],
): Map<string, number> {
  const answers = new Map<string, number>();
  for (const { channel, statistics } of readings) {
    const count = answersIn(kind, statistics) ?? 0;
    if (count > 0) answers.set(channel, (answers.get(channel) ?? 0) + count);
  }
  const total = [...answers.values()].reduce((sum, count) => sum + count, 0);
  return new Map(
    [...answers].map(([channel, count]) => [channel, count / total]),
  );
}
