import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { CalendarDay } from "~/core/time/calendar-day";

export interface NewResponse {
  readonly identity: string;
  readonly day: CalendarDay;
  readonly siteId: string | null;
  readonly channel: string;
  readonly segmentName: string;
  readonly segmentValue: string;
  readonly score: number;
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
  WITH incoming AS MATERIALIZED (
    SELECT * FROM unnest($4::uuid[], $5::text[], $6::date[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::float8[], $12::text[])
      AS line (id, identity, "answeredOn", "siteId", channel, "segmentName", "segmentValue", score, words)
  ), added AS (
    INSERT INTO "Response" ("orgId", "metricId", "batchId", id, identity, "answeredOn", "siteId", channel, "segmentName", "segmentValue", score)
    SELECT $1, $2, $3, id, identity, "answeredOn", "siteId", channel, "segmentName", "segmentValue", score FROM incoming
    ON CONFLICT ("orgId", "metricId", identity) DO NOTHING
    RETURNING id, "answeredOn"
  ), spoken AS (
    INSERT INTO "Verbatim" ("orgId", "metricId", id, "responseId", "siteId", "answeredOn", score, text)
    SELECT $1, $2, gen_random_uuid(), id, incoming."siteId", incoming."answeredOn", incoming.score, words
    FROM incoming JOIN added USING (id) WHERE words IS NOT NULL
  )
  SELECT count(*)::int AS added, coalesce(array_agg(DISTINCT "answeredOn"::text), '{}') AS days FROM added`;

/** Adds the answers that are not known yet, with their words. `days`: the days on which one was added. */
export async function addResponses({
  client,
  orgId,
  metricId,
  batchId,
  responses,
}: Target & { readonly responses: readonly NewResponse[] }): Promise<{
  added: number;
  days: CalendarDay[];
}> {
  const column = <Key extends keyof NewResponse>(key: Key) =>
    responses.map((response) => response[key]);
  const { rows } = await client.query<{ added: number; days: CalendarDay[] }>(
    ADD,
    [
      orgId,
      metricId,
      batchId,
      responses.map(() => randomUUID()),
      column("identity"),
      column("day"),
      column("siteId"),
      column("channel"),
      column("segmentName"),
      column("segmentValue"),
      column("score"),
      column("verbatim"),
    ],
  );
  return rows[0] ?? { added: 0, days: [] };
}

const REMOVE = `
  WITH removed AS (
    DELETE FROM "Response" WHERE "orgId" = $1 AND "metricId" = $2 AND "batchId" = $3 RETURNING "answeredOn"
  )
  SELECT count(*)::int AS removed, coalesce(array_agg(DISTINCT "answeredOn"::text), '{}') AS days FROM removed`;

/** Removes what one batch added; its words go with it. */
export async function removeResponses({
  client,
  orgId,
  metricId,
  batchId,
}: Target): Promise<{ removed: number; days: CalendarDay[] }> {
  const { rows } = await client.query<{ removed: number; days: CalendarDay[] }>(
    REMOVE,
    [orgId, metricId, batchId],
  );
  return rows[0] ?? { removed: 0, days: [] };
}
