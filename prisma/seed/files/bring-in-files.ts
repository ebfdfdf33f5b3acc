import { randomUUID } from "node:crypto";
import { createBatch, saveMapping } from "~/data/import/import-batch.server";
import { moveBatch } from "~/data/import/import-state.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import type { FileStorage } from "~/http/storage.server";
import { runImport } from "~/jobs/import/run-import.server";
import { importMappingSchema } from "~/schemas/import-mapping";
import type { DemoCalendar } from "../demo-calendar";
import type { DemoOrganization } from "../organizations";
import type { CompanyIds } from "../world";
import { ANSWER_FILES } from "./answers/answer-files";
import { DAILY_FILES } from "./daily-series";
import { toText, type DemoFile } from "./demo-file";
import { MONTHLY_FILES } from "./monthly-series";
import { WEEKLY_FILES } from "./weekly-series";

interface Filling {
  readonly orgId: string;
  readonly organization: DemoOrganization;
  readonly company: CompanyIds;
  readonly calendar: DemoCalendar;
  readonly storage: FileStorage;
  readonly onProgress: (line: string) => void;
}

const MOST_BYTES = 50_000_000;

export const DEMO_FILES: readonly DemoFile[] = [
  ...ANSWER_FILES,
  ...DAILY_FILES,
  ...WEEKLY_FILES,
  ...MONTHLY_FILES,
];

/** Imports every file of the demonstration, as the import screen would. */
export async function bringInFiles(filling: Filling): Promise<void> {
  const { name, locale } = filling.organization;
  for (const file of DEMO_FILES) {
    const rows = await bringIn(file, filling);
    filling.onProgress(`${name}: ${file.name[locale]}, ${rows} rows.`);
  }
}

async function bringIn(file: DemoFile, filling: Filling): Promise<number> {
  const { orgId, organization, storage } = filling;
  const batchId = await upload(file, filling);
  const move = { orgId, batchId, from: ["uploaded"], to: "queued" } as const;
  await withOrgConnection(orgId, (client) => moveBatch({ client, ...move }));
  const { timeZone } = organization;
  const done = await runImport({ orgId, batchId, timeZone, storage });
  if (done.outcome !== "done" || done.counts.rowsKept !== done.counts.rowsRead)
    throw new Error(
      `${file.name.en} was not imported whole: ${JSON.stringify(done)}`,
    );
  return done.counts.rowsKept;
}

async function upload(
  file: DemoFile,
  { orgId, organization, company, calendar, storage }: Filling,
): Promise<string> {
  const { locale } = organization;
  const id = randomUUID();
  const storageKey = `${orgId}/${id}`;
  const text = toText(file, file.rows(calendar, locale), locale);
  const bytes = Buffer.from(text, "utf8");
  const written = await storage.write(storageKey, once(bytes), {
    maxBytes: MOST_BYTES,
  });
  if (written.outcome !== "written")
    throw new Error(`${file.name.en} is too large.`);
  const batch = {
    id,
    fileName: file.name[locale],
    fileBytes: written.bytes,
    fileHash: written.hash,
    storageKey,
    createdById: company.people.sacha,
  };
  const mapping = importMappingSchema.parse(file.mapping(locale));
  const metricId = company.metrics[file.metric];
  await withOrg(orgId, async (client) => {
    await createBatch({ client, batch });
    await saveMapping({ client, id, metricId, mapping, headerSignature: "" });
  });
  return id;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
