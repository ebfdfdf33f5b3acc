import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { Client, type PoolConfig, type QueryResult } from "pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

const charOid = 18;
const textOid = 25;
const dropShadow = /^(DROP DATABASE "prisma_migrate_shadow_db_[\w-]+")$/;

/**
 * The stock adapter (7.10), made fit for migrations. It cuts a script at every semicolon, which breaks function
 * bodies; sent whole, a script is also one transaction. It refuses the "char" columns of PostgreSQL's catalogue.
 * It drops the shadow database while still connected to it.
 */
export class WholeScriptPg extends PrismaPg {
  private readonly opened: Adapter[] = [];

  constructor(connectionString: string) {
    super(connectionFields(connectionString), {
      onPoolError: () => {},
      onConnectionError: () => {},
    });
  }

  override async connect() {
    const adapter = mended(await super.connect());
    this.opened.push(adapter);
    return adapter;
  }

  override async connectToShadowDb() {
    const adapter = await super.connectToShadowDb();
    adapter.underlyingDriver().on("error", () => {});
    return mended(adapter);
  }

  /** The engine leaves its connections open when it is freed. */
  async close(): Promise<void> {
    await Promise.all(
      this.opened.splice(0).map((adapter) => adapter.dispose()),
    );
  }
}

/** A connection string would win over the name of the shadow database, and lose the real one. */
function connectionFields(connectionString: string): PoolConfig {
  const { user, password, host, port, database, ssl } = new Client({
    connectionString,
  });
  return { user, password: password ?? undefined, host, port, database, ssl };
}

function mended(adapter: Adapter): Adapter {
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
  const queryRaw = adapter.queryRaw;
  adapter.queryRaw = async (query) => {
    const chars = new Set<number>();
    const result = await queryRaw.call(readingChars(adapter, chars), query);
    const columnTypes = result.columnTypes.map((type, index) =>
      chars.has(index) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

/** The same adapter, which takes "char" columns for text and notes their places in `chars`. */
function readingChars(adapter: Adapter, chars: Set<number>): Adapter {
  const performIO = adapter["performIO"].bind(adapter) as (
    query: unknown,
  ) => Promise<QueryResult>;
  return Object.assign(Object.create(adapter) as Adapter, {
    async performIO(query: unknown) {
      const result = await performIO(query);
      for (const [index, field] of result.fields.entries()) {
        if (field.dataTypeID !== charOid) continue;
        chars.add(index);
        field.dataTypeID = textOid;
      }
      return result;
    },
  });
}
