import { isInsight, type Insight } from "~/core/voice/insight";
import {
  addDays,
  isNamedDay,
  type CalendarDay,
} from "~/core/time/calendar-day";
import { isUuid } from "~/data/org.server";
import type { VoiceFilter } from "~/data/voice/voice-filter";
import type { VoiceCursor } from "~/data/voice/voice.server";

/** Choices of how far back one looks, in days. */
export const SPANS = [30, 90, 365] as const;

export interface VoiceAddress {
  readonly filter: VoiceFilter;
  readonly after: VoiceCursor | null;
  /** One of the spans, where the period was chosen so. */
  readonly days: number | null;
}

/** What the page's address asks for; anything unreadable is as if it were not there. */
export function readVoiceAddress(
  request: Request,
  today: CalendarDay,
): VoiceAddress {
  const { searchParams } = new URL(request.url);
  const id = (name: string) => {
    const value = searchParams.get(name);
    return isUuid(value) ? value : null;
  };
  const day = (name: string) => {
    const value = searchParams.get(name);
    return value !== null && isNamedDay(value) ? value : null;
  };
  const days =
    SPANS.find((span) => String(span) === searchParams.get("days")) ?? null;
  return {
    filter: {
      words: wordsOf(searchParams.get("q")),
      metricId: id("metric"),
      siteId: id("site"),
      themeId: id("theme"),
      insight: insightOf(searchParams.get("insight")),
      from: days === null ? day("from") : addDays(today, 1 - days),
      to: days === null ? day("to") : null,
    },
    after: readCursor(searchParams.get("after")),
    days,
  };
}

const LONGEST_SEARCH = 200;

function wordsOf(typed: string | null): string {
  return (typed ?? "").replaceAll("\0", "").trim().slice(0, LONGEST_SEARCH);
}

function insightOf(value: string | null): Insight | "none" | null {
  return isInsight(value) || value === "none" ? value : null;
}

/** "2026-03-02_<id>": where the page before ended. */
function readCursor(text: string | null): VoiceCursor | null {
  const [answeredOn = "", id] = (text ?? "").split("_");
  return isNamedDay(answeredOn) && isUuid(id) ? { answeredOn, id } : null;
}

export function writeCursor({ answeredOn, id }: VoiceCursor): string {
  return `${answeredOn}_${id}`;
}
