import { judgeFamily } from "~/core/experiment/judgement/replication-family";
import {
  familyOf,
  listFamily,
  saveStanding,
  type FamilyRow,
} from "~/data/experiment/judgement/replication.server";
import type { OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";

interface Judging {
  client: OrgClient;
  experimentId: string;
}

/**
 * Waits for whoever judges a test that this one repeats, or that repeats it. Taken before the test's own row is
 * written: they write each other's rows.
 */
export async function takeFamilyTurn({
  client,
  experimentId,
}: Judging): Promise<void> {
  const { rootId, size } = await familyOf({ client, experimentId });
  if (size > 1) await takeTurn({ client, name: `replication ${rootId}` });
}

/**
 * Judges a test together with those that repeat it, and keeps what they say on each of them: the pooled effect, and the
 * grade that stands. The same results again write nothing. The caller holds the family's turn.
 */
export async function judgeFamilyOf({
  client,
  experimentId,
}: Judging): Promise<void> {
  const rows = await listFamily({ client, experimentId });
  for (const metricId of new Set(rows.map((row) => row.metricId)))
    await keepStandings({
      client,
      rows: rows.filter((row) => row.metricId === metricId),
    });
}

async function keepStandings({
  client,
  rows,
}: {
  client: OrgClient;
  rows: readonly FamilyRow[];
}): Promise<void> {
  const members = rows.flatMap(({ member }) => member ?? []);
  const { pooled, grades } = judgeFamily(members);
  for (const row of rows) {
    const own = row.member ? pooled : null;
    const grade = grades.get(row.id);
    const isKept =
      sameWords(row.pooled, own) &&
      (grade === undefined || grade === row.standingGrade);
    if (isKept) continue;
    await saveStanding({ client, experimentId: row.id, grade, pooled: own });
  }
}

/** As the database gives them back, keys may stand in another order. */
function sameWords(kept: unknown, judged: unknown): boolean {
  return canonical(kept) === canonical(judged);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
