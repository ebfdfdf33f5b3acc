import type { Insight } from "~/core/voice/insight";

/** What the page looks for, as its address says it. */
export interface ShownFilter {
  words: string;
  metricId: string | null;
  siteId: string | null;
  themeId: string | null;
  insight: Insight | "none" | null;
  from: string | null;
  to: string | null;
}

/** The same page with some of its filters changed, from its beginning. */
export function voiceAddress(
  filter: ShownFilter,
  days: number | null,
  change: Partial<ShownFilter> = {},
): string {
  const next = { ...filter, ...change };
  const query = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== "") query.set(name, value);
  };
  put("q", next.words);
  put("metric", next.metricId);
  put("site", next.siteId);
  put("theme", next.themeId);
  put("insight", next.insight);
  if (days === null) {
    put("from", next.from);
    put("to", next.to);
  } else put("days", String(days));
  return `?${query}`;
}
