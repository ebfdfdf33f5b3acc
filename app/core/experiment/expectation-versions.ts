import type { Verdict } from "../evidence/contract";
import type { Expectation } from "./expectation";
import type { ExperimentState } from "./state";

/** One version of a test's expectation. `lockedAt` is an instant as ISO text, set at the start. */
export interface ExpectationVersion extends Expectation {
  version: number;
  lockedAt: string | null;
  /** Why it differs from the version before; empty for the first and for edits before the start. */
  amendedBecause: string;
}

export type LockedExpectation =
  | { outcome: "locked"; version: ExpectationVersion }
  | { outcome: "already-locked"; lockedAt: string };

/** Locks what was said before the start; the first lock stands. */
export function lockExpectation(
  version: ExpectationVersion,
  at: string,
): LockedExpectation {
  return version.lockedAt === null
    ? { outcome: "locked", version: { ...version, lockedAt: at } }
    : { outcome: "already-locked", lockedAt: version.lockedAt };
}

export type ChangedExpectation =
  /** Before the start: the same version, corrected. */
  | { outcome: "edited"; version: ExpectationVersion }
  /** After the start: a new version beside the old one; it caps the grade. */
  | { outcome: "amended"; version: ExpectationVersion }
  | { outcome: "reason-missing" }
  | { outcome: "nothing-changed" };

/** Changes an expectation: freely until it is locked, then only as a visible amendment with its reason. */
export function changeExpectation(
  latest: ExpectationVersion,
  change: Partial<Expectation>,
  amendment: { at: string; because: string },
): ChangedExpectation {
  const keys = Object.keys(change) as (keyof Expectation)[];
  if (keys.every((key) => change[key] === latest[key]))
    return { outcome: "nothing-changed" };
  if (latest.lockedAt === null)
    return { outcome: "edited", version: { ...latest, ...change } };
  const because = amendment.because.trim();
  if (because === "") return { outcome: "reason-missing" };
  const version = {
    ...latest,
    ...change,
    version: latest.version + 1,
    lockedAt: amendment.at,
    amendedBecause: because,
  };
  return { outcome: "amended", version };
}

export type Amendable = "amendable" | "not-under-way" | "verdict-read";

const UNDER_WAY: ReadonlySet<ExperimentState> = new Set([
  "running",
  "paused",
  "measuring",
  "to-review",
]);

/** Whether an expectation may still be amended: under way, and nobody has read a verdict. "Too early" is none. */
export function amendable({
  state,
  verdict,
}: {
  state: ExperimentState;
  verdict: Verdict | null;
}): Amendable {
  if (verdict !== null && verdict !== "too-early") return "verdict-read";
  return UNDER_WAY.has(state) ? "amendable" : "not-under-way";
}

/** `declared.amended` of the evidence engine: more than one version was locked. */
export function isAmended(
  versions: readonly Pick<ExpectationVersion, "lockedAt">[],
): boolean {
  return versions.filter(({ lockedAt }) => lockedAt !== null).length > 1;
}
