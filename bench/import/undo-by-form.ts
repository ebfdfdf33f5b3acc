import type { Pool } from "pg";
import type { RunningApp } from "../measure/running-app.ts";
import { LARGE_SLUG } from "../seed/people.ts";
import { batchOf, watch, type Watched } from "./watch-batch.ts";

/** Presses the undo button, and watches until the batch is gone. */
export async function undoByForm({
  app,
  pool,
  page,
  batchId,
}: {
  app: RunningApp;
  pool: Pool;
  page: { url: string; headers: Record<string, string> };
  batchId: string;
}): Promise<Watched & { answeredMs: number }> {
  const startedAt = performance.now();
  let answeredMs = NaN;
  const pressed = fetch(`${app.url}/o/${LARGE_SLUG}/import/${batchId}`, {
    method: "POST",
    redirect: "manual",
    headers: { ...page.headers, origin: app.url },
    body: new URLSearchParams({ intent: "undo" }),
  }).then((response) => {
    answeredMs = performance.now() - startedAt;
    if (response.status !== 302)
      throw new Error(`Undo answered ${response.status}.`);
  });
  const watched = await watch({
    pid: app.pid,
    page,
    isOver: async () => (await batchOf(pool, batchId)).state === "undone",
  });
  await pressed;
  return { ...watched, answeredMs };
}
