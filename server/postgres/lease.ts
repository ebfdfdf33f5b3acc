import { Client } from "pg";

// "essa": the advisory lock that says "a program uses this embedded server".
const useLock = 0x65_73_73_61;

/** One program's claim on a running server. It vanishes with the program, however that ends. */
export interface Lease {
  /** Settles when the connection is lost. */
  lost: Promise<void>;
  /** True when nobody else holds a claim; newcomers then wait until `close`, or until the server is gone. */
  isLast: () => Promise<boolean>;
  close: () => Promise<void>;
}

export async function takeLease(connectionString: string): Promise<Lease> {
  const client = new Client({
    connectionString,
    application_name: "essai lease",
  });
  const lost = new Promise<void>((resolve) => client.once("end", resolve));
  // Without a listener, a server that goes away would end the program.
  client.on("error", () => {});
  await client.connect();
  await client.query("select pg_advisory_lock_shared($1)", [useLock]);
  return {
    lost,
    async isLast() {
      await client.query("select pg_advisory_unlock_shared($1)", [useLock]);
      const { rows } = await client.query<{ ok: boolean }>(
        "select pg_try_advisory_lock($1) as ok",
        [useLock],
      );
      return rows[0]?.ok === true;
    },
    close: () => client.end().catch(() => {}),
  };
}
