import { randomUUID } from "node:crypto";
import { createBatch, saveMapping } from "~/data/import/import-batch.server";
import { moveBatch } from "~/data/import/import-state.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import type { FileStorage } from "~/http/storage.server";
import { runImport } from "~/jobs/import/run-import.server";
import { importMappingSchema } from "~/schemas/import-mapping";
import type { DemoCalendar } from "../demo-calendar";
import type { MetricIds } from "../metrics";
import type { AccountIds } from "../open-organization";
import { ORGANIZATION } from "../people";
import { ANSWER_FILES } from "./answer-files";
import { toText, type DemoFile } from "./demo-file";
import { SERIES_FILES } from "./series-files";

interface Filling {
  readonly orgId: string;
  readonly accounts: AccountIds;
  readonly metrics: MetricIds;
  readonly calendar: DemoCalendar;
  readonly storage: FileStorage;
  readonly onProgress: (line: string) => void;
}

const MOST_BYTES = 50_000_000;

/** Imports every file of the demonstration, as the import screen would. */
export async function bringInFiles(filling: Filling): Promise<void> {
  for (const file of [...ANSWER_FILES, ...SERIES_FILES]) {
    const rows = await bringIn(file, filling);
    filling.onProgress(`Demonstration: ${file.name}, ${rows} rows.`);
  }
}

async function bringIn(file: DemoFile, filling: Filling): Promise<number> {
  const { orgId, storage } = filling;
  const batchId = await upload(file, filling);
  const move = { orgId, batchId, from: ["uploaded"], to: "queued" } as const;
  await withOrgConnection(orgId, (client) => moveBatch({ client, ...move }));
  const done = await runImport({
    orgId,
    batchId,
    timeZone: ORGANIZATION.timeZone,
    storage,
  });
  if (done.outcome !== "done" || done.counts.rowsKept !== done.counts.rowsRead)
    throw new Error(
      `${file.name} was not imported whole: ${JSON.stringify(done)}`,
    );
  return done.counts.rowsKept;
}

async function upload(
  file: DemoFile,
  { orgId, accounts, metrics, calendar, storage }: Filling,
): Promise<string> {
  const id = randomUUID();
  const storageKey = `${orgId}/${id}`;
  const bytes = Buffer.from(toText(file, file.rows(calendar)), "utf8");
  const written = await storage.write(storageKey, once(bytes), {
    maxBytes: MOST_BYTES,
  });
  if (written.outcome !== "written")
    throw new Error(`${file.name} is too large.`);
  const stored = {
    fileBytes: written.bytes,
    fileHash: written.hash,
    storageKey,
  };
  const batch = {
    id,
    fileName: file.name,
    ...stored,
    createdById: accounts.sacha,
  };
  const mapping = importMappingSchema.parse(file.mapping);
  await withOrg(orgId, async (client) => {
    await createBatch({ client, batch });
    await saveMapping({
      client,
      id,
      metricId: metrics[file.metric],
      mapping,
      headerSignature: "",
    });
  });
  return id;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
