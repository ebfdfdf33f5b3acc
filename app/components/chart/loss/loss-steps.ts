import type {
  LossDimension,
  LossEntry,
} from "~/core/experiment/affordable-loss";

/** A loss logged on a day, as `2026-03-02`. */
export type DatedLoss = LossEntry & { readonly day: string };

/** What was spent in all by the end of a day. */
export interface LossStep {
  day: string;
  logged: number;
  spent: number;
}

/** The running total of one dimension, a step for each day that cost something, in order of time. */
export function lossSteps(
  dimension: LossDimension,
  losses: readonly DatedLoss[],
): LossStep[] {
  const byDay = new Map<string, number>();
  for (const loss of losses) {
    const cost = loss[dimension] ?? 0;
    if (cost > 0) byDay.set(loss.day, (byDay.get(loss.day) ?? 0) + cost);
  }
  let spent = 0;
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, logged]) => {
      spent += logged;
      return { day, logged, spent };
    });
}

/** The first day on which the total is over the cap; null while it is not. */
export function breachDay(
  steps: readonly LossStep[],
  cap: number | null,
): string | null {
  if (cap === null) return null;
  return steps.find(({ spent }) => spent - cap > 1e-4)?.day ?? null;
}
