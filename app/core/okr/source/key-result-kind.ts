export const KEY_RESULT_KINDS = [
  /** A metric moves, or a value kept by hand where no metric feeds it. */
  "result",
  /** Tests of the objective carried out. */
  "action",
  /** Tests of the objective decided: each ends with what was learnt. */
  "learning",
  /** A metric is measured often enough to have a baseline. */
  "baseline",
] as const;

export type KeyResultKind = (typeof KEY_RESULT_KINDS)[number];

/** Counted by Essai: nobody types their value. */
export function isCounted(kind: KeyResultKind): boolean {
  return kind === "action" || kind === "learning";
}
