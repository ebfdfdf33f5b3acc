import type pg from "pg";

interface Target {
  readonly client: pg.ClientBase;
  readonly orgId: string;
}

/**
 * Held until the transaction ends. Whoever erases takes it alone, whoever adds answers takes it with the others before
 * it looks for the erased among them: so nobody comes back by an import that began before.
 */
export async function lockErasure(
  { client, orgId }: Target,
  how: "erases" | "adds",
): Promise<void> {
  const lock = how === "erases" ? "lock" : "lock_shared";
  await client.query(
    `SELECT pg_advisory_xact_${lock}(hashtextextended($1, 0))`,
    [`essai:erasure:${orgId}`],
  );
}

const ERASED = `SELECT respondent FROM "ErasedRespondent" WHERE "orgId" = $1 AND respondent = ANY($2::text[])`;

/** Those of the keyed hashes that asked to be forgotten. */
export async function findErased({
  client,
  orgId,
  respondents,
}: Target & { readonly respondents: readonly string[] }): Promise<
  ReadonlySet<string>
> {
  const { rows } = await client.query<{ respondent: string }>(ERASED, [
    orgId,
    respondents,
  ]);
  return new Set(rows.map(({ respondent }) => respondent));
}

const REMOVE = `
  DELETE FROM "Response" USING "ErasedRespondent" erased
  WHERE "Response"."orgId" = $1 AND "Response"."batchId" = $2 AND erased."orgId" = $1
    AND erased.respondent = "Response".respondent`;

/** Takes out of a batch's answers those of people erased while they came in. Returns how many. */
export async function removeErased({
  client,
  orgId,
  batchId,
}: Target & { readonly batchId: string }): Promise<number> {
  const { rowCount } = await client.query(REMOVE, [orgId, batchId]);
  return rowCount ?? 0;
}
