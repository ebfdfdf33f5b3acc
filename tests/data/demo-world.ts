import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  listLatestAnalyses,
  type Analysis,
} from "~/data/experiment/analysis.server";
import {
  listExperiments,
  type ExperimentRow,
} from "~/data/experiment/experiment.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import type { Language } from "../../prisma/seed/language";
import { ALL_TESTS, type TestKey } from "../../prisma/seed/tests/all-tests";

export interface ToldTest {
  readonly row: ExperimentRow;
  readonly analysis: Analysis | undefined;
}

/** The tests of a filled organisation by their key in the story. */
export async function readTests(
  orgId: string,
  language: Language,
): Promise<ReadonlyMap<TestKey, ToldTest>> {
  return withOrg(orgId, async (client) => {
    const rows = await listExperiments({ client, limit: 200 });
    const experimentIds = rows.map(({ id }) => id);
    const analyses = await listLatestAnalyses({ client, experimentIds });
    return new Map(
      ALL_TESTS.map(([key, { title }]) => {
        const row = rows.find((found) => found.title === title[language]);
        if (!row) throw new Error(`Nobody noted “${title[language]}”.`);
        const analysis = analyses.find(
          ({ experimentId }) => experimentId === row.id,
        );
        return [key, { row, analysis }];
      }),
    );
  });
}

/** Sites are read in the order of their ids, which are new in every load: sums differ in the last bits. */
function rounded(estimate: number | undefined): string | null {
  return estimate === undefined ? null : estimate.toPrecision(9);
}

/** What the engine said of each test, with the figure it rests on. */
export function results(tests: ReadonlyMap<TestKey, ToldTest>) {
  return Object.fromEntries(
    [...tests].map(([key, { row, analysis }]) => [
      key,
      {
        state: row.state,
        verdict: row.verdict,
        grade: row.grade,
        estimate: rounded(analysis?.output.estimate),
      },
    ]),
  );
}

/** Runs `work` with a folder of its own, gone afterwards. */
export async function inFolder<T>(
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "essai-demo-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How many rows of each sort an organisation holds. */
export async function countRows(orgId: string) {
  return withOrgConnection(orgId, async (client) => {
    const { rows } = await client.query<Record<string, string>>(
      `SELECT (SELECT count(*) FROM "Response") AS answers, (SELECT count(*) FROM "Reading") AS readings,
              (SELECT count(*) FROM "Experiment") AS tests, (SELECT count(*) FROM "Metric") AS metrics,
              (SELECT count(*) FROM "Objective") AS objectives,
              (SELECT count(*) FROM "Objective" WHERE "archivedAt" IS NULL) AS alive,
              (SELECT count(*) FROM "KeyResult") AS "keyResults", (SELECT count(*) FROM "CheckIn") AS "checkIns",
              (SELECT count(*) FROM "DayLog") AS days, (SELECT count(*) FROM "LossLog") AS losses,
              (SELECT count(*) FROM "Surprise") AS surprises, (SELECT count(*) FROM "Learning") AS learnings`,
    );
    return rows[0];
  });
}
