import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getBatch, listBatches } from "~/data/import/import-batch.server";
import { withOrg } from "~/data/org.server";
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
    { index: 0, role: "date", name: "day", header: "day" },
    { index: 1, role: "score", name: "score", header: "score" },
    { index: 2, role: "site", name: "shop", header: "shop" },
  ],
};

/** Enough rows for several chunks, over many shops and days. */
function manyAnswers(rows: number, shops: number, firstShop = 0): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = String((row % 28) + 1).padStart(2, "0");
    return `2024-05-${day},${row % 11},Shop ${firstShop + (row % shops)}`;
  });
  return ["day,score,shop", ...lines, ""].join("\n");
}

/** Hands out the first half of the file, then does what a crash does. */
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
      yield bytes.subarray(0, bytes.length / 2);
      await crash();
      yield bytes.subarray(bytes.length / 2);
    },
  };
}

let world: ImportWorld;
beforeAll(async () => {
  outliveLostConnections();
  world = await createImportWorld("nps");
});
afterAll(() => world.leave());

const everything = () =>
  world.query(`SELECT (SELECT count(*) FROM "Response")::int AS responses, (SELECT count(*) FROM "Reading")::int AS readings,
    (SELECT count(*) FROM "ImportRefusal")::int AS refusals, (SELECT count(*) FROM "Site")::int AS sites`);

const NOTHING = [{ responses: 0, readings: 0, refusals: 0, sites: 0 }];

describe("an import that does not reach its end", () => {
  let batchId: string;

  it("leaves nothing when the program fails half-way, and the same totals when it is taken up again", async () => {
    batchId = await world.upload(manyAnswers(5_000, 40), MAPPING);
    const storage = breakingStorage(world.storage, () =>
      Promise.reject(new Error("crash")),
    );
    await expect(
      runImport({ orgId: world.orgId, batchId, timeZone: "UTC", storage }),
    ).rejects.toThrow("crash");
    expect(await everything()).toEqual(NOTHING);
    expect(await world.batch(batchId)).toMatchObject({ state: "running" });
  });

  it("leaves nothing when the database cuts its connection half-way", async () => {
    const cut = () =>
      asOwner(process.env.DATABASE_OWNER_URL!, async (owner) => {
        const { rowCount } = await owner.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND state = 'idle in transaction'`,
        );
        expect(rowCount).toBe(1);
      });
    const storage = breakingStorage(world.storage, cut);
    await expect(
      runImport({ orgId: world.orgId, batchId, timeZone: "UTC", storage }),
    ).rejects.toThrow(/terminat|closed|connection|EPIPE/i);
    expect(await everything()).toEqual(NOTHING);
  });

  it("gives the whole of the file once it runs through", async () => {
    expect(await world.run(batchId)).toMatchObject({
      outcome: "done",
      counts: { rowsRead: 5_000, rowsKept: 5_000 },
    });
    const [after] = await world.query<{ answers: number }>(
      `SELECT sum(entry.value::int)::int AS answers FROM "Reading", jsonb_each_text("scoreCounts") AS entry`,
    );
    expect(after).toEqual({ answers: 5_000 });
  });

  it("is not run a second time", async () => {
    expect(await world.run(batchId)).toEqual({ outcome: "not-mine" });
  });

  it("keeps nothing and says the line when the file itself breaks off", async () => {
    const broken = await createImportWorld("nps");
    const { batchId: id, ...result } = await broken.bring(
      'day,score,shop\n2024-05-01,9,Lyon\n2024-05-02,9,"Lyon\n',
      MAPPING,
    );
    expect(result).toEqual({
      outcome: "failed",
      fault: { code: "quote-not-closed", data: { line: 3 } },
    });
    expect(await broken.batch(id)).toMatchObject({
      state: "failed",
      fault: { code: "quote-not-closed" },
    });
    expect(await broken.query(`SELECT id FROM "Response"`)).toEqual([]);
    await broken.leave();
  });

  it("keeps nothing of a file whose header is another one", async () => {
    const { fault } = (await world.bring(
      "day,note,shop\n2024-05-01,9,Lyon\n",
      MAPPING,
    )) as { fault: unknown };
    expect(fault).toMatchObject({
      code: "header-changed",
      data: { expected: "score", found: "note" },
    });
  });
});

describe("two imports at once", () => {
  it("into one metric wait for each other and both arrive, also with the same new shops", async () => {
    const forwards = manyAnswers(3_000, 30, 100);
    const [head, ...rest] = forwards.trimEnd().split("\n");
    const backwards = [
      head,
      ...rest.reverse().map((line) => line.replace("2024-05", "2024-06")),
      "",
    ].join("\n");
    const ids = [
      await world.upload(forwards, MAPPING),
      await world.upload(backwards, MAPPING),
    ];
    const results = await Promise.all(ids.map((id) => world.run(id)));
    expect(results).toMatchObject([
      { counts: { rowsKept: 3_000 } },
      { counts: { rowsKept: 3_000 } },
    ]);
  });

  it("of one batch are one import", async () => {
    const id = await world.upload(
      "day,score,shop\n2024-07-01,9,Lyon\n",
      MAPPING,
    );
    const outcomes = (await Promise.all([world.run(id), world.run(id)])).map(
      ({ outcome }) => outcome,
    );
    expect(outcomes.toSorted()).toEqual(["done", "not-mine"]);
  });
});

describe("another organisation", () => {
  it("neither sees nor runs a batch", async () => {
    const batchId = await world.upload(
      "day,score,shop\n2024-08-01,9,Lyon\n",
      MAPPING,
    );
    const stranger = randomUUID();
    expect(
      await withOrg(stranger, (client) => getBatch({ client, id: batchId })),
    ).toBeNull();
    expect(
      await withOrg(stranger, (client) => listBatches({ client, limit: 10 })),
    ).toEqual([]);
    const { storage } = world;
    const run = await runImport({
      orgId: stranger,
      batchId,
      timeZone: "UTC",
      storage,
    });
    expect(run).toEqual({
      outcome: "failed",
      fault: { code: "not-mapped", data: {} },
    });
    expect(await world.batch(batchId)).toMatchObject({ state: "queued" });
  });
});
