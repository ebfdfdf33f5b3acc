import { PrismaPg } from "@prisma/adapter-pg";

/**
 * Sends a migration to PostgreSQL as one script. The stock adapter cuts it at every semicolon, which breaks
 * function bodies, and runs the pieces one by one; as one simple query it is also one transaction.
 */
export class WholeScriptPg extends PrismaPg {
  constructor(connectionString: string) {
    super(
      { connectionString },
      { onPoolError: () => {}, onConnectionError: () => {} },
    );
  }

  override async connect() {
    return whole(await super.connect());
  }

  override async connectToShadowDb() {
    const adapter = await super.connectToShadowDb();
    // The adapter drops the shadow database while its own pool is still connected to it.
    adapter.underlyingDriver().on("error", () => {});
    return whole(adapter);
  }
}

const dropShadow = /^(DROP DATABASE "prisma_migrate_shadow_db_[\w-]+")$/;

function whole<Adapter extends Awaited<ReturnType<PrismaPg["connect"]>>>(
  adapter: Adapter,
): Adapter {
  adapter.executeScript = async (script) => {
    try {
      await adapter
        .underlyingDriver()
        .query(script.replace(dropShadow, "$1 WITH (FORCE)"));
    } catch (error) {
      // Gives the engine PostgreSQL's own words; a bare error reaches it as a number.
      adapter["onError"](error);
    }
  };
  return adapter;
}
