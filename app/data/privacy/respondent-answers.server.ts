import type pg from "pg";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

export interface RespondentAnswers {
  readonly answers: number;
  readonly words: number;
  readonly metrics: readonly {
    readonly name: string;
    readonly answers: number;
  }[];
}

/** What is kept of one person, for a look before it is erased; also below an answer that took its place. */
export async function countRespondent({
  client,
  respondent,
}: {
  client: OrgClient;
  respondent: string;
}): Promise<RespondentAnswers> {
  const metrics = await client.$queryRaw<
    { name: string; answers: number; words: number }[]
  >`
    SELECT m.name, count(*)::int AS answers, count(v.id)::int AS words
    FROM "Response" r JOIN "Metric" m ON m."orgId" = r."orgId" AND m.id = r."metricId"
    LEFT JOIN "Verbatim" v ON v."orgId" = r."orgId" AND v."responseId" = r.id
    WHERE r."orgId" = ${client.orgId}::uuid AND (r.respondent = ${respondent} OR (r.replaced IS NOT NULL
      AND r.replaced @> jsonb_build_array(jsonb_build_object('respondent', ${respondent}::text))))
    GROUP BY m.id, m.name ORDER BY m.name`;
  const sum = (of: "answers" | "words") =>
    metrics.reduce((total, each) => total + each[of], 0);
  return { answers: sum("answers"), words: sum("words"), metrics };
}

/** Those of the erased people's answers that are still there: metric by metric, so that each is counted again by itself. */
export async function listErasedLeft({
  client,
}: {
  client: OrgClient;
}): Promise<{ metricId: string; respondent: string }[]> {
  return client.$queryRaw`
    SELECT r."metricId"::text, r.respondent
    FROM "ErasedRespondent" e JOIN "Response" r ON r."orgId" = e."orgId" AND r.respondent = e.respondent
    WHERE e."orgId" = ${client.orgId}::uuid
    UNION
    SELECT r."metricId"::text, e.respondent
    FROM "Response" r CROSS JOIN jsonb_array_elements(r.replaced) AS layer
    JOIN "ErasedRespondent" e ON e."orgId" = r."orgId" AND e.respondent = layer->>'respondent'
    WHERE r."orgId" = ${client.orgId}::uuid AND r.replaced IS NOT NULL
    ORDER BY 1, 2`;
}

/** What of one person lies below another's answer. */
const REMOVE_LAYERS = `
  UPDATE "Response" SET replaced = (
    SELECT jsonb_agg(layer ORDER BY place) FROM jsonb_array_elements(replaced) WITH ORDINALITY AS pile (layer, place)
    WHERE layer->>'respondent' IS DISTINCT FROM $3::text
  )
  WHERE "orgId" = $1 AND "metricId" = $2 AND replaced IS NOT NULL
    AND replaced @> jsonb_build_array(jsonb_build_object('respondent', $3::text))`;

/**
 * Removes one person's answers to one metric, with their words and all that was said of these; also where they lie below an
 * answer that took their place. `days`: those to be counted again.
 */
export async function removeRespondent({
  client,
  orgId,
  metricId,
  respondent,
}: {
  client: pg.ClientBase;
  orgId: string;
  metricId: string;
  respondent: string;
}): Promise<{ removed: number; days: CalendarDay[] }> {
  const { rows } = await client.query<{ day: CalendarDay }>(
    `DELETE FROM "Response" WHERE "orgId" = $1 AND "metricId" = $2 AND respondent = $3
     RETURNING "answeredOn"::text AS day`,
    [orgId, metricId, respondent],
  );
  const days = [...new Set(rows.map(({ day }) => day))];
  const below = await client.query(REMOVE_LAYERS, [
    orgId,
    metricId,
    respondent,
  ]);
  return { removed: rows.length + (below.rowCount ?? 0), days };
}
