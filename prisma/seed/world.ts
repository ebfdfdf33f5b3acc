import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "~/data/org.server";
import type { JourneyKey, MomentKey } from "./company/journeys";
import type { TeamKey } from "./company/teams";
import type { DemoCalendar } from "./demo-calendar";
import type { Language } from "./language";
import type { MetricKey } from "./metrics/metric-keys";
import type { Past } from "./past";
import type { PersonKey } from "./people";
import type { SiteKey } from "./sites";

/** Ids of one organisation, by the keys of this folder. */
export interface CompanyIds {
  readonly people: Readonly<Record<PersonKey, string>>;
  readonly sites: Readonly<Record<SiteKey, string>>;
  readonly teams: Readonly<Record<TeamKey, string>>;
  readonly journeys: Readonly<Record<JourneyKey, string>>;
  readonly moments: Readonly<Record<MomentKey, string>>;
  readonly metrics: Readonly<Record<MetricKey, string>>;
}

/** What everything that is filled in needs to know. */
export interface World extends CompanyIds {
  readonly client: OrgClient;
  readonly language: Language;
  readonly calendar: DemoCalendar;
  readonly past: Past;
}

/** Hours of that day at which things were written, so that rows of one day keep an order. */
export function at(day: CalendarDay, hour = 12): Date {
  return new Date(toUtcDate(day).getTime() + hour * 3_600_000);
}

/** The value under `key`; a key that nothing has is a slip in the story and throws. */
export function known<T>(values: Readonly<Record<string, T>>, key: string): T {
  const value = values[key];
  if (value === undefined) throw new Error(`The story knows no “${key}”.`);
  return value;
}
