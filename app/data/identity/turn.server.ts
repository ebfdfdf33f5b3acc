import { poolAs } from "../pools.server";

/**
 * Runs `work` while nobody else, on any node, runs another under the same name: for a rule that is read first and
 * acted on after, inside a library. It holds a connection of the work pool, so `work` must ask the identity pool only:
 * two pools that wait for each other would wait for ever.
 */
export async function inTurn<T>(
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const client = await poolAs("essai_app").connect();
  try {
    await client.query("BEGIN");
    await client.query(
      "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))",
      [name],
    );
    return await work();
  } finally {
    await client.query("COMMIT").then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
}
