import { describe, expect, test } from "vitest";
import type { Grade, Verdict } from "../../evidence/contract";
import type { GuardrailVerdict } from "./guardrail";
import {
  DECISION_KINDS,
  isUnknown,
  nextTestKind,
  suggestDecision,
} from "./decision";

function suggested(
  verdict: Verdict | null,
  grade: Grade | null,
  guardrails: readonly GuardrailVerdict[] = [],
  moreSites = false,
) {
  return suggestDecision({ verdict, grade, guardrails, moreSites });
}

describe("what moved", () => {
  test("on a presumption or better is kept, and scaled where there are more sites", () => {
    expect(suggested("moved", 3).kind).toBe("adopt");
    expect(suggested("moved", 4, ["harm-excluded"], true).kind).toBe("scale");
  });

  test("on a mere clue is repeated", () => {
    expect(suggested("moved", 2)).toEqual({
      kind: "repeat",
      reason: "moved-clue",
    });
  });

  test("is not kept while a guardrail's harm is not excluded", () => {
    expect(suggested("moved", 4, ["harm-not-excluded"]).kind).toBe("repeat");
  });

  test("is stopped where a guardrail worsened, whatever was gained", () => {
    expect(suggested("moved", 5, ["harm-excluded", "worsened"], true)).toEqual({
      kind: "stop",
      reason: "guardrail-worsened",
    });
  });
});

describe("what did not move", () => {
  test("is let go once that is firm: a clean null is a success", () => {
    expect(suggested("no-meaningful-change", 2)).toEqual({
      kind: "stop",
      reason: "clean-null",
    });
  });

  test("is adapted where it rests on a weak clue", () => {
    expect(suggested("no-meaningful-change", 1).kind).toBe("adapt");
  });
});

test("what got worse is stopped, however weak the evidence", () => {
  expect(suggested("worsened", 0).kind).toBe("stop");
});

test("what cannot be told, was disturbed, is too early or was never read is repeated", () => {
  for (const verdict of ["cannot-tell", "invalid", "too-early", null] as const)
    expect(suggested(verdict, null).kind).toBe("repeat");
});

test("adapting, repeating and scaling lead to another test; adopting and stopping do not", () => {
  expect(DECISION_KINDS.filter((kind) => nextTestKind(kind) !== null)).toEqual([
    "adapt",
    "repeat",
    "scale",
  ]);
});

test("that nothing is known yet is what an open, a disturbed and an unread test taught; a null taught more", () => {
  const reasons = ([null, "cannot-tell", "invalid"] as const).map(
    (verdict) => suggested(verdict, 2).reason,
  );
  expect(reasons.every(isUnknown)).toBe(true);
  expect(isUnknown(suggested("no-meaningful-change", 3).reason)).toBe(false);
  expect(isUnknown(suggested("moved", 1).reason)).toBe(false);
});
