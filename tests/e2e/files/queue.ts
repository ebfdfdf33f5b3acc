/** Made for the cycle: how many of the customers asked were served within five minutes, shop by shop and week by week. */
export const QUEUE = {
  metric: "Servis en moins de cinq minutes",
  /** Where a change helps, where it does nothing, and where nothing is tried. */
  shops: { helped: "Lille", unmoved: "Nantes", untouched: "Tours" },
  /** In whole weeks before this one. */
  weeksBefore: 16,
  weeksSince: 8,
} as const;

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const ASKED = 120;
/** Out of 120; around 72, without a trend. */
const SERVED = [71, 74, 70, 73, 72, 69, 75, 72, 70, 74, 71, 73] as const;
const GAIN = 19;

/** The Monday of this week, at UTC midnight. */
function monday(now: Date): number {
  const day = Date.UTC(
    now.getUTCFullYear(),
    now.getUTCMonth(),
    now.getUTCDate(),
  );
  return day - ((now.getUTCDay() + 6) % 7) * DAY_MS;
}

const calendarDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The first day of the tests whose window is over by now: a Monday, eight weeks before this one. */
export function queueStartsOn(now: Date): string {
  return calendarDay(monday(now) - QUEUE.weeksSince * WEEK_MS);
}

/** So many days ago. */
export function daysAgo(now: Date, days: number): string {
  return calendarDay(now.getTime() - days * DAY_MS);
}

export function queueFile(now: Date): Buffer {
  const { shops, weeksBefore, weeksSince } = QUEUE;
  const weeks = weeksBefore + weeksSince;
  const first = monday(now) - weeks * WEEK_MS;
  const rows = Array.from({ length: weeks }, (_, week) =>
    Object.values(shops).map((shop, at) => {
      const helped = shop === shops.helped && week >= weeksBefore ? GAIN : 0;
      const served = SERVED[(week * 5 + at * 3) % SERVED.length]! + helped;
      return [calendarDay(first + week * WEEK_MS), shop, served, ASKED].join(
        ",",
      );
    }),
  );
  return Buffer.from(["week,shop,served,asked", ...rows.flat(), ""].join("\n"));
}
