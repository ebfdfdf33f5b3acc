/** A count that took a millisecond is kept for two seconds, one that took a third of a second for ten minutes. */
const KEPT_PER_COST = 2_000;

/** Whether what was counted is to be counted anew: the dearer it was, the longer it is kept. */
export function isCountDue({
  countedAt,
  countedInMs,
  now,
}: {
  countedAt: Date;
  countedInMs: number;
  now: Date;
}): boolean {
  const ageMs = now.getTime() - countedAt.getTime();
  return ageMs > countedInMs * KEPT_PER_COST || ageMs < 0;
}
