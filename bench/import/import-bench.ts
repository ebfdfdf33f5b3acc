import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import type { Pool } from "pg";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { createBatch, saveMapping } from "~/data/import/import-batch.server";
import { createMetric } from "~/data/metric/metric.server";
import { withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { folderStorage } from "~/http/storage.server";
import {
  importMappingSchema,
  type ImportMappingInput,
} from "~/schemas/import-mapping";
import { startEmbeddedDatabase } from "../../server/embedded-database.ts";
import { migrate } from "../../server/migrate.ts";
import { keptSecret } from "../../server/settings.ts";
import { fillDatabase } from "../seed/fill-database.ts";
import { SMALL } from "../seed/sizes.ts";

export interface PreparedBench {
  readonly database: Awaited<ReturnType<typeof startEmbeddedDatabase>>;
  readonly orgId: string;
}

/** An empty folder with one small organisation, and this process set up as its app is. */
export async function prepareBench(folder: string): Promise<PreparedBench> {
  await rm(folder, { recursive: true, force: true });
  const database = await startEmbeddedDatabase({ dataDir: folder });
  await migrate(database);
  process.env.DATABASE_URL = database.appUrl;
  process.env.ESSAI_SECRET = await keptSecret(folder);
  process.env.ESSAI_RATE_LIMIT = "off";
  const { orgId } = await fillDatabase({
    ownerUrl: database.ownerUrl,
    sizes: SMALL,
    neighbours: 0,
    today: new Date().toISOString().slice(0, 10),
  });
  return { database, orgId };
}

export interface OpenedBatch {
  readonly batchId: string;
  readonly metricId: string;
}

/** A metric of its own and a described batch of this file, ready to be queued. */
export async function openBatch({
  folder,
  orgId,
  path,
  mapping,
}: {
  folder: string;
  orgId: string;
  path: string;
  mapping: ImportMappingInput;
}): Promise<OpenedBatch> {
  const [batchId, metricId, personId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const storageKey = `${orgId}/${batchId}`;
  const kept = await folderStorage(resolve(folder, "files")).write(
    storageKey,
    createReadStream(path),
    { maxBytes: 4 * 1024 ** 3 },
  );
  if (kept.outcome !== "written") throw new Error("The file was not kept.");
  const { direction, scale, practicalThreshold } = METRIC_KIND_DEFINITIONS.nps;
  await withOrg(orgId, async (client) => {
    await upsertPerson({ client, id: personId, name: "Bench" });
    await createMetric({
      client,
      id: metricId,
      fields: {
        name: `Imported ${metricId}`,
        description: "",
        kind: "nps",
        level: "journey",
        direction,
        scale,
        unit: "",
        granularity: "month",
        practicalThreshold,
        seasonality: "none",
        parentId: null,
      },
    });
    const batch = {
      id: batchId,
      fileName: "million.csv",
      fileBytes: kept.bytes,
      fileHash: kept.hash,
      storageKey,
      createdById: personId,
    };
    await createBatch({ client, batch });
    await saveMapping({
      client,
      id: batchId,
      metricId,
      mapping: importMappingSchema.parse(mapping),
      headerSignature: "bench",
    });
  });
  return { batchId, metricId };
}

/** What an import left, to compare two runs of the same file; the ids of rows differ, so they stay out. */
export async function totalsOf(pool: Pool, { batchId, metricId }: OpenedBatch) {
  const { rows } = await pool.query<Record<string, unknown>>(
    `SELECT b.state, b."rowsRead", b."rowsKept", b."rowsRefused", b."rowsSkipped", b."rowsKnown",
       (SELECT count(*)::int FROM "Response" r WHERE r."batchId" = b.id) AS responses,
       (SELECT count(DISTINCT identity)::int FROM "Response" r WHERE r."batchId" = b.id) AS identities,
       (SELECT sum(score)::int FROM "Response" r WHERE r."batchId" = b.id) AS scores,
       (SELECT count(*)::int FROM "Verbatim" v WHERE v."metricId" = $2) AS verbatims,
       (SELECT count(*)::int FROM "ImportRefusal" f WHERE f."batchId" = b.id) AS refusals,
       (SELECT md5(string_agg(concat_ws('|', "periodStart", s.name, channel, "scoreCounts"), ',' ORDER BY "periodStart", s.name, channel))
        FROM "Reading" LEFT JOIN "Site" s ON s."orgId" = "Reading"."orgId" AND s.id = "siteId" WHERE "metricId" = $2) AS readings,
       (SELECT sum(n.value::bigint)::int FROM "PeriodTotal" t, jsonb_each_text(t."scoreCounts") AS n
        WHERE t."metricId" = $2) AS totals
     FROM "ImportBatch" b WHERE b.id = $1`,
    [batchId, metricId],
  );
  return rows[0] ?? {};
}
