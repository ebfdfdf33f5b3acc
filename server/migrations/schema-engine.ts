import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { WholeScriptPg } from "./whole-script-pg.ts";

export type SchemaEngine = glue.SchemaEngine;

// The engine refuses to start without a schema, even to apply migrations.
const noModels = 'datasource db {\n  provider = "postgresql"\n}\n';

const { __wbg_set_wasm: setWasm } = glue;

let loaded: Promise<void> | null = null;
let lastPanic = "";

/**
 * Lends Prisma's own migration engine, as WebAssembly so that nothing is downloaded. The package's entry point
 * imports its `.wasm` as a module, which Node cannot do yet: `load` makes the same three steps by hand.
 */
export async function withSchemaEngine<Result>(
  options: { connectionString: string; schema?: string },
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await (loaded ??= load());
  const adapters = new WholeScriptPg(options.connectionString);
  const datamodels: [string, string][] = [
    ["schema.prisma", options.schema ?? noModels],
  ];
  const factory = bindMigrationAwareSqlAdapterFactory(adapters);
  try {
    const engine = await glue.SchemaEngine.new(
      { datamodels },
      () => {},
      factory,
    );
    const result = await work(engine);
    engine.free();
    return result;
  } finally {
    await adapters.close();
  }
}

/** The engine's own words for an error: it hides some in a panic and wraps others in a trace. */
export function engineMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (lastPanic || text).replaceAll("\\n", "\n");
}

async function load(): Promise<void> {
  // The engine tells its panics to this global before it traps.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (text: string) => (lastPanic = text),
    },
  });
  const entry = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm",
  );
  const bytes = await readFile(join(dirname(entry), "schema_engine_bg.wasm"));
  const imports = {
    "./schema_engine_bg.js": {
      ...glue,
      ...weakTimers(),
    } as unknown as WebAssembly.ModuleImports,
  };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  setWasm(instance.exports);
  const { __wbindgen_start: begin } = instance.exports;
  (begin as () => void)();
}

/** The engine never clears the ten-second limit on its lock, which would keep the program alive as long. */
function weakTimers(): Record<string, unknown> {
  const name = Object.keys(glue).find((key) =>
    key.startsWith("__wbg_setTimeout_"),
  );
  if (!name) return {};
  return {
    [name]: (action: () => void, delayMs: number) =>
      setTimeout(action, delayMs >>> 0).unref(),
  };
}
