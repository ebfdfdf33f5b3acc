import { metricValue } from "~/core/metric/value";
import { movePeriod, periodStart } from "~/core/time/period";
import type { CalendarDay } from "~/core/time/calendar-day";
import { listMetricNames } from "~/data/context/metric-name.server";
import { listSiteNames } from "~/data/metric/site-name.server";
import type { OrgClient } from "~/data/org.server";
import {
  getThemeScores,
  listThemeMonths,
  listThemes,
  type Theme,
} from "~/data/voice/theme.server";
import type { VoiceFilter } from "~/data/voice/voice-filter";
import { countVoices, listVoices } from "~/data/voice/voice.server";
import { writeCursor, type VoiceAddress } from "./voice-address.server";

const MONTHS = 12;
/** Fewer answers than this are not told as a value. */
const LEAST_ANSWERS = 5;

/** A page of customers' words, how many there are, and what they talk about. */
export async function loadVoicesPage({
  client,
  address: { filter, after, days },
  locale,
  today,
}: {
  client: OrgClient;
  address: VoiceAddress;
  locale: "fr" | "en";
  today: CalendarDay;
}) {
  const found = await listVoices({ client, filter, locale, after });
  const sites = await listSiteNames({ client });
  return {
    filter,
    days,
    voices: found.voices,
    spellings: found.spellings,
    next: found.next && writeCursor(found.next),
    first: after === null,
    total: found.spellings ? null : await countVoices({ client, filter }),
    metrics: await listMetricNames({ client }),
    sites: [...sites].map(([id, name]) => ({ id, name })),
    themes: await loadThemes(client, filter, today),
  };
}

/** Each theme over the last twelve months, within the metric and the place that are looked at. */
async function loadThemes(
  client: OrgClient,
  { metricId, siteId }: VoiceFilter,
  today: CalendarDay,
) {
  const months = lastMonths(today);
  const from = months[0]!;
  const filter: VoiceFilter = {
    words: "",
    themeId: null,
    insight: null,
    from: null,
    to: null,
    metricId,
    siteId,
  };
  const shown = [];
  for (const theme of await listThemes({ client }))
    shown.push(await themeCard({ client, theme, filter, from, months }));
  return shown.sort(
    (a, b) => b.count - a.count || a.name.localeCompare(b.name),
  );
}

interface Wanted {
  client: OrgClient;
  theme: Theme;
  filter: VoiceFilter;
  from: CalendarDay;
  months: readonly CalendarDay[];
}

async function themeCard({ client, theme, filter, from, months }: Wanted) {
  const asked = { client, themeId: theme.id, filter, from };
  const counted = new Map(
    (await listThemeMonths(asked)).map(({ month, count }) => [month, count]),
  );
  const counts = months.map((month) => ({
    month,
    count: counted.get(month) ?? 0,
  }));
  const count = counts.reduce((sum, month) => sum + month.count, 0);
  return {
    id: theme.id,
    name: theme.name,
    count,
    months: counts,
    score: count < LEAST_ANSWERS ? null : await scoreOf(asked),
  };
}

async function scoreOf(asked: Parameters<typeof getThemeScores>[0]) {
  const scores = await getThemeScores(asked);
  if (!scores) return null;
  const { kind, scale, counts, metric } = scores;
  const found = metricValue(kind, scale, { form: "scores", counts });
  if (found.outcome !== "value" || (found.n ?? 0) < LEAST_ANSWERS) return null;
  const { value, low, high, n } = found;
  return { metric, kind, value, low, high, n };
}

function lastMonths(today: CalendarDay): CalendarDay[] {
  const current = periodStart(today, "month");
  return Array.from({ length: MONTHS }, (_, i) =>
    movePeriod(current, "month", i + 1 - MONTHS),
  );
}
