import type { BatchCounts, BatchState } from "~/core/import/batch-state";
import { readFault, type CodedFault } from "~/core/import/coded-fault";
import type { ImportMapping } from "~/schemas/import-mapping";
import type { OrgClient } from "../org.server";

export interface ImportBatch extends BatchCounts {
  readonly id: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly fileHash: string;
  readonly storageKey: string;
  readonly metric: { readonly id: string; readonly name: string } | null;
  readonly mapping: ImportMapping | null;
  readonly state: BatchState;
  readonly bytesRead: number;
  readonly fault: CodedFault | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly origin: BatchOrigin;
  /** Rows that were left out, by the code of their reason; null of imports before these were counted. */
  readonly skipped: readonly SkippedRows[] | null;
  /** What was done to columns about people; null of imports before it was written down. */
  readonly privacy: readonly ColumnPrivacy[] | null;
}

/** By program (api, webhook) a batch has no file to be read again. */
export type BatchOrigin = "file" | "paste" | "api" | "webhook";

export interface SkippedRows {
  readonly reason: string;
  readonly count: number;
}

export interface ColumnPrivacy {
  readonly column: string;
  /** What it was recognised or declared as. */
  readonly found: string;
  readonly done: "dropped" | "pseudonymised" | "kept";
}

const COLUMNS = {
  id: true,
  fileName: true,
  fileBytes: true,
  fileHash: true,
  storageKey: true,
  metric: { select: { id: true, name: true } },
  mapping: true,
  state: true,
  rowsRead: true,
  rowsKept: true,
  rowsRefused: true,
  rowsSkipped: true,
  rowsKnown: true,
  rowsReplaced: true,
  bytesRead: true,
  fault: true,
  createdBy: { select: { name: true } },
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  origin: true,
  skipped: true,
  privacy: true,
} as const;

interface Row extends Omit<
  ImportBatch,
  | "fileBytes"
  | "bytesRead"
  | "mapping"
  | "state"
  | "fault"
  | "createdBy"
  | "origin"
  | "skipped"
  | "privacy"
> {
  fileBytes: bigint;
  bytesRead: bigint;
  mapping: unknown;
  state: string;
  fault: string | null;
  createdBy: { name: string };
  origin: string;
  skipped: unknown;
  privacy: unknown;
}

/** The mapping was held by its schema on the way in. */
function toBatch({
  fileBytes,
  bytesRead,
  mapping,
  state,
  fault,
  createdBy,
  origin,
  skipped,
  privacy,
  ...row
}: Row): ImportBatch {
  return {
    ...row,
    fileBytes: Number(fileBytes),
    bytesRead: Number(bytesRead),
    mapping: mapping as ImportMapping | null,
    state: state as BatchState,
    fault: fault === null ? null : readFault(fault),
    createdBy: createdBy.name,
    origin: origin as BatchOrigin,
    skipped: skipped as SkippedRows[] | null,
    privacy: privacy as ColumnPrivacy[] | null,
  };
}

export async function getBatch({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<ImportBatch | null> {
  const row = await client.importBatch.findFirst({
    where: { orgId: client.orgId, id },
    select: COLUMNS,
  });
  return row ? toBatch(row) : null;
}

export async function listBatches({
  client,
  limit,
}: {
  client: OrgClient;
  limit: number;
}): Promise<ImportBatch[]> {
  const rows = await client.importBatch.findMany({
    where: { orgId: client.orgId },
    select: COLUMNS,
    orderBy: { createdAt: "desc" },
    take: limit,
  });
  return rows.map(toBatch);
}

export interface NewBatch {
  readonly id: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly fileHash: string;
  readonly storageKey: string;
  readonly createdById: string;
  readonly origin?: BatchOrigin;
  /** Where it is known before the file is described. */
  readonly metricId?: string;
}

export async function createBatch({
  client,
  batch,
}: {
  client: OrgClient;
  batch: NewBatch;
}): Promise<{ id: string }> {
  const data = {
    ...batch,
    orgId: client.orgId,
    state: "uploaded" satisfies BatchState,
  };
  return client.importBatch.create({ data, select: { id: true } });
}

/** What a person said of the file so far; false where the batch is past that. */
export async function saveMapping({
  client,
  id,
  metricId,
  mapping,
  headerSignature,
}: {
  client: OrgClient;
  id: string;
  metricId: string | null;
  mapping: ImportMapping;
  headerSignature: string;
}): Promise<boolean> {
  const { count } = await client.importBatch.updateMany({
    where: {
      orgId: client.orgId,
      id,
      state: { in: ["uploaded", "failed", "undone"] },
    },
    data: { metricId, mapping: { ...mapping }, headerSignature },
  });
  return count === 1;
}

export interface RememberedMapping {
  readonly mapping: ImportMapping;
  readonly metricId: string | null;
  readonly from: {
    readonly fileName: string;
    readonly finishedAt: Date | null;
  };
}

/** How a file with the same header was last brought in. */
export async function findRememberedMapping({
  client,
  headerSignature,
}: {
  client: OrgClient;
  headerSignature: string;
}): Promise<RememberedMapping | null> {
  const row = await client.importBatch.findFirst({
    where: { orgId: client.orgId, headerSignature, state: "done" },
    select: { mapping: true, metricId: true, fileName: true, finishedAt: true },
    orderBy: { finishedAt: "desc" },
  });
  return row?.mapping
    ? {
        mapping: row.mapping as unknown as ImportMapping,
        metricId: row.metricId,
        from: { fileName: row.fileName, finishedAt: row.finishedAt },
      }
    : null;
}

export interface WaitingFile {
  readonly id: string;
  readonly fileName: string;
  readonly storageKey: string;
  readonly fileHash: string;
}

/** What was sent within so much time of one another belongs together. */
const ONE_SITTING_MS = 30 * 60_000;

/** Files that one person sent about when this one came, and that nobody has described yet, in their order. */
export async function listWaitingFiles({
  client,
  createdById,
  batch,
  limit,
}: {
  client: OrgClient;
  createdById: string;
  batch: { readonly id: string; readonly createdAt: Date };
  limit: number;
}): Promise<WaitingFile[]> {
  const sent = batch.createdAt.getTime();
  const rows = await client.importBatch.findMany({
    where: {
      orgId: client.orgId,
      createdById,
      state: "uploaded" satisfies BatchState,
      id: { not: batch.id },
      createdAt: {
        gte: new Date(sent - ONE_SITTING_MS),
        lte: new Date(sent + ONE_SITTING_MS),
      },
    },
    select: { id: true, fileName: true, storageKey: true, fileHash: true },
    orderBy: { createdAt: "desc" },
    take: limit,
  });
  return rows.reverse();
}

/** An earlier import of the very same bytes, if it still counts. */
export async function findSameFile({
  client,
  fileHash,
  exceptId,
}: {
  client: OrgClient;
  fileHash: string;
  exceptId: string;
}): Promise<{ id: string; finishedAt: Date | null } | null> {
  return client.importBatch.findFirst({
    where: {
      orgId: client.orgId,
      fileHash,
      state: "done",
      id: { not: exceptId },
    },
    select: { id: true, finishedAt: true },
    orderBy: { finishedAt: "desc" },
  });
}
