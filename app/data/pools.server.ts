import { Pool } from "pg";

type RoleName = "essai_app" | "essai_identity" | "essai_jobs";

const pools = new Map<RoleName, Pool>();

function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url)
    throw new Error(
      "DATABASE_URL is not set: start Essai through `npm start`, or point it at a PostgreSQL.",
    );
  return url;
}

/**
 * The pool whose connections act as one of Essai's roles, whoever the connection string logs in as: the walls between
 * organisations hold even when that login is a superuser.
 */
export function poolAs(role: RoleName): Pool {
  const known = pools.get(role);
  if (known) return known;
  const pool = new Pool({
    connectionString: databaseUrl(),
    max: role === "essai_app" ? 12 : 5,
    // Awaited before the connection is lent: no statement ever runs as the login role.
    onConnect: async (client) => {
      await client.query(`SET ROLE ${role}`);
    },
  });
  // An idle connection that the server drops is replaced by the pool at the next use.
  pool.on("error", () => {});
  pools.set(role, pool);
  return pool;
}

export async function closePools(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map((pool) => pool.end()));
}
