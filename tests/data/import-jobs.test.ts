import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { lockBatch } from "~/data/import/import-state.server";
import { withOrgConnection } from "~/data/org.server";
import { poolAs } from "~/data/pools.server";
import { IMPORT_QUEUE, queueImport } from "~/jobs/import/queue-import.server";
import { recoverImports } from "~/jobs/import/recover-imports.server";
import { startJobLoop } from "~/jobs/job-loop.server";
import { closeJobStore, jobStore } from "~/jobs/job-store.server";
import type { ImportMappingInput } from "~/schemas/import-mapping";
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
  ],
};

let world: ImportWorld;
beforeAll(async () => {
  world = await createImportWorld("nps");
});
afterAll(async () => {
  await closeJobStore();
  await world.leave();
});

async function uploadedBatch(day: string): Promise<string> {
  const batchId = await world.upload(`day,score\n${day},9\n`, MAPPING);
  await world.query(
    `UPDATE "ImportBatch" SET state = 'uploaded' WHERE id = '${batchId}'`,
  );
  return batchId;
}

const jobOf = (batchId: string) => ({
  orgId: world.orgId,
  batchId,
  timeZone: "UTC",
});

/** As if its worker had taken the job a while ago. */
async function takeAndAge(): Promise<void> {
  const store = await jobStore();
  await store.fetch(IMPORT_QUEUE);
  await poolAs("essai_jobs").query(
    `UPDATE jobs.job SET started_on = started_on - interval '1 minute'`,
  );
}

describe("the queue", () => {
  it("takes a batch once, however often the button is pressed", async () => {
    const batchId = await uploadedBatch("2024-01-01");
    const pressed = await Promise.all([
      queueImport(jobOf(batchId)),
      queueImport(jobOf(batchId)),
    ]);
    expect(pressed.toSorted()).toEqual([false, true]);
    const [job] = await (await jobStore()).fetch(IMPORT_QUEUE);
    expect(job?.data).toEqual(jobOf(batchId));
    await (await jobStore()).complete(IMPORT_QUEUE, job!.id);
  });

  it("leaves a job to a worker that lives and gives it back when that one is gone", async () => {
    const store = await jobStore();
    const batchId = await uploadedBatch("2024-01-02");
    await queueImport(jobOf(batchId));
    await takeAndAge();
    await withOrgConnection(world.orgId, async (client) => {
      expect(await lockBatch(client, batchId)).toBe(true);
      expect(await recoverImports(store)).toBe(0);
    });
    expect(await recoverImports(store)).toBe(1);
    const [again] = await store.fetch(IMPORT_QUEUE);
    expect(again?.data).toEqual(jobOf(batchId));
    await store.complete(IMPORT_QUEUE, again!.id);
  });

  it("gives a batch up that brings every worker down, and says so", async () => {
    const store = await jobStore();
    const batchId = await uploadedBatch("2024-01-03");
    await queueImport(jobOf(batchId));
    for (let tries = 0; tries < 4; tries += 1) {
      await takeAndAge();
      await recoverImports(store);
    }
    expect(await world.batch(batchId)).toMatchObject({
      state: "failed",
      fault: { code: "interrupted" },
    });
  });

  it("goes on after a job that fails and after a fault of its own", async () => {
    const store = await jobStore();
    const [bad, good] = [
      await uploadedBatch("2024-01-04"),
      await uploadedBatch("2024-01-05"),
    ];
    await queueImport(jobOf(bad));
    await queueImport(jobOf(good));
    const worked: string[] = [];
    const faults: unknown[] = [];
    const loop = startJobLoop<ReturnType<typeof jobOf>>({
      queue: IMPORT_QUEUE,
      store,
      work: async ({ batchId }) => {
        if (batchId === bad) throw new Error("bad file");
        worked.push(batchId);
      },
      onFault: (error) => faults.push(error),
      afterFailure: async () => {},
    });
    await vi.waitFor(() => expect(worked).toEqual([good]), { timeout: 10_000 });
    await loop.stop();
    expect(faults.length).toBeGreaterThan(0);
  });
});
