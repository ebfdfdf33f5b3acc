import type pg from "pg";
import type { CalendarDay } from "~/core/time/calendar-day";
import { textArray } from "../../bulk/array-literal";

interface Target {
  readonly client: pg.PoolClient;
  readonly orgId: string;
  readonly metricId: string;
  readonly batchId: string;
}

/**
 * Answers of a chunk that were known before and say something else. Words and respondent that are missing now take
 * nothing away: an export may leave a column out. What another batch said stays below, newest first; what the same batch
 * said before does not, since it is taken back as one.
 */
const REPLACE = `
  WITH line AS (
    SELECT * FROM unnest($4::uuid[], $5::text[], $6::date[], $7::uuid[], $8::text[], $9::text[], $10::text[],
                         $11::float8[], $12::text[], $13::text[], $14::text[])
      AS line (id, identity, day, "siteId", channel, "segmentName", "segmentValue", score, silence, respondent, words)
  ), found AS MATERIALIZED (
    SELECT kept.id, kept."answeredOn" AS was, said.id AS "saidId", said.text AS said, coalesce(line.respondent, kept.respondent) AS respondent,
           coalesce(line.words, said.text) AS words, line.day, line."siteId", line.channel, line."segmentName",
           line."segmentValue", line.score, line.silence
    FROM line
    JOIN "Response" kept ON kept."orgId" = $1 AND kept."metricId" = $2 AND kept.identity = line.identity
    LEFT JOIN "Verbatim" said ON said."orgId" = $1 AND said."responseId" = kept.id
    WHERE kept.id <> line.id AND (
      (kept."answeredOn", kept."siteId", kept.channel, kept."segmentName", kept."segmentValue", kept.score, kept.silence)
        IS DISTINCT FROM (line.day, line."siteId", line.channel, line."segmentName", line."segmentValue", line.score, line.silence)
      OR (line.respondent IS NOT NULL AND line.respondent IS DISTINCT FROM kept.respondent)
      OR (line.words IS NOT NULL AND line.words IS DISTINCT FROM said.text))
  ), changed AS (
    UPDATE "Response" kept SET "batchId" = $3, "answeredOn" = found.day, "siteId" = found."siteId", channel = found.channel,
      "segmentName" = found."segmentName", "segmentValue" = found."segmentValue", score = found.score,
      silence = found.silence, respondent = found.respondent,
      replaced = CASE WHEN kept."batchId" = $3 THEN kept.replaced ELSE
        jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('batchId', kept."batchId", 'answeredOn', kept."answeredOn",
          'siteId', kept."siteId", 'channel', kept.channel, 'segmentName', kept."segmentName",
          'segmentValue', kept."segmentValue", 'score', kept.score, 'silence', kept.silence,
          'respondent', kept.respondent, 'text', found.said))) || coalesce(kept.replaced, '[]') END
    FROM found WHERE kept."orgId" = $1 AND kept.id = found.id
  ), resaid AS (
    UPDATE "Verbatim" said SET "answeredOn" = found.day, "siteId" = found."siteId", channel = found.channel,
      "segmentName" = found."segmentName", "segmentValue" = found."segmentValue", score = found.score, text = found.words
    FROM found WHERE said."orgId" = $1 AND said.id = found."saidId"
  ), newly AS (
    INSERT INTO "Verbatim" ("orgId", "metricId", id, "responseId", "siteId", "answeredOn", channel, "segmentName",
                            "segmentValue", score, text)
    SELECT $1, $2, gen_random_uuid(), id, "siteId", day, channel, "segmentName", "segmentValue", score, words
    FROM found WHERE "saidId" IS NULL AND words IS NOT NULL
  )
  SELECT was::text AS day FROM found`;

/**
 * Lets a newer delivery of known answers take the place of what they said, and of their words, which keep their id: what
 * was linked to them stays. They belong to the newer batch until that is undone (`restoreResponses`). Returns the day
 * each stood on before.
 */
export async function replaceResponses(
  { client, orgId, metricId, batchId }: Target,
  columns: readonly string[],
  responses: readonly { readonly verbatim: string | null }[],
): Promise<CalendarDay[]> {
  const words = textArray(responses.map(({ verbatim }) => verbatim));
  const { rows } = await client.query<{ day: CalendarDay }>(REPLACE, [
    orgId,
    metricId,
    batchId,
    ...columns,
    words,
  ]);
  return rows.map(({ day }) => day);
}
