import type pg from "pg";
import type { CalendarDay } from "~/core/time/calendar-day";
import { plainArray, textArray } from "../bulk/array-literal";
import { orderedId } from "../bulk/ordered-id";
import { replaceResponses } from "./answers/replace-responses.server";
import {
  forgetLayers,
  restoreResponses,
} from "./answers/restore-responses.server";

export interface NewResponse {
  readonly identity: string;
  readonly day: CalendarDay;
  readonly siteId: string | null;
  readonly channel: string;
  readonly segmentName: string;
  readonly segmentValue: string;
  /** Null exactly where `silence` says why. */
  readonly score: number | null;
  readonly silence: "" | "dismissed" | "not-asked";
  /** Keyed hash of who answered. */
  readonly respondent: string | null;
  readonly verbatim: string | null;
}

interface Target {
  readonly client: pg.PoolClient;
  readonly orgId: string;
  readonly metricId: string;
  readonly batchId: string;
}

/** Arrays instead of one parameter per value: a statement of any number of rows that PostgreSQL plans once. */
const ADD = `
  INSERT INTO "Response" ("orgId", "metricId", "batchId", id, identity, "answeredOn", "siteId", channel, "segmentName",
                          "segmentValue", score, silence, respondent)
  SELECT $1, $2, $3, line.*
  FROM unnest($4::uuid[], $5::text[], $6::date[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::float8[],
              $12::text[], $13::text[]) AS line
  ON CONFLICT ("orgId", "metricId", identity) DO NOTHING`;

/** The words of those of a chunk's answers that were added. Apart: an insert that also returns its rows costs twice as much. */
const ADD_WORDS = `
  INSERT INTO "Verbatim" ("orgId", "metricId", id, "responseId", "siteId", "answeredOn", channel, "segmentName",
                          "segmentValue", score, text)
  SELECT $1, $2, gen_random_uuid(), added.id, added."siteId", added."answeredOn", added.channel, added."segmentName",
         added."segmentValue", added.score, line.words
  FROM unnest($3::uuid[], $4::text[]) AS line (id, words)
  JOIN "Response" added ON added."orgId" = $1 AND added.id = line.id`;

export interface AddedResponses {
  readonly added: number;
  /** Of the answers known before that said something else. */
  readonly replaced: number;
  /** Days on which a replaced answer stood before. */
  readonly daysBefore: readonly CalendarDay[];
}

/**
 * Adds the answers that are not known yet, with their words; one that is known and says something else now takes the place
 * of what it said. No two may have the same identity.
 */
export async function addResponses({
  responses,
  ...target
}: Target & {
  readonly responses: readonly NewResponse[];
}): Promise<AddedResponses> {
  const { client, orgId, metricId, batchId } = target;
  const ids = responses.map(orderedId);
  const columns = columnsOf(responses, ids);
  const all = [orgId, metricId, batchId, ...columns];
  const added = (await client.query(ADD, all)).rowCount ?? 0;
  const spoken = responses.flatMap(({ verbatim }, i) =>
    verbatim === null ? [] : [{ id: ids[i] ?? null, words: verbatim }],
  );
  if (added > 0 && spoken.length > 0)
    await client.query(ADD_WORDS, [
      orgId,
      metricId,
      plainArray(spoken.map(({ id }) => id)),
      textArray(spoken.map(({ words }) => words)),
    ]);
  const known = responses.length - added;
  const daysBefore =
    known > 0 ? await replaceResponses(target, columns, responses) : [];
  return { added, replaced: daysBefore.length, daysBefore };
}

/** In the order of the statements' parameters. */
function columnsOf(
  responses: readonly NewResponse[],
  ids: readonly string[],
): string[] {
  const column = <Key extends keyof NewResponse>(key: Key) =>
    responses.map((response) => response[key]);
  return [
    plainArray(ids),
    textArray(column("identity")),
    plainArray(column("day")),
    plainArray(column("siteId")),
    textArray(column("channel")),
    textArray(column("segmentName")),
    textArray(column("segmentValue")),
    plainArray(column("score")),
    textArray(column("silence")),
    textArray(column("respondent")),
  ];
}

const WHERE_BATCH = `"orgId" = $1 AND "metricId" = $2 AND "batchId" = $3`;
const EXTENT = `
  SELECT count(*)::int AS total, count(replaced)::int AS covering,
    coalesce(array_agg(DISTINCT "answeredOn"), '{}')::text[] AS days,
    coalesce((min(ctid)::text::point)[0], 0)::int AS "firstPage", coalesce((max(ctid)::text::point)[0], -1)::int AS "lastPage"
  FROM "Response" WHERE ${WHERE_BATCH}`;
const REMOVE_PAGES = `DELETE FROM "Response" WHERE ${WHERE_BATCH} AND ctid >= $4::tid AND ctid < $5::tid`;
const REMOVE_REST = `DELETE FROM "Response" WHERE ${WHERE_BATCH}`;

interface Extent {
  total: number;
  /** Of them those below which another batch's answer lies. */
  covering: number;
  days: CalendarDay[];
  firstPage: number;
  lastPage: number;
}

/** Of the table, 8 kB each: some 50,000 answers in a statement. */
const PAGES_AT_ONCE = 1_000;

/**
 * Removes what one batch added, with its words, and brings back what it took the place of. In pieces, in the order in which
 * they lie: a row deleted earlier in the same transaction is not looked at again. `onPart`: how many are gone, of how many.
 * `days`: those to be counted again.
 */
export async function removeResponses({
  onPart = () => {},
  ...target
}: Target & {
  readonly onPart?: (removed: number, total: number) => void;
}): Promise<{ removed: number; days: CalendarDay[] }> {
  await forgetLayers(target);
  const { client, orgId, metricId, batchId } = target;
  const batch = [orgId, metricId, batchId];
  const extent = (await client.query<Extent>(EXTENT, batch)).rows[0]!;
  const days = new Set(extent.days);
  let gone = 0;
  const take = async (statement: string, pages: readonly string[]) => {
    if (extent.covering > 0) {
      const back = await restoreResponses(target, pages);
      for (const day of back.days) days.add(day);
      gone += back.restored;
    }
    const part = await client.query(statement, [...batch, ...pages]);
    gone += part.rowCount ?? 0;
  };
  const { total, firstPage, lastPage } = extent;
  for (let page = firstPage; page <= lastPage; page += PAGES_AT_ONCE) {
    await take(REMOVE_PAGES, [`(${page},0)`, `(${page + PAGES_AT_ONCE},0)`]);
    onPart(gone, total);
  }
  if (gone < total) await take(REMOVE_REST, []);
  return { removed: gone, days: [...days] };
}
