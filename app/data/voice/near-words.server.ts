import type { OrgClient } from "../org.server";

/** The words customers have used lately are those one may have meant. */
const NEWEST = 5_000;
/** Of the trigrams that both have: a letter or two off in a word of six. */
const ALIKE = 0.4;

/**
 * A search for the stems that come closest to each of the typed words, at most three a word. Null where a word resembles none of
 * what customers have written lately.
 */
export async function findNearWords({
  client,
  typed,
}: {
  client: OrgClient;
  typed: string;
}): Promise<string | null> {
  const [row] = await client.$queryRaw<{ near: string | null }[]>`
    WITH known AS (
      SELECT DISTINCT unnest(tsvector_to_array(newest.words)) AS stem FROM (
        SELECT words FROM "Verbatim" WHERE "orgId" = ${client.orgId}::uuid
        ORDER BY "answeredOn" DESC, id DESC LIMIT ${NEWEST}) AS newest
    ), asked AS (
      SELECT word FROM regexp_split_to_table(public.voice_plain(${typed}), '[^[:alnum:]]+') AS word WHERE length(word) > 2
    ), near AS (
      SELECT asked.word, (
        SELECT string_agg(quote_literal(close.stem), ' | ') FROM (
          SELECT stem FROM known WHERE public.similarity(stem, asked.word) >= ${ALIKE}::real
          ORDER BY public.similarity(stem, asked.word) DESC, stem LIMIT 3) AS close
      ) AS stems FROM asked
    )
    SELECT CASE WHEN bool_and(stems IS NOT NULL) THEN string_agg('(' || stems || ')', ' & ') END AS near FROM near`;
  return row?.near ?? null;
}
