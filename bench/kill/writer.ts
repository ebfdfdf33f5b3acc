import { randomUUID } from "node:crypto";

/** A check-in that was sent, and whether Essai said that it is kept. */
export interface SentCheckIn {
  readonly id: string;
  acknowledged: boolean;
}

/** A day of a test: the answers that were sent, in order; each carries its own note. */
export interface SentDay {
  readonly experimentId: string;
  readonly day: string;
  readonly notes: { note: string; acknowledged: boolean }[];
}

export interface Sent {
  readonly checkIns: SentCheckIn[];
  readonly days: SentDay[];
}

interface Door {
  readonly url: string;
  readonly cookie: string;
}

const PAUSE_MS = 20;
const PATIENCE_MS = 10_000;

/** Writes check-ins and answers for its own days, one after the other, until told to stop. A refusal ends the run. */
export async function keepWriting(
  door: Door,
  { keyResultId, days }: { keyResultId: string; days: readonly SentDay[] },
  sent: Sent,
  stopped: () => boolean,
): Promise<void> {
  for (let turn = 0; !stopped(); turn++) {
    const day = days[turn % Math.max(1, days.length)];
    if (turn % 2 === 0 || !day) await checkIn(door, keyResultId, sent);
    else await answerDay(door, day);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function checkIn(
  door: Door,
  keyResultId: string,
  { checkIns }: Sent,
): Promise<void> {
  const entry = { id: randomUUID(), acknowledged: false };
  checkIns.push(entry);
  const fields = { id: entry.id, confidence: "steady", note: entry.id };
  const path = `/o/bench/key-results/${keyResultId}/check-in`;
  entry.acknowledged = await post(door, path, fields);
}

async function answerDay(door: Door, { experimentId, day, notes }: SentDay) {
  const entry = { note: randomUUID(), acknowledged: false };
  notes.push(entry);
  const fields = { intent: "day", id: randomUUID(), day, done: "yes" };
  entry.acknowledged = await post(
    door,
    `/o/bench/experiments/${experimentId}`,
    {
      ...fields,
      note: entry.note,
    },
  );
}

/** True where Essai said yes (it sends on to the page), false where no answer came or it could not. */
async function post(
  { url, cookie }: Door,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<boolean> {
  const response = await fetch(url + path, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin: url },
    body: new URLSearchParams(fields),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  if (response === null || response.status >= 500) return false;
  const kept = response.status >= 200 && response.status < 400;
  if (kept && !response.headers.get("location")?.includes("/sign-in"))
    return true;
  throw new Error(`${path} answered ${response.status} to a good form.`);
}
