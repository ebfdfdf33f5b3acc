import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the bench keeps its database, its secret and what the seed says about itself. */
export const BENCH_FOLDER = resolve(
  fileURLToPath(new URL("..", import.meta.url)),
  process.env.ESSAI_DATA_DIR ?? ".data/bench",
);

/** Written last: a folder without it was not filled to the end. */
export interface SeedFacts {
  readonly today: string;
  readonly orgId: string;
  readonly rows: Readonly<Record<string, number>>;
}

export const SEED_FACTS = resolve(BENCH_FOLDER, "bench-seed.json");
