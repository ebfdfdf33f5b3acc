export interface TimeTick {
  /** The day, as `2026-03-01`. */
  day: string;
  /** What to write: the month, the month with its year, the year alone, or the day. */
  label: "month" | "month-year" | "year" | "day";
}

const DAY = 86_400_000;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240] as const;
const DAY_STEPS = [1, 2, 7, 14] as const;

/** At most `most` round dates inside a span of milliseconds: days for short spans, else first days of months. */
export function timeTicks(
  span: readonly [number, number],
  most: number,
): TimeTick[] {
  const days = (span[1] - span[0]) / DAY;
  if (days <= 1) return [];
  if (days < 62) return dayTicks(span, most);
  const months = monthStarts(span);
  const step =
    MONTH_STEPS.find(
      (size) =>
        months.filter((at) => monthIndex(at) % size === 0).length <= most,
    ) ?? 240;
  const kept = months.filter((at) => monthIndex(at) % step === 0);
  return kept.map((at, index) => ({
    day: dayOf(at),
    label: monthLabel(at, index, step),
  }));
}

function monthLabel(
  at: number,
  index: number,
  step: number,
): TimeTick["label"] {
  const january = new Date(at).getUTCMonth() === 0;
  if (step >= 12 || (january && index > 0)) return "year";
  return index === 0 ? "month-year" : "month";
}

function dayTicks(span: readonly [number, number], most: number): TimeTick[] {
  const first = Math.ceil(span[0] / DAY) * DAY;
  const step =
    (DAY_STEPS.find((size) => (span[1] - first) / (size * DAY) < most) ?? 28) *
    DAY;
  const ticks: TimeTick[] = [];
  for (let at = first; at <= span[1]; at += step)
    ticks.push({ day: dayOf(at), label: "day" });
  return ticks;
}

function monthStarts([from, to]: readonly [number, number]): number[] {
  const start = new Date(from);
  const starts: number[] = [];
  for (let month = start.getUTCMonth(); ; month += 1) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1);
    if (at > to) return starts;
    if (at >= from) starts.push(at);
  }
}

function monthIndex(at: number): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
