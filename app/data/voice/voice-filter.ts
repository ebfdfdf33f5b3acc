import type { Insight } from "~/core/voice/insight";
import type { CalendarDay } from "~/core/time/calendar-day";
import { Prisma } from "../generated/client";

/** Which of the customers' words are looked for; null is all. Days belong to it. */
export interface VoiceFilter {
  /** As typed: words, "a phrase", or, -without. '' for all. */
  readonly words: string;
  readonly metricId: string | null;
  readonly siteId: string | null;
  readonly themeId: string | null;
  readonly insight: Insight | "none" | null;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/** Whether the search is asked: its function looks at the rest of the filter as well. */
export function isSearch({ words, themeId }: VoiceFilter): boolean {
  return words !== "" || themeId !== null;
}

/** What both functions of the search take first. `near` stands for the words where nothing is spelt as they are. */
export function searchArguments(
  orgId: string,
  filter: VoiceFilter,
  near: string | null = null,
): Prisma.Sql {
  const { words, themeId, metricId, siteId, from, to } = filter;
  const asked =
    near !== null
      ? Prisma.sql`${near}::tsquery`
      : words === ""
        ? Prisma.sql`NULL::tsquery`
        : Prisma.sql`public.voice_query(${words})`;
  const about = Prisma.sql`(SELECT public.voice_query(t.terms) FROM "Theme" t WHERE t."orgId" = ${orgId}::uuid AND t.id = ${themeId}::uuid)`;
  return Prisma.sql`${asked}, ${themeId}::uuid, ${about}, ${metricId}::uuid, ${siteId}::uuid, ${takenFor(filter)}::text,
    ${from}::date, ${to}::date`;
}

/** Without a search; `v` is "Verbatim". */
export function voiceWhere(orgId: string, filter: VoiceFilter): Prisma.Sql {
  const { metricId, siteId, from, to } = filter;
  const insight = takenFor(filter);
  const parts = [Prisma.sql`v."orgId" = ${orgId}::uuid`];
  if (metricId !== null)
    parts.push(Prisma.sql`v."metricId" = ${metricId}::uuid`);
  if (siteId !== null) parts.push(Prisma.sql`v."siteId" = ${siteId}::uuid`);
  // The index of what somebody has sorted leaves out the rest.
  if (insight !== null) parts.push(Prisma.sql`v.insight = ${insight}::text`);
  if (insight !== null && insight !== "")
    parts.push(Prisma.sql`v.insight <> ''`);
  if (from !== null) parts.push(Prisma.sql`v."answeredOn" >= ${from}::date`);
  if (to !== null) parts.push(Prisma.sql`v."answeredOn" <= ${to}::date`);
  return Prisma.join(parts, " AND ");
}

function takenFor({ insight }: VoiceFilter): string | null {
  return insight === "none" ? "" : insight;
}
