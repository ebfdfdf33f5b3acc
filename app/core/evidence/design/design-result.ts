import type { Check, Fault, Grade, SeriesPoint, Term } from "../contract";

/** What was compared, for the sentences. */
export type Size =
  | { of: "periods"; before: number; after: number }
  | { of: "answers"; before: number; after: number }
  | { of: "arms"; treatment: number; control: number }
  | { of: "turns"; treatment: number; control: number }
  | { of: "units"; treated: number; control: number };

/** An effect on the scale that was asked for. */
export interface EffectEstimate {
  estimate: number;
  standardError: number;
  low: number;
  high: number;
  pValue: number;
  degreesOfFreedom: number | null;
  /** On the scale of the practical threshold. */
  detectable: number;
}

/** An effect that the data may leave open: a limit is `null` where nothing bounds it, `detectable` where nothing would show. */
export interface OpenEffect extends Omit<
  EffectEstimate,
  "low" | "high" | "detectable"
> {
  low: number | null;
  high: number | null;
  detectable: number | null;
}

/** What each design hands to the verdict, the grade and the sentences. */
export interface DesignResult {
  method: string;
  effect: EffectEstimate | OpenEffect;
  terms: Term[];
  dispersion: number | null;
  weights: { unit: string; weight: number }[];
  series: SeriesPoint[];
  checks: Check[];
  /** Grade the design earns before anything takes it down, and why. */
  designGrade: { grade: Grade; reason: string };
  size: Size;
  /**
   * Change of each comparison unit on the effect's scale, 0 for none (a ratio or relative change as 0.1 for ×1.1); left
   * out where the design compares with no units.
   */
  comparisonChanges?: readonly number[];
}

export type DesignOutcome =
  { ok: true; result: DesignResult } | { ok: false; faults: Fault[] };

/** `reason`: the stable code and the figures of the message, for readers of another language. */
export function refuse(
  path: string,
  message: string,
  reason: Pick<Fault, "code" | "values"> = {},
): { ok: false; faults: Fault[] } {
  return { ok: false, faults: [{ path, message, ...reason }] };
}
