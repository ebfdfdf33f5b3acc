import PgBoss from "pg-boss";
import { poolAs } from "~/data/pools.server";

const QUEUES = ["import", "judge"];

/** Schema and owner come from the migrations; the role may not create schemas, and PostgreSQL refuses even IF NOT EXISTS. */
const SCHEMA = "jobs";
const CREATE_SCHEMA = /CREATE SCHEMA IF NOT EXISTS jobs\s*;/;

/** pg-boss sends scripts with their own BEGIN: a failed one is rolled back, or it would poison the pooled connection. */
async function executeSql(
  text: string,
  values?: unknown[],
): Promise<{ rows: unknown[] }> {
  const client = await poolAs("essai_jobs").connect();
  let broken: Error | undefined;
  try {
    return await client.query(text.replace(CREATE_SCHEMA, ""), values);
  } catch (error) {
    await client
      .query("ROLLBACK")
      .catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

let store: Promise<PgBoss> | undefined;

/** The queue of this process, made on first use: a table set in the same PostgreSQL, so no other server is needed. */
export function jobStore(): Promise<PgBoss> {
  store ??= open().catch((error: unknown) => {
    store = undefined;
    throw error;
  });
  return store;
}

async function open(): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql },
    schema: SCHEMA,
    schedule: false,
  });
  // Maintenance that fails (a database that restarts) is tried again at the next interval.
  boss.on("error", () => {});
  await boss.start();
  for (const queue of QUEUES) await boss.createQueue(queue);
  return boss;
}

export async function closeJobStore(): Promise<void> {
  const open = store;
  store = undefined;
  const boss = await open?.catch(() => undefined);
  await boss?.stop({ graceful: false, close: false });
}
