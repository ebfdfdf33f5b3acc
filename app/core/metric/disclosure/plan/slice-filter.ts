import { isNamedDay, type CalendarDay } from "../../../time/calendar-day";
import type { Crossing, Family, Parting } from "./disclosure-plan";
import { pairKey } from "./pair-levels";
import { WHOLE, type DayRange, type Slice } from "./slice";

/** What an address asks of a metric; null where it asks nothing. */
export interface SliceFilter extends DayRange {
  readonly site: string | null;
  readonly channel: string | null;
  readonly kind: ChannelGroup | null;
  /** `name=value`. */
  readonly segment: string | null;
}

export const CHANNEL_GROUPS = ["human", "digital", "hybrid"] as const;
export type ChannelGroup = (typeof CHANNEL_GROUPS)[number];

/**
 * From the address. What is malformed is as if it was not there; ends in the wrong order change places. Of a channel, its
 * kind and a segment only the first given stands: their crossings are not told.
 */
export function readSliceFilter(
  asked: (name: string) => string | null,
): SliceFilter {
  const day = (name: string): CalendarDay | null => {
    const text = asked(name) ?? "";
    return isNamedDay(text) ? text : null;
  };
  const [from, to] = [day("from"), day("to")];
  // No name holds NUL, and the database takes none.
  const name = (of: string) => {
    const text = asked(of) ?? "";
    return text === "" || text.includes("\0") ? null : text;
  };
  const kind = CHANNEL_GROUPS.find((known) => known === asked("kind")) ?? null;
  const channel = name("channel");
  const isTurned = from !== null && to !== null && from > to;
  return {
    from: isTurned ? to : from,
    to: isTurned ? from : to,
    site: name("site"),
    channel,
    kind: channel ? null : kind,
    segment: channel || kind ? null : name("segment"),
  };
}

/** The parts a filter keeps, given the channels of each kind. */
export function filteredSlice(
  { site, channel, kind, segment }: SliceFilter,
  channelsOf: (kind: ChannelGroup) => readonly string[],
): Slice {
  const channels =
    channel !== null ? [channel] : kind ? channelsOf(kind) : null;
  const others = channels ?? (segment === null ? null : [segment]);
  const way = channels ? "channel" : "segment";
  if (site !== null && others)
    return {
      family: `site-${way}`,
      keys: others.map((key) => pairKey(site, key)),
    };
  if (others) return { family: way, keys: others };
  return site === null ? WHOLE : { family: "site", keys: [site] };
}

/** How a filtered metric may be broken down by one more way; null where that is not told or already filtered. */
export function familyWithin(slice: Slice, way: Parting): Family | null {
  if (slice.family === "all") return way;
  if (slice.family === way || slice.family.includes("-")) return null;
  if (slice.family === "site") return `site-${way}` as Crossing;
  return way === "site" ? (`site-${slice.family}` as Crossing) : null;
}
