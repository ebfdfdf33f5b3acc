import type pg from "pg";
import {
  readFault,
  writeFault,
  type CodedFault,
} from "~/core/import/coded-fault";
import { plainArray, textArray } from "../bulk/array-literal";
import { orderedId } from "../bulk/ordered-id";
import type { OrgClient } from "../org.server";

export interface Refusal {
  readonly line: number;
  readonly column: string | null;
  readonly reason: CodedFault;
  readonly value: string;
  readonly raw: string;
}

const ADD = `
  INSERT INTO "ImportRefusal" ("orgId", "batchId", id, line, "column", reason, value, raw)
  SELECT $1, $2, refused.*
  FROM unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[]) AS refused`;

export async function addRefusals({
  client,
  orgId,
  batchId,
  refusals,
}: {
  client: pg.PoolClient;
  orgId: string;
  batchId: string;
  refusals: readonly Refusal[];
}): Promise<void> {
  await client.query(ADD, [
    orgId,
    batchId,
    plainArray(refusals.map(orderedId)),
    plainArray(refusals.map(({ line }) => line)),
    textArray(refusals.map(({ column }) => column)),
    textArray(refusals.map(({ reason }) => writeFault(reason))),
    textArray(refusals.map(({ value }) => value)),
    textArray(refusals.map(({ raw }) => raw)),
  ]);
}

export async function removeRefusals({
  client,
  orgId,
  batchId,
}: {
  client: pg.PoolClient;
  orgId: string;
  batchId: string;
}): Promise<void> {
  await client.query(
    `DELETE FROM "ImportRefusal" WHERE "orgId" = $1 AND "batchId" = $2`,
    [orgId, batchId],
  );
}

/** Refusals in the order of the file, after a line: so that a long list is read page by page. */
export async function listRefusals({
  client,
  batchId,
  afterLine = 0,
  limit,
}: {
  client: OrgClient;
  batchId: string;
  afterLine?: number;
  limit: number;
}): Promise<Refusal[]> {
  const rows = await client.importRefusal.findMany({
    where: { orgId: client.orgId, batchId, line: { gt: afterLine } },
    select: { line: true, column: true, reason: true, value: true, raw: true },
    orderBy: { line: "asc" },
    take: limit,
  });
  return rows.map((row) => ({ ...row, reason: readFault(row.reason) }));
}
