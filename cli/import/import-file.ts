import { randomUUID } from "node:crypto";
import { open, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import type { BatchCounts } from "~/core/import/batch-state";
import {
  findOrganizationBySlug,
  type OrganizationAndAdmin,
} from "~/data/identity/organization-by-slug.server";
import { createBatch } from "~/data/import/import-batch.server";
import { closePools } from "~/data/pools.server";
import { withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { fileStorage } from "~/http/storage.server";
import { MAX_UPLOAD_BYTES } from "~/jobs/import/receive-upload.server";
import { queueImport } from "~/jobs/import/queue-import.server";
import { runImport } from "~/jobs/import/run-import.server";
import { closeJobStore } from "~/jobs/job-store.server";
import { openDatabase } from "../../server/database";
import { readSettings } from "../../server/settings";
import { faultSentence } from "./fault-sentence";
import type { ImportOptions } from "./import-arguments";
import { describeFile } from "./describe-file";

export type FileResult =
  | { outcome: "refused"; faults: readonly string[] }
  | { outcome: "imported"; summary: ImportSummary };

interface ImportSummary extends BatchCounts {
  readonly batchId: string;
  readonly seconds: number;
}

/** An import that dies with this process is taken up by a running Essai after so long. */
const NET_SECONDS = 600;

type Say = (line: string) => void;

/** The import of the screens, in this process. Opens the database of this folder, or joins the one that runs. */
export async function importFile(
  options: ImportOptions,
  say: Say,
): Promise<FileResult> {
  const settings = readSettings({
    ...process.env,
    ...(options.databaseUrl === null
      ? {}
      : { DATABASE_URL: options.databaseUrl, DATABASE_OWNER_URL: undefined }),
  });
  process.env.ESSAI_DATA_DIR = settings.dataDir;
  const database = await openDatabase(settings);
  process.env.DATABASE_URL = database.appUrl;
  try {
    const organization = await findOrganizationBySlug({ slug: options.org });
    if (!organization)
      return refused(`--org: there is no organisation "${options.org}".`);
    return await bring(organization, options, say);
  } finally {
    await closeJobStore();
    await closePools();
    await database.stop();
  }
}

function refused(...faults: string[]): FileResult {
  return { outcome: "refused", faults };
}

async function bring(
  organization: OrganizationAndAdmin,
  options: ImportOptions,
  say: Say,
): Promise<FileResult> {
  const { orgId, timeZone, admin } = organization;
  if (!admin)
    return refused("--org: the organisation has no admin to import for.");
  const kept = await keepFile(orgId, admin, options.file);
  if ("fault" in kept) return refused(kept.fault);
  const { batchId } = kept;
  const faults = await describeFile({ orgId, batchId, options });
  if (faults.length > 0) return refused(...faults);
  await queueImport(
    { orgId, batchId, timeZone },
    { startAfterSeconds: NET_SECONDS },
  );
  const started = Date.now();
  const result = await runImport({
    orgId,
    batchId,
    timeZone,
    storage: fileStorage(),
    onProgress: ({ rowsRead, rowsKept, rowsRefused, rowsKnown }) =>
      say(
        `${rowsRead} read, ${rowsKept} kept, ${rowsRefused} refused, ${rowsKnown} already known\n`,
      ),
  });
  if (result.outcome === "failed") {
    return refused(
      `${options.file}: ${faultSentence(result.fault)} Nothing was kept.`,
    );
  }
  if (result.outcome === "not-mine")
    return refused("Another program took this import up.");
  return {
    outcome: "imported",
    summary: {
      batchId,
      ...result.counts,
      seconds: (Date.now() - started) / 1_000,
    },
  };
}

async function keepFile(
  orgId: string,
  admin: { readonly id: string; readonly name: string },
  file: string,
): Promise<{ batchId: string } | { fault: string }> {
  const handle = await openFile(file);
  if (typeof handle === "string") return { fault: handle };
  const id = randomUUID();
  const storageKey = `${orgId}/${id}`;
  const written = await fileStorage().write(
    storageKey,
    handle.createReadStream(),
    { maxBytes: MAX_UPLOAD_BYTES },
  );
  if (written.outcome === "too-large") {
    return {
      fault: `${file}: larger than ${MAX_UPLOAD_BYTES / 1024 ** 2} MB.`,
    };
  }
  const { bytes, hash } = written;
  const batch = {
    id,
    fileName: basename(file),
    fileBytes: bytes,
    fileHash: hash,
    storageKey,
    createdById: admin.id,
  };
  return withOrg(orgId, async (client) => {
    await upsertPerson({ client, ...admin });
    const { id: batchId } = await createBatch({ client, batch });
    return { batchId };
  });
}

async function openFile(file: string): Promise<FileHandle | string> {
  try {
    return await open(file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
