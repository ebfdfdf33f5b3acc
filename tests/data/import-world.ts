import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
} from "~/core/metric/metric-kind";
import {
  createBatch,
  getBatch,
  saveMapping,
} from "~/data/import/import-batch.server";
import { moveBatch } from "~/data/import/import-state.server";
import { createMetric } from "~/data/metric/metric.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { folderStorage, type FileStorage } from "~/http/storage.server";
import { runImport } from "~/jobs/import/run-import.server";
import {
  importMappingSchema,
  type ImportMappingInput,
} from "~/schemas/import-mapping";

/** One organisation with one metric, and files to bring in. */
export interface ImportWorld {
  readonly orgId: string;
  readonly metricId: string;
  readonly storage: FileStorage;
  upload(text: string, mapping: ImportMappingInput): Promise<string>;
  run(batchId: string): ReturnType<typeof runImport>;
  bring(
    text: string,
    mapping: ImportMappingInput,
  ): Promise<{ batchId: string } & Awaited<ReturnType<typeof runImport>>>;
  batch(batchId: string): ReturnType<typeof getBatch>;
  query<Row extends object>(sql: string): Promise<Row[]>;
  leave(): Promise<void>;
}

export async function createImportWorld(
  kind: MetricKind,
): Promise<ImportWorld> {
  const orgId = randomUUID();
  const metricId = randomUUID();
  const personId = randomUUID();
  const folder = await mkdtemp(join(tmpdir(), "essai-files-"));
  const storage = folderStorage(folder);
  const { direction, scale, practicalThreshold } =
    METRIC_KIND_DEFINITIONS[kind];
  await withOrg(orgId, async (client) => {
    await upsertPerson({ client, id: personId, name: "Test" });
    await createMetric({
      client,
      id: metricId,
      fields: {
        name: "Metric under test",
        description: "",
        kind,
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
  });

  const world: ImportWorld = {
    orgId,
    metricId,
    storage,
    async upload(text, mapping) {
      const id = randomUUID();
      const storageKey = `${orgId}/${id}`;
      const written = await storage.write(storageKey, one(text), {
        maxBytes: 10_000_000,
      });
      if (written.outcome !== "written")
        throw new Error("The fixture is too large.");
      await withOrg(orgId, async (client) => {
        const { bytes, hash } = written;
        const batch = {
          id,
          fileName: "fixture.csv",
          fileBytes: bytes,
          fileHash: hash,
          storageKey,
          createdById: personId,
        };
        await createBatch({ client, batch });
        await saveMapping({
          client,
          id,
          metricId,
          mapping: importMappingSchema.parse(mapping),
          headerSignature: "h",
        });
      });
      await withOrgConnection(orgId, (client) =>
        moveBatch({
          client,
          orgId,
          batchId: id,
          from: ["uploaded"],
          to: "queued",
        }),
      );
      return id;
    },
    run: (batchId) =>
      runImport({ orgId, batchId, timeZone: "Europe/Paris", storage }),
    async bring(text, mapping) {
      const batchId = await world.upload(text, mapping);
      return { batchId, ...(await world.run(batchId)) };
    },
    batch: (batchId) =>
      withOrg(orgId, (client) => getBatch({ client, id: batchId })),
    query: <Row extends object>(sql: string) =>
      withOrgConnection(
        orgId,
        async (client) => (await client.query<Row>(sql)).rows,
      ),
    leave: () => rm(folder, { recursive: true, force: true }),
  };
  return world;
}

async function* one(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
