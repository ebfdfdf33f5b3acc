import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

/** Mentions by metric and month. */
export type ThemeMentions = Readonly<
  Record<string, Readonly<Record<CalendarDay, number>>>
>;

export interface CountedTheme {
  readonly id: string;
  readonly name: string;
  /** Null where it was not counted since it, or a person's word over it, changed. */
  readonly counted: {
    readonly mentions: ThemeMentions;
    readonly at: Date;
    readonly inMs: number;
  } | null;
}

/** The themes with what they counted when they were last counted. */
export async function listCountedThemes({
  client,
}: {
  client: OrgClient;
}): Promise<CountedTheme[]> {
  const rows = await client.theme.findMany({
    where: { orgId: client.orgId, archivedAt: null },
    select: {
      id: true,
      name: true,
      counted: true,
      countedAt: true,
      countedInMs: true,
    },
    orderBy: { name: "asc" },
  });
  return rows.map(({ counted, countedAt: at, countedInMs: inMs, ...theme }) => {
    const known = counted !== null && at !== null && inMs !== null;
    const mentions = counted as unknown as ThemeMentions;
    return { ...theme, counted: known ? { mentions, at, inMs } : null };
  });
}

interface CountedRow {
  metric: string;
  month: CalendarDay;
  answers: number;
}

/** Counts one theme from a day on: what its terms find, but for a person's word over it. Keeps what it took. */
export async function countTheme({
  client,
  id,
  from,
}: {
  client: OrgClient;
  id: string;
  from: CalendarDay;
}): Promise<ThemeMentions> {
  const startedAt = performance.now();
  const rows = await client.$queryRaw<CountedRow[]>`
    SELECT metric, to_char(month, 'YYYY-MM-DD') AS month, sum(answers)::int AS answers
    FROM public.count_theme(${id}::uuid, ${from}::date) GROUP BY 1, 2 ORDER BY 1, 2`;
  const mentions = mentionsOf(rows);
  await client.theme.updateMany({
    where: { orgId: client.orgId, id },
    data: {
      counted: mentions,
      countedAt: new Date(),
      countedInMs: Math.ceil(performance.now() - startedAt),
    },
  });
  return mentions;
}

function mentionsOf(rows: readonly CountedRow[]) {
  const mentions: Record<string, Record<string, number>> = {};
  for (const { metric, month, answers } of rows)
    (mentions[metric] ??= {})[month] = answers;
  return mentions;
}
