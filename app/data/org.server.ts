import type pg from "pg";
import type { Prisma } from "./generated/client";
import { poolAs } from "./pools.server";
import { workPrisma } from "./prisma.server";

/** A client inside one organisation's transaction: row-level security shows and takes only that organisation's rows. */
export type OrgClient = Prisma.TransactionClient & { readonly orgId: string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}

function requireOrgId(orgId: string): string {
  if (!isUuid(orgId)) throw new Error("An organisation's id is a UUID.");
  return orgId;
}

/** Runs `work` in one transaction of one organisation; everything it wrote is kept, or nothing. */
export async function withOrg<T>(
  orgId: string,
  work: (client: OrgClient) => Promise<T>,
  { timeoutMs = 15_000 }: { timeoutMs?: number } = {},
): Promise<T> {
  requireOrgId(orgId);
  return workPrisma().$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT set_config('essai.org', ${orgId}, true)`;
      return work(clientOf(transaction, orgId));
    },
    { timeout: timeoutMs, maxWait: 10_000 },
  );
}

/**
 * The transaction with its organisation's id. Prisma's transactions share what a property is set on, so that the id of
 * one would be read in another that runs at the same time: each gets a cover of its own.
 */
function clientOf(
  transaction: Prisma.TransactionClient,
  orgId: string,
): OrgClient {
  return new Proxy(transaction, {
    get: (target, name) =>
      name === "orgId" ? orgId : Reflect.get(target, name, target),
  }) as OrgClient;
}

/** One `pg` connection inside one organisation's transaction: for reads that build their shape in SQL, and for COPY. */
export async function withOrgConnection<T>(
  orgId: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  requireOrgId(orgId);
  const client = await poolAs("essai_app").connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `BEGIN; SELECT set_config('essai.org', '${orgId}', true)`,
    );
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client
      .query("ROLLBACK")
      .catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}
