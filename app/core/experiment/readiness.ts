import { isAffordableLossStated, type LossCaps } from "./affordable-loss";
import {
  validateExpectation,
  type ExpectationDraft,
  type ExpectationFault,
} from "./expectation";
import {
  MOVE_REQUIREMENTS,
  type MoveContext,
  type MoveRequirement,
} from "./state";

/** A test as far as somebody has filled it in. */
export interface ExperimentDraft {
  customerBenefit: string;
  lossCaps: LossCaps;
  expectation: ExpectationDraft | null;
  /** When somebody answered the ethics check without finding harm; null before. */
  ethicsCheckedAt: string | null;
  /** Inside the envelope, or approved. */
  approved: boolean;
  startedOn: string | null;
  /** Its turns are drawn, or it takes none. */
  scheduled: boolean;
}

/** The facts `moveExperiment` asks for, as far as the draft gives them. */
export function moveContext(draft: ExperimentDraft): MoveContext {
  const { expectation } = draft;
  return {
    "customer-benefit": draft.customerBenefit.trim() !== "",
    "affordable-loss": isAffordableLossStated(draft.lossCaps),
    "loss-days": coversActing(draft),
    metric: Boolean(expectation?.metricId),
    expectation:
      expectation !== null &&
      validateExpectation(expectation).outcome === "valid",
    "ethics-check": draft.ethicsCheckedAt !== null,
    approval: draft.approved,
    "start-date": draft.startedOn !== null,
    schedule: draft.scheduled,
  };
}

/** A limit in days that the acting passes by plan is no limit: one of the two is to be changed. */
function coversActing({ lossCaps, expectation }: ExperimentDraft): boolean {
  return (
    lossCaps.days === null ||
    expectation === null ||
    !((expectation.actingDays ?? 0) > lossCaps.days)
  );
}

export interface Readiness {
  /** Nothing is missing. */
  ready: boolean;
  missing: MoveRequirement[];
  /** What exactly is wrong with the expectation, for the form's fields. */
  expectationFaults: ExpectationFault[];
}

/** What a draft still lacks before it may be called prepared, or before it may start. */
export function readiness(
  draft: ExperimentDraft,
  target: "prepared" | "running",
): Readiness {
  const context = moveContext(draft);
  const missing = MOVE_REQUIREMENTS[target].filter(
    (name) => context[name] !== true,
  );
  const checked =
    draft.expectation === null ? null : validateExpectation(draft.expectation);
  const expectationFaults = checked?.outcome === "faults" ? checked.faults : [];
  return { ready: missing.length === 0, missing, expectationFaults };
}
