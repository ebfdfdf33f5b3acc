import type pg from "pg";
import type { CalendarDay } from "~/core/time/calendar-day";

interface Target {
  readonly client: pg.PoolClient;
  readonly orgId: string;
  readonly metricId: string;
  readonly batchId: string;
}

/** First of all: a row may move when it is written, and the batch's own earlier layer is nothing to return to. */
const FORGET = `
  UPDATE "Response" SET replaced = (
    SELECT jsonb_agg(layer ORDER BY place) FROM jsonb_array_elements(replaced) WITH ORDINALITY AS pile (layer, place)
    WHERE layer->>'batchId' <> $3::text
  )
  WHERE "orgId" = $1 AND "metricId" = $2 AND replaced IS NOT NULL
    AND replaced @> jsonb_build_array(jsonb_build_object('batchId', $3::text))`;

/** Takes a batch out of the piles of answers that a later one covers. */
export async function forgetLayers({
  client,
  orgId,
  metricId,
  batchId,
}: Target): Promise<void> {
  await client.query(FORGET, [orgId, metricId, batchId]);
}

/** Words are written over and keep their id, with all that was said of them; words that were not there before go. */
const restore = (where: string) => `
  WITH found AS MATERIALIZED (
    SELECT kept.id, layer.*
    FROM "Response" kept, jsonb_to_record(kept.replaced->0) AS layer ("batchId" uuid, "answeredOn" date, "siteId" uuid,
      channel text, "segmentName" text, "segmentValue" text, score float8, silence text, respondent text, text text)
    WHERE kept."orgId" = $1 AND kept."metricId" = $2 AND kept."batchId" = $3 AND kept.replaced IS NOT NULL ${where}
  ), restored AS (
    UPDATE "Response" kept SET "batchId" = found."batchId", "answeredOn" = found."answeredOn", "siteId" = found."siteId",
      channel = found.channel, "segmentName" = found."segmentName", "segmentValue" = found."segmentValue",
      score = found.score, silence = found.silence, respondent = found.respondent,
      replaced = nullif(kept.replaced - 0, '[]')
    FROM found WHERE kept."orgId" = $1 AND kept.id = found.id
  ), unsaid AS (
    DELETE FROM "Verbatim" said USING found
    WHERE said."orgId" = $1 AND said."responseId" = found.id AND found.text IS NULL
  ), resaid AS (
    UPDATE "Verbatim" said SET "answeredOn" = found."answeredOn", "siteId" = found."siteId", channel = found.channel,
      "segmentName" = found."segmentName", "segmentValue" = found."segmentValue", score = found.score, text = found.text
    FROM found WHERE said."orgId" = $1 AND said."responseId" = found.id AND found.text IS NOT NULL
  )
  SELECT count(*)::int AS restored, coalesce(array_agg(DISTINCT "answeredOn"), '{}')::text[] AS days FROM found`;

const RESTORE_PAGES = restore(
  "AND kept.ctid >= $4::tid AND kept.ctid < $5::tid",
);
const RESTORE_ALL = restore("");

export interface RestoredResponses {
  readonly restored: number;
  /** Those the answers stand on again. */
  readonly days: readonly CalendarDay[];
}

/**
 * Brings back what a batch's answers took the place of: score, silence, day, site, channel, segment, respondent, words and
 * the batch they came with. `pages`: only in that part of the table, from and to.
 */
export async function restoreResponses(
  { client, orgId, metricId, batchId }: Target,
  pages: readonly string[] = [],
): Promise<RestoredResponses> {
  const { rows } = await client.query<RestoredResponses>(
    pages.length > 0 ? RESTORE_PAGES : RESTORE_ALL,
    [orgId, metricId, batchId, ...pages],
  );
  return rows[0] ?? { restored: 0, days: [] };
}
