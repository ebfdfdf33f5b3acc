import { poolAs } from "~/data/pools.server";

const ROLES = ["essai_app", "essai_identity", "essai_jobs"] as const;
const ready = new WeakSet();

/**
 * A connection that dies while it is lent out raises `error` on itself, and without a listener that ends the process.
 * With one, the statement in hand fails, its request or job with it, and the next one gets a new connection.
 */
export function outliveLostConnections(): void {
  for (const pool of ROLES.map(poolAs)) {
    if (ready.has(pool)) continue;
    ready.add(pool);
    pool.on("connect", (client) => {
      client.on("error", () => void client.end().catch(() => {}));
    });
  }
}
