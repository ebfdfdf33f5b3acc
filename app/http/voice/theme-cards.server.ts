import type { CalendarDay } from "~/core/time/calendar-day";
import { movePeriod, periodStart } from "~/core/time/period";
import { isCountDue } from "~/core/voice/count-due";
import type { OrgClient } from "~/data/org.server";
import {
  countTheme,
  listCountedThemes,
  type CountedTheme,
  type ThemeMentions,
} from "~/data/voice/theme-count.server";

const MONTHS = 12;
/** Counting anew what is still known ends here: the rest is for whoever looks next. */
const MOST_COUNTING_MS = 150;

/**
 * Each theme over the last twelve months, in all metrics or in one; the most mentioned first. Mentions are counted, scores are
 * not told: whoever adds one answer to a theme would read that answer's score off the difference.
 */
export async function themeCards({
  client,
  metricId,
  today,
}: {
  client: OrgClient;
  metricId: string | null;
  today: CalendarDay;
}) {
  const months = lastMonths(today);
  const themes = await countedThemes(client, months[0]!);
  const told = themes.map(({ mentions, ...theme }) => ({
    ...theme,
    mentions: metricId === null ? mentions : onlyOf(mentions, metricId),
  }));
  return told
    .map((theme) => themeCard(theme, months))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** What was never counted is counted; of what is known the oldest first, as far as the time allows. */
async function countedThemes(client: OrgClient, from: CalendarDay) {
  const themes = await listCountedThemes({ client });
  const now = new Date();
  const known = new Map<string, ThemeMentions>();
  const startedAt = performance.now();
  for (const { id, counted } of themes.toSorted(byAge)) {
    const spent = performance.now() - startedAt > MOST_COUNTING_MS;
    const keeps = counted && (spent || !isDue(counted, now));
    known.set(
      id,
      keeps ? counted.mentions : await countTheme({ client, id, from }),
    );
  }
  return themes.map(({ id, name }) => ({ id, name, mentions: known.get(id)! }));
}

function byAge(a: CountedTheme, b: CountedTheme): number {
  return (a.counted?.at.getTime() ?? 0) - (b.counted?.at.getTime() ?? 0);
}

function isDue({ at, inMs }: { at: Date; inMs: number }, now: Date): boolean {
  return isCountDue({ countedAt: at, countedInMs: inMs, now });
}

function onlyOf(mentions: ThemeMentions, metricId: string): ThemeMentions {
  const of = mentions[metricId];
  return of ? { [metricId]: of } : {};
}

function themeCard(
  theme: { id: string; name: string; mentions: ThemeMentions },
  months: readonly CalendarDay[],
) {
  const { id, name, mentions } = theme;
  const counts = months.map((month) => ({
    month,
    count: Object.values(mentions).reduce(
      (sum, of) => sum + (of[month] ?? 0),
      0,
    ),
  }));
  return {
    id,
    name,
    count: counts.reduce((sum, { count }) => sum + count, 0),
    months: counts,
  };
}

function lastMonths(today: CalendarDay): CalendarDay[] {
  const current = periodStart(today, "month");
  return Array.from({ length: MONTHS }, (_, i) =>
    movePeriod(current, "month", i + 1 - MONTHS),
  );
}
