import type {
  DroppedObservation,
  Intervention,
  Observation,
} from "../contract";
import { dayNumber } from "./calendar";
import { endOfPeriod, inferGranularity, type Granularity } from "./granularity";

export interface PlacedObservation {
  observation: Observation;
  /** Day number of the period's first day. */
  day: number;
  after: boolean;
}

export interface Placement {
  granularity: Granularity;
  placed: PlacedObservation[];
  dropped: DroppedObservation[];
  /** Day number of the test's first day. */
  startDay: number;
  /** First day after the last period observed, dropped ones included. */
  lastDay: number;
}

/**
 * Says of each observation whether it is before or after the start, in order of period. Left out and listed: a period that
 * straddles the start, that begins inside the lag, that begins after the end plus the lag, or that holds no answer.
 * Dates are taken as already checked.
 */
export function placeObservations(
  observations: readonly Observation[],
  intervention: Intervention,
): Placement {
  const days = observations.map(({ period }) => dayNumber(period) ?? 0);
  const granularity = inferGranularity(days);
  const startDay = dayNumber(intervention.start) ?? 0;
  const endDay = intervention.end ? dayNumber(intervention.end) : null;
  const lag = intervention.lagDays ?? 0;
  const placement: Placement = {
    granularity,
    placed: [],
    dropped: [],
    startDay,
    lastDay: startDay,
  };
  observations.forEach((observation, i) => {
    const day = days[i]!;
    const nextDay = endOfPeriod(day, granularity);
    placement.lastDay =
      i === 0 ? nextDay : Math.max(placement.lastDay, nextDay);
    const reason = reasonToDrop(observation, {
      day,
      nextDay,
      startDay,
      endDay,
      lag,
    });
    if (reason) placement.dropped.push(droppedFor(observation, reason));
    else placement.placed.push({ observation, day, after: day >= startDay });
  });
  placement.placed.sort((a, b) => a.day - b.day);
  return placement;
}

/** Lists what was placed of a unit that cannot be compared; what was dropped before keeps its own reason. */
export function dropUnit(
  { dropped }: Placement,
  placed: readonly PlacedObservation[],
): void {
  for (const { observation } of placed)
    dropped.push(droppedFor(observation, "unit-incomplete"));
}

export function droppedFor(
  observation: Observation,
  reason: DroppedObservation["reason"],
): DroppedObservation {
  return { period: observation.period, unit: observation.unit ?? null, reason };
}

function reasonToDrop(
  observation: Observation,
  at: {
    day: number;
    nextDay: number;
    startDay: number;
    endDay: number | null;
    lag: number;
  },
): DroppedObservation["reason"] | null {
  if (at.day < at.startDay && at.nextDay > at.startDay)
    return "straddles-start";
  if (at.day >= at.startDay && at.day < at.startDay + at.lag) return "lag";
  if (at.endDay !== null && at.day > at.endDay + at.lag) return "after-end";
  if (isEmpty(observation)) return "no-answers";
  return null;
}

function isEmpty({
  n,
  exposure,
  promoters,
  passives,
  detractors,
}: Observation): boolean {
  if (n === 0 || exposure === 0) return true;
  return (
    promoters !== undefined &&
    promoters + (passives ?? 0) + (detractors ?? 0) === 0
  );
}
