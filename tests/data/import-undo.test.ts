import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  lockMetric,
  moveBatch,
  recordFailure,
} from "~/data/import/import-state.server";
import { withOrgConnection } from "~/data/org.server";
import { queueUndo } from "~/jobs/import/queue-import.server";
import { runBatch } from "~/jobs/import/run-batch.server";
import { undoImport } from "~/jobs/import/undo-import.server";
import type { ImportMappingInput } from "~/schemas/import-mapping";
import { closeJobStore } from "~/jobs/job-store.server";
import { outliveLostConnections } from "~/jobs/lost-connections.server";
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
    { index: 0, role: "date", name: "day" },
    { index: 1, role: "score", name: "score" },
    { index: 2, role: "verbatim", name: "words" },
  ],
};

let world: ImportWorld;
beforeAll(async () => {
  outliveLostConnections();
  world = await createImportWorld("nps");
});
afterAll(async () => {
  await closeJobStore();
  await world.leave();
});

const readings = () =>
  world.query(
    `SELECT "periodStart"::text AS day, "scoreCounts" AS counts FROM "Reading" ORDER BY 1`,
  );

/** Over every site and channel. */
const weeks = () =>
  world.query(
    `SELECT "periodStart"::text AS day, "scoreCounts" AS counts FROM "PeriodTotal"
     WHERE granularity = 'week' AND split = 'all' ORDER BY 1`,
  );

describe("taking an import back", () => {
  it("removes what it added and leaves what others added on the same day", async () => {
    await world.bring("day,score,words\n2024-01-05,9,Kept\n", MAPPING);
    const { batchId } = await world.bring(
      "day,score,words\n2024-01-05,2,Gone\n2024-01-06,4,\n",
      MAPPING,
    );
    const before = { 9: 1, 2: 1, 4: 1 };
    expect(await weeks()).toEqual([{ day: "2024-01-01", counts: before }]);
    expect(await undoImport({ orgId: world.orgId, batchId })).toBe(true);
    expect(await readings()).toEqual([{ day: "2024-01-05", counts: { 9: 1 } }]);
    expect(await weeks()).toEqual([{ day: "2024-01-01", counts: { 9: 1 } }]);
    expect(await world.query(`SELECT text FROM "Verbatim"`)).toEqual([
      { text: "Kept" },
    ]);
    expect(await world.batch(batchId)).toMatchObject({
      state: "undone",
      rowsKept: 2,
    });
  });

  it("can be followed by bringing the same file in again", async () => {
    const [undone] = await world.query<{ id: string }>(
      `SELECT id FROM "ImportBatch" WHERE state = 'undone'`,
    );
    const batchId = undone!.id;
    await withOrgConnection(world.orgId, (client) =>
      moveBatch({
        client,
        orgId: world.orgId,
        batchId,
        from: ["undone"],
        to: "queued",
      }),
    );
    expect(await world.run(batchId)).toMatchObject({
      outcome: "done",
      counts: { rowsKept: 2, rowsKnown: 0 },
    });
    expect(await readings()).toEqual([
      { day: "2024-01-05", counts: { 2: 1, 9: 1 } },
      { day: "2024-01-06", counts: { 4: 1 } },
    ]);
  });

  it("happens once", async () => {
    const { batchId } = await world.bring(
      "day,score,words\n2024-02-01,7,\n",
      MAPPING,
    );
    const both = await Promise.all([
      undoImport({ orgId: world.orgId, batchId }),
      undoImport({ orgId: world.orgId, batchId }),
    ]);
    expect(both.toSorted()).toEqual([false, true]);
  });

  it("is not for another organisation", async () => {
    const { batchId } = await world.bring(
      "day,score,words\n2024-03-01,7,\n",
      MAPPING,
    );
    expect(await undoImport({ orgId: randomUUID(), batchId })).toBe(false);
    expect(await world.batch(batchId)).toMatchObject({ state: "done" });
  });
});

describe("an undo by the queue", () => {
  const jobOf = (batchId: string) => ({
    orgId: world.orgId,
    batchId,
    timeZone: "UTC",
  });
  const stateOf = async (batchId: string) =>
    (await world.batch(batchId))?.state;
  let batchId: string;

  it("keeps everything in until the job has ended", async () => {
    const before = await weeks();
    ({ batchId } = await world.bring(
      "day,score,words\n2024-04-01,7,Still here\n",
      MAPPING,
    ));
    expect(await queueUndo(jobOf(batchId))).toBe(true);
    expect(await queueUndo(jobOf(batchId))).toBe(false);
    expect(await stateOf(batchId)).toBe("undoing");
    expect((await weeks()).length).toBe(before.length + 1);
  });

  it("takes nothing back when its connection is cut, and everything when it is taken up again", async () => {
    await withOrgConnection(world.orgId, async (holder) => {
      await lockMetric(holder, world.metricId);
      const undone = undoImport({ orgId: world.orgId, batchId }).catch(String);
      await vi.waitFor(async () => expect(await cutWaiting()).toBe(1));
      expect(await undone).toMatch(/terminat|connection/i);
    });
    expect(await stateOf(batchId)).toBe("undoing");
    await runBatch(jobOf(batchId), world.storage);
    expect(await stateOf(batchId)).toBe("undone");
    expect(
      await world.query(`SELECT id FROM "Verbatim" WHERE text = 'Still here'`),
    ).toEqual([]);
  });

  it("that is given up leaves the import as it was", async () => {
    const { batchId: other } = await world.bring(
      "day,score,words\n2024-04-02,7,\n",
      MAPPING,
    );
    await queueUndo(jobOf(other));
    await recordFailure(jobOf(other), { code: "interrupted", data: {} });
    expect(await world.batch(other)).toMatchObject({
      state: "done",
      rowsKept: 1,
      fault: null,
    });
  });
});

/** Ends the one connection that waits for its turn; how many there were. */
function cutWaiting(): Promise<number | null> {
  return asOwner(process.env.DATABASE_OWNER_URL!, async (owner) => {
    const { rowCount } = await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'advisory'`,
    );
    return rowCount;
  });
}
