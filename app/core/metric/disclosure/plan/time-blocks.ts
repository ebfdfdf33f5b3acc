import {
  addDays,
  daysBetween,
  type CalendarDay,
} from "../../../time/calendar-day";
import {
  movePeriod,
  periodStart,
  type Granularity,
} from "../../../time/period";
import { LEAST_ANSWERS } from "../../masking";

/** Consecutive periods told as one; first days, in order. */
export interface TimeBlock {
  readonly periods: readonly CalendarDay[];
}

/**
 * Lengths, in periods, at which parts of a metric may be told: the period itself, about a month or a quarter, and the
 * stretch. A stretch is fixed in the calendar, so that two pages never cut time in two ways.
 */
const LADDER: Readonly<Record<Granularity, readonly [number, number, number]>> =
  {
    day: [1, 28, 84],
    week: [1, 4, 12],
    month: [1, 3, 12],
  };

/** A Monday. */
const EPOCH = "1970-01-05";

/** How many periods lie between the epoch and this one; negative before. */
function periodIndex(start: CalendarDay, granularity: Granularity): number {
  if (granularity === "month")
    return Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  const days = daysBetween(EPOCH, start);
  return granularity === "week" ? Math.floor(days / 7) : days;
}

function stepsInto(
  start: CalendarDay,
  granularity: Granularity,
  length: number,
): number {
  const index = periodIndex(start, granularity);
  return ((index % length) + length) % length;
}

/** First day of the block of this length that holds a day; `rung` 0 is the period, 2 the stretch. */
export function blockStart(
  day: CalendarDay,
  granularity: Granularity,
  rung: 0 | 1 | 2,
): CalendarDay {
  const start = periodStart(day, granularity);
  return movePeriod(
    start,
    granularity,
    -stepsInto(start, granularity, LADDER[granularity][rung]),
  );
}

/** Last day of the stretch that holds a day. */
export function stretchEnd(
  day: CalendarDay,
  granularity: Granularity,
): CalendarDay {
  const [, , length] = LADDER[granularity];
  return addDays(
    movePeriod(blockStart(day, granularity, 2), granularity, length),
    -1,
  );
}

/** The blocks of one stretch, finest first. Each is made of whole blocks of the level before it. */
export type BlockLevels = readonly (readonly TimeBlock[])[];

/**
 * Cuts the periods of one stretch. The finest blocks hold nothing or at least `least` answers: neighbours are joined
 * until they do, and a short rest joins the last one. No block at all where the whole stretch holds too few.
 */
export function blockLevels(args: {
  granularity: Granularity;
  /** First days of consecutive periods of one stretch. */
  periods: readonly CalendarDay[];
  answersAt: (period: CalendarDay) => number;
  least?: number;
}): BlockLevels {
  const { granularity, least = LEAST_ANSWERS } = args;
  const units = fullUnits(args.periods, args.answersAt, least);
  const [, middle, long] = LADDER[granularity];
  const chunked = (length: number) =>
    inChunks(units, ({ periods }) =>
      Math.floor(stepsInto(periods[0]!, granularity, long) / length),
    );
  return [units, chunked(middle), chunked(long)];
}

function fullUnits(
  periods: readonly CalendarDay[],
  answersAt: (period: CalendarDay) => number,
  least: number,
): TimeBlock[] {
  const units: CalendarDay[][] = [];
  let open: CalendarDay[] = [];
  let held = 0;
  let lastFull = -1;
  for (const period of periods) {
    const answers = answersAt(period);
    if (open.length === 0 && answers === 0) {
      units.push([period]);
      continue;
    }
    open.push(period);
    held += answers;
    if (held < least) continue;
    lastFull = units.push(open) - 1;
    open = [];
    held = 0;
  }
  if (open.length === 0) return units.map((own) => ({ periods: own }));
  if (lastFull < 0) return [];
  const rest = units.splice(lastFull).flat().concat(open);
  return [...units, rest].map((own) => ({ periods: own }));
}

function inChunks(
  units: readonly TimeBlock[],
  chunkOf: (unit: TimeBlock) => number,
): TimeBlock[] {
  const chunks = new Map<number, CalendarDay[]>();
  for (const unit of units) {
    const chunk = chunkOf(unit);
    const own = chunks.get(chunk) ?? [];
    own.push(...unit.periods);
    chunks.set(chunk, own);
  }
  return [...chunks.values()].map((periods) => ({ periods }));
}
