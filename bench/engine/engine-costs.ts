import { Pool } from "pg";
import { analyse } from "~/core/evidence/analyse";
import type { AnalyseInput } from "~/core/evidence/contract";
import { withLittleSteal, type Measured } from "../measure/cpu-steal.ts";
import { median } from "../measure/percentile.ts";
import { engineCases } from "./cases.ts";
import { timeJob } from "./time-job.ts";

export interface EngineCost {
  readonly name: string;
  readonly goalMs: number;
  readonly elsewhere: string;
  readonly ms: Measured<number>;
}

const AT_ONCE = 1_000;

export async function engineCosts({
  ownerUrl,
  orgId,
}: {
  ownerUrl: string;
  orgId: string;
}): Promise<EngineCost[]> {
  const costs: EngineCost[] = [];
  for (const { job, ...known } of engineCases())
    costs.push({ ...known, ms: await timeJob(job) });
  costs.push(await storedTests(ownerUrl, orgId));
  return costs;
}

/** A thousand tests of the large organisation, from the inputs kept with their results. */
async function storedTests(
  ownerUrl: string,
  orgId: string,
): Promise<EngineCost> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  try {
    const ms = await withLittleSteal(async () => {
      const runs: number[] = [];
      for (let run = 0; run < 3; run++) {
        const startedAt = performance.now();
        const { rows } = await pool.query<{ input: AnalyseInput }>(
          `SELECT input FROM "Analysis" WHERE "orgId" = $1 ORDER BY id LIMIT $2`,
          [orgId, AT_ONCE],
        );
        for (const { input } of rows) analyse(input);
        runs.push(performance.now() - startedAt);
      }
      return median(runs);
    });
    return {
      name: "1,000 tests analysed again, their inputs read from the database",
      goalMs: 1_000,
      elsewhere: "gbstats 6,800",
      ms,
    };
  } finally {
    await pool.end();
  }
}
