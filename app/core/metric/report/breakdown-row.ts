import type { FoundValue } from "../value";

export interface BreakdownRow {
  key: string;
  /** Null where the group is hidden to protect the few who answered. */
  value: FoundValue | null;
  masked: boolean;
  n: number | null;
}
