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

/** Matches beyond these are not looked at: newest first. */
export const MOST_FOUND = 50_000;

/** Of the found, those with whom the words hold; `v` is "Verbatim". The search itself stands in a function of its own (walls). */
export function voiceWhere(
  orgId: string,
  filter: VoiceFilter,
  { spellings = false } = {},
): Prisma.Sql {
  const { words, metricId, siteId, themeId, insight, from, to } = filter;
  const parts = [Prisma.sql`v."orgId" = ${orgId}::uuid`];
  if (words !== "")
    parts.push(
      spellings
        ? Prisma.sql`v.id IN (SELECT id FROM public.search_spellings(${words}, 200))`
        : Prisma.sql`v.id IN (SELECT id FROM public.search_words(${words}, ${MOST_FOUND}))`,
    );
  if (themeId !== null) parts.push(ofTheme(orgId, themeId));
  if (metricId !== null)
    parts.push(Prisma.sql`v."metricId" = ${metricId}::uuid`);
  if (siteId !== null) parts.push(Prisma.sql`v."siteId" = ${siteId}::uuid`);
  if (insight !== null)
    parts.push(
      Prisma.sql`v.insight = ${insight === "none" ? "" : insight}::text`,
    );
  if (from !== null) parts.push(Prisma.sql`v."answeredOn" >= ${from}::date`);
  if (to !== null) parts.push(Prisma.sql`v."answeredOn" <= ${to}::date`);
  return Prisma.join(parts, " AND ");
}

/** What a theme's terms find, but for a person's word over it. */
function ofTheme(orgId: string, themeId: string): Prisma.Sql {
  const byHand = (included: boolean) => Prisma.sql`
    SELECT "verbatimId" FROM "VerbatimTheme"
    WHERE "orgId" = ${orgId}::uuid AND "themeId" = ${themeId}::uuid AND included = ${included}`;
  return Prisma.sql`v.id IN (
    SELECT found.id FROM "Theme" t, LATERAL public.search_words(t.terms, ${MOST_FOUND}) AS found
    WHERE t."orgId" = ${orgId}::uuid AND t.id = ${themeId}::uuid AND t.terms <> ''
    UNION ${byHand(true)} EXCEPT ${byHand(false)})`;
}
