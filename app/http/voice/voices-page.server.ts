import type { CalendarDay } from "~/core/time/calendar-day";
import { listMetricNames } from "~/data/context/metric-name.server";
import { listSiteNames } from "~/data/metric/site-name.server";
import type { OrgClient } from "~/data/org.server";
import { countVoices, listVoices } from "~/data/voice/voice.server";
import { themeCards } from "./theme-cards.server";
import { writeCursor, type VoiceAddress } from "./voice-address.server";

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
    themes: await themeCards({ client, metricId: filter.metricId, today }),
  };
}
