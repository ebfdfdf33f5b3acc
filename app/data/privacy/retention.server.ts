import type pg from "pg";

interface Target {
  readonly client: pg.ClientBase;
  readonly orgId: string;
}

/** In pieces: a million words in one statement would keep every page of voices waiting. */
const AT_ONCE = 5_000;

/** Answers of sources with a retention whose day lies further back than that. $2: today. */
const PAST = `
  FROM "Source" s JOIN "ImportBatch" b ON b."orgId" = s."orgId" AND b."sourceId" = s.id
  JOIN "Response" r ON r."orgId" = b."orgId" AND r."batchId" = b.id
    AND r."answeredOn" < $2::date - s."retentionDays"`;
const OF_SOURCES = `s."orgId" = $1 AND s."retentionDays" IS NOT NULL`;

/**
 * Nothing here waits: rows an import or a person has in hand are left for the next look. An import that met this one the other
 * way round would be broken off. The rows come as an array: a list of them could be looked for more than once, and be longer.
 */
const WORDS = `
  DELETE FROM "Verbatim" WHERE "orgId" = $1 AND id = ANY(ARRAY(
    SELECT v.id ${PAST} JOIN "Verbatim" v ON v."orgId" = r."orgId" AND v."responseId" = r.id
    WHERE ${OF_SOURCES} LIMIT ${AT_ONCE} FOR UPDATE OF r, v SKIP LOCKED))`;
const PSEUDONYMS = `
  UPDATE "Response" SET respondent = NULL WHERE "orgId" = $1 AND id = ANY(ARRAY(
    SELECT r.id ${PAST} WHERE ${OF_SOURCES} AND r.respondent IS NOT NULL
    LIMIT ${AT_ONCE} FOR UPDATE OF r SKIP LOCKED))`;

/** Whether a layer below an answer holds words or a pseudonym past its own source's time, or the answer past its. */
const isLayerPast = (answer: string) => `
  pile.layer ?| '{text,respondent}' AND EXISTS (
    SELECT 1 FROM "ImportBatch" b JOIN "Source" s ON s."orgId" = $1 AND s.id = b."sourceId"
    WHERE b."orgId" = $1 AND b.id IN (${answer}."batchId", (pile.layer->>'batchId')::uuid)
      AND CASE WHEN b.id = ${answer}."batchId" THEN ${answer}."answeredOn" ELSE (pile.layer->>'answeredOn')::date END
        < $2::date - s."retentionDays")`;
/** Before the answers' own words, so that none are left only below. */
const COVERED = `
  WITH held AS MATERIALIZED (
    SELECT r.id, r."batchId", r."answeredOn", r.replaced FROM "Response" r
    WHERE r."orgId" = $1 AND r.replaced IS NOT NULL AND EXISTS (
      SELECT 1 FROM jsonb_array_elements(r.replaced) AS pile (layer) WHERE ${isLayerPast("r")})
    LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED
  )
  UPDATE "Response" r SET replaced = (
    SELECT jsonb_agg(CASE WHEN ${isLayerPast("held")} THEN layer - 'text' - 'respondent' ELSE layer END ORDER BY place)
    FROM jsonb_array_elements(held.replaced) WITH ORDINALITY AS pile (layer, place)
  )
  FROM held WHERE r."orgId" = $1 AND r.id = held.id`;
/** A refused row holds what was written too; which day it was of is not known. */
const REFUSED = `
  UPDATE "ImportRefusal" i SET raw = '', value = '' FROM "Source" s JOIN "ImportBatch" b ON b."orgId" = s."orgId" AND b."sourceId" = s.id
  WHERE ${OF_SOURCES} AND i."orgId" = b."orgId" AND i."batchId" = b.id AND (i.raw <> '' OR i.value <> '')
    AND b."createdAt" < $2::date - s."retentionDays"`;

export interface Forgotten {
  readonly words: number;
  readonly pseudonyms: number;
  /** Answers below which words or pseudonyms lay. */
  readonly covered: number;
}

/**
 * One piece of what the sources' retention says must go: words (with what was said of them) and pseudonyms. The scores stay,
 * so no reading changes. All 0: nothing is left to forget today.
 */
export async function forgetSome(
  { client, orgId }: Target,
  today: string,
): Promise<Forgotten> {
  const values = [orgId, today];
  const covered = await client.query(COVERED, values);
  const words = await client.query(WORDS, values);
  const pseudonyms = await client.query(PSEUDONYMS, values);
  await client.query(REFUSED, values);
  return {
    words: words.rowCount ?? 0,
    pseudonyms: pseudonyms.rowCount ?? 0,
    covered: covered.rowCount ?? 0,
  };
}

/**
 * Takes the batches off the list whose file nobody described since `before`, and the files from those that failed or were
 * taken back since; returns where they lie.
 */
export async function removeForgottenUploads(
  { client, orgId }: Target,
  before: Date,
): Promise<string[]> {
  const { rows } = await client.query<{ storageKey: string }>(
    `DELETE FROM "ImportBatch" WHERE "orgId" = $1 AND state = 'uploaded' AND "createdAt" < $2 RETURNING "storageKey"`,
    [orgId, before],
  );
  const left = await client.query<{ storageKey: string }>(LEAVE_FILES, [
    orgId,
    before,
  ]);
  return [...rows, ...left.rows]
    .map(({ storageKey }) => storageKey)
    .filter((key) => key !== "");
}

const LEAVE_FILES = `
  WITH old AS (
    SELECT id, "storageKey" FROM "ImportBatch"
    WHERE "orgId" = $1 AND state IN ('failed', 'undone') AND coalesce("finishedAt", "createdAt") < $2 AND "storageKey" <> ''
    FOR UPDATE
  )
  UPDATE "ImportBatch" b SET "storageKey" = '' FROM old WHERE b."orgId" = $1 AND b.id = old.id RETURNING old."storageKey"`;
