import type { Pool } from "pg";
import type { Sent, SentDay } from "./writer.ts";

export interface Verdict {
  readonly acknowledged: number;
  readonly unanswered: number;
  /** What Essai had said yes to and is not there. */
  readonly lost: readonly string[];
  /** What is there without its history, or history without what it is about. */
  readonly halves: readonly string[];
}

export async function verify(
  pool: Pool,
  orgId: string,
  sent: Sent,
): Promise<Verdict> {
  const ids = sent.checkIns.map(({ id }) => id);
  const { rows } = await pool.query<{ id: string; row: boolean; log: number }>(
    `SELECT id, EXISTS (SELECT 1 FROM "CheckIn" c WHERE c."orgId" = $1 AND c.id = sent.id::uuid) AS row,
            (SELECT count(*)::int FROM "Change" h WHERE h."orgId" = $1 AND h.after->>'note' = sent.id) AS log
     FROM unnest($2::text[]) AS sent (id)`,
    [orgId, ids],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const yes = sent.checkIns.filter(({ acknowledged }) => acknowledged);
  const lost = yes.flatMap(({ id }) =>
    found.get(id)?.row ? [] : [`check-in ${id}`],
  );
  const halves = rows.flatMap(({ id, row, log }) =>
    log === (row ? 1 : 0) ? [] : [`check-in ${id}: ${log} lines of history`],
  );
  const kept = await Promise.all(
    sent.days.map(async (day) => ({
      day,
      ...(await stored(pool, orgId, day)),
    })),
  );
  for (const { day, note, created } of kept) {
    if (!mayStand(day, note))
      lost.push(`day ${day.day} of ${day.experimentId}`);
    if (note !== null && created !== 1)
      halves.push(`day ${day.day}: created ${created} times in the history`);
  }
  const notes = sent.days.flatMap((day) => day.notes);
  const acknowledged =
    yes.length + notes.filter((note) => note.acknowledged).length;
  const unanswered = ids.length + notes.length - acknowledged;
  return { acknowledged, unanswered, lost, halves };
}

async function stored(
  pool: Pool,
  orgId: string,
  { experimentId, day }: SentDay,
): Promise<{ note: string | null; created: number }> {
  const { rows } = await pool.query<{ note: string; created: number }>(
    `SELECT note, (SELECT count(*)::int FROM "Change" h WHERE h."orgId" = $1 AND entity = 'DayLog' AND "entityId" = d.id
                   AND action = 'created') AS created
     FROM "DayLog" d WHERE d."orgId" = $1 AND "experimentId" = $2 AND day = $3 AND "siteKey" = ''`,
    [orgId, experimentId, day],
  );
  return rows[0] ?? { note: null, created: 0 };
}

/** The last answer that Essai said yes to stands, or one sent after it that got no reply; before the first, nothing may. */
export function mayStand({ notes }: SentDay, note: string | null): boolean {
  const last = notes.findLastIndex(({ acknowledged }) => acknowledged);
  const possible = notes.slice(Math.max(0, last)).map((sent) => sent.note);
  return note === null ? last < 0 : possible.includes(note);
}
