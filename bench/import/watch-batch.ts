import { setTimeout as wait } from "node:timers/promises";
import type { Pool } from "pg";
import { residentBytes } from "../measure/program.ts";
import { ask } from "../measure/requests.ts";

export interface Watched {
  readonly seconds: number;
  readonly peakBytes: number;
  readonly pageMs: readonly number[];
  readonly beats: number;
}

/** Asks a page again and again, as one reader does (null: nobody reads), and looks at the app's memory, until `isOver`. */
export async function watch({
  pid,
  page,
  isOver,
}: {
  pid: number;
  page: { url: string; headers: Record<string, string> } | null;
  isOver: () => Promise<boolean>;
}): Promise<Watched> {
  const startedAt = performance.now();
  const pageMs: number[] = [];
  let peakBytes = 0;
  let beats = 0;
  const flow = { over: false };
  const looking = (async () => {
    while (!flow.over) {
      peakBytes = Math.max(peakBytes, residentBytes(pid) ?? 0);
      beats += 1;
      await wait(50);
    }
  })();
  const reading = page ? read(page, flow, pageMs) : Promise.resolve();
  while (!(await isOver())) await wait(100);
  const seconds = (performance.now() - startedAt) / 1_000;
  flow.over = true;
  await Promise.all([looking, reading]);
  return { seconds, peakBytes, pageMs, beats };
}

async function read(
  page: { url: string; headers: Record<string, string> },
  flow: { readonly over: boolean },
  pageMs: number[],
): Promise<void> {
  while (!flow.over) {
    const { ms, status } = await ask(page);
    if (status !== 200) throw new Error(`${page.url} answered ${status}.`);
    pageMs.push(ms);
    await wait(30);
  }
}

export async function batchOf(pool: Pool, batchId: string) {
  const { rows } = await pool.query<{
    state: string;
    rowsRead: number;
    seconds: number | null;
  }>(
    `SELECT state, "rowsRead", extract(epoch FROM "finishedAt" - "startedAt")::float8 AS seconds
     FROM "ImportBatch" WHERE id = $1`,
    [batchId],
  );
  return rows[0]!;
}
