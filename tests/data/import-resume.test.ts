import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FileStorage } from "~/http/storage.server";
import { outliveLostConnections } from "~/jobs/lost-connections.server";
import { runImport } from "~/jobs/import/run-import.server";
import type { ImportMappingInput } from "~/schemas/import-mapping";
import { asOwner } from "../setup/template-database";
import { createImportWorld, type ImportWorld } from "./import-world";

const MAPPING: ImportMappingInput = {
  encoding: "utf-8",
  delimiter: ",",
  headerRows: 1,
  dateFormat: "yyyy-MM-dd",
  decimal: "point",
  grain: "responses",
  columns: [
    { index: 0, role: "externalId", name: "id" },
    { index: 1, role: "date", name: "day" },
    { index: 2, role: "score", name: "score" },
    { index: 3, role: "site", name: "shop" },
    { index: 4, role: "verbatim", name: "words" },
  ],
};

const ROWS = 8_000;

/** Some scores out of their scale, some ids twice or missing, words with the marks a database array has to escape. */
function answers(): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const id = row % 97 === 0 ? "" : `a${row % 7_500}`;
    const day = `2024-0${1 + (row % 9)}-${String(1 + (row % 28)).padStart(2, "0")}`;
    const score = row % 50 === 0 ? 42 : row % 11;
    const words = row % 3 === 0 ? `"Row ${row}: \\ {a,b} ""so"" NULL"` : "";
    return `${id},${day},${score},Shop ${row % 23},${words}`;
  });
  return ["id,day,score,shop,words", ...lines, ""].join("\n");
}

/** Hands out three quarters of the file in pieces, then does what a crash does. */
function breakingStorage(
  storage: FileStorage,
  crash: () => Promise<void>,
): FileStorage {
  return {
    ...storage,
    async *read(key) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of storage.read(key)) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      const end = (bytes.length * 3) / 4;
      for (let at = 0; at < end; at += 65_536)
        yield bytes.subarray(at, Math.min(end, at + 65_536));
      await crash();
      yield bytes.subarray(end);
    },
  };
}

const cutConnections = () =>
  asOwner(process.env.DATABASE_OWNER_URL!, async (owner) => {
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`,
    );
  });

/** Everything a file leaves, without the ids that differ from run to run. */
async function left(world: ImportWorld) {
  const [batch] = await world.query(
    `SELECT state, "rowsRead", "rowsKept", "rowsRefused", "rowsSkipped", "rowsKnown" FROM "ImportBatch"`,
  );
  return {
    batch,
    answers: await world.query(
      `SELECT identity, r."answeredOn"::text, r.score, s.name, v.text FROM "Response" r
       JOIN "Site" s ON s.id = r."siteId" LEFT JOIN "Verbatim" v ON v."responseId" = r.id ORDER BY identity`,
    ),
    readings: await world.query(
      `SELECT "periodStart"::text, s.name, "scoreCounts" FROM "Reading" r JOIN "Site" s ON s.id = r."siteId" ORDER BY 1, 2`,
    ),
    weeks: await world.query(
      `SELECT "periodStart"::text, "scoreCounts" FROM "PeriodTotal" WHERE granularity = 'week' AND split = 'all' ORDER BY 1`,
    ),
    refusals: await world.query(
      `SELECT line, reason, value FROM "ImportRefusal" ORDER BY line`,
    ),
  };
}

let unbroken: ImportWorld;
let broken: ImportWorld;
beforeAll(async () => {
  outliveLostConnections();
  unbroken = await createImportWorld("nps");
  broken = await createImportWorld("nps");
});
afterAll(async () => {
  await unbroken.leave();
  await broken.leave();
});

describe("an import that is broken off while one chunk is written and the next is read", () => {
  it.each([
    ["its program fails", () => Promise.reject(new Error("crash"))],
    ["the database cuts its connections", cutConnections],
  ])("leaves nothing when %s", async (_name, crash) => {
    const batchId = await broken.upload(answers(), MAPPING);
    const storage = breakingStorage(broken.storage, crash);
    await expect(
      runImport({ orgId: broken.orgId, batchId, timeZone: "UTC", storage }),
    ).rejects.toThrow(/crash|terminat|closed|connection|EPIPE/i);
    expect(await broken.query(`SELECT id FROM "Response" LIMIT 1`)).toEqual([]);
    await broken.query(`DELETE FROM "ImportBatch" WHERE id <> '${batchId}'`);
  });

  it("ends with what an unbroken one leaves, once it is taken up again", async () => {
    const [batch] = await broken.query<{ id: string }>(
      `SELECT id FROM "ImportBatch"`,
    );
    expect(await broken.run(batch!.id)).toMatchObject({
      outcome: "done",
      counts: { rowsRead: ROWS, rowsRefused: 160 },
    });
    await unbroken.bring(answers(), MAPPING);
    const expected = await left(unbroken);
    expect(expected.refusals).toHaveLength(160);
    expect(expected.answers).toContainEqual(
      expect.objectContaining({ text: 'Row 7503: \\ {a,b} "so" NULL' }),
    );
    expect(await left(broken)).toEqual(expected);
  });
});
