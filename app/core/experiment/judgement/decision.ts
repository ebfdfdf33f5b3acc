import type { Grade, Verdict } from "../../evidence/contract";
import type { GuardrailVerdict } from "./guardrail";

export const DECISION_KINDS = [
  "adopt",
  "adapt",
  "repeat",
  "scale",
  "stop",
] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A decision that leads to another test, which then says where it comes from. */
export const NEXT_TEST_KINDS = ["adapt", "repeat", "scale"] as const;

export type NextTestKind = (typeof NEXT_TEST_KINDS)[number];

export function nextTestKind(kind: DecisionKind): NextTestKind | null {
  return NEXT_TEST_KINDS.find((next) => next === kind) ?? null;
}

/** Why a decision is suggested: each name is also the key of the sentence that says so. */
export type SuggestionReason =
  | "guardrail-worsened"
  | "worsened"
  | "harm-not-excluded"
  | "moved-proven-everywhere"
  | "moved-credible"
  | "moved-clue"
  | "clean-null"
  | "null-on-a-clue"
  | "cannot-tell"
  | "invalid"
  | "nothing-read";

export interface DecisionSuggestion {
  kind: DecisionKind;
  reason: SuggestionReason;
}

/** Nothing is known yet of what was tried: that is what was learnt, and can be offered as such. */
export function isUnknown(reason: SuggestionReason): boolean {
  return ["cannot-tell", "invalid", "nothing-read"].includes(reason);
}

/** What is known of a test when it is decided on. */
export interface DecisionGround {
  /** Null where nothing could be analysed. */
  verdict: Verdict | null;
  grade: Grade | null;
  guardrails: readonly GuardrailVerdict[];
  /** Whether sites remain on which it was not tried: then a proven one is for scaling. */
  moreSites: boolean;
}

/** From a presumption on, what moved may be kept. */
const CREDIBLE: Grade = 3;
/** From a firm clue on, what did not move may be let go. */
const FIRM: Grade = 2;

/**
 * What the evidence speaks for; a proposal that never blocks another choice. Harm comes first and is never netted
 * against a gain. A clean null is a success of the method: it frees the team for the next idea.
 */
export function suggestDecision({
  verdict,
  grade,
  guardrails,
  moreSites,
}: DecisionGround): DecisionSuggestion {
  if (guardrails.includes("worsened"))
    return { kind: "stop", reason: "guardrail-worsened" };
  const sure = grade ?? 0;
  switch (verdict) {
    case "worsened":
      return { kind: "stop", reason: "worsened" };
    case "moved":
      return suggestAfterMove(sure, guardrails, moreSites);
    case "no-meaningful-change":
      return sure >= FIRM
        ? { kind: "stop", reason: "clean-null" }
        : { kind: "adapt", reason: "null-on-a-clue" };
    case "cannot-tell":
      return { kind: "repeat", reason: "cannot-tell" };
    case "invalid":
      return { kind: "repeat", reason: "invalid" };
    default:
      return { kind: "repeat", reason: "nothing-read" };
  }
}

function suggestAfterMove(
  grade: number,
  guardrails: readonly GuardrailVerdict[],
  moreSites: boolean,
): DecisionSuggestion {
  if (guardrails.includes("harm-not-excluded"))
    return { kind: "repeat", reason: "harm-not-excluded" };
  if (grade < CREDIBLE) return { kind: "repeat", reason: "moved-clue" };
  return moreSites
    ? { kind: "scale", reason: "moved-credible" }
    : { kind: "adopt", reason: "moved-proven-everywhere" };
}
