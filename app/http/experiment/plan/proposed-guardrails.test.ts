import { expect, test } from "vitest";
import { proposedGuardrails } from "./plan-defaults.server";

const METRICS = [
  { id: "a", kind: "nps", guardrail: false, practicalThreshold: 5 },
  { id: "b", kind: "rate", guardrail: true, practicalThreshold: 0.1 },
  { id: "c", kind: "proportion", guardrail: true, practicalThreshold: 0.02 },
] as const;

test("a plan nobody filled in is offered the organisation's guardrails, each by its own threshold", () => {
  const offered = proposedGuardrails({ expectation: null }, [], METRICS);
  expect(offered).toEqual([
    { metric: { id: "b", kind: "rate" }, threshold: 0.1 },
    { metric: { id: "c", kind: "proportion" }, threshold: 0.02 },
  ]);
});

test("a plan that says what it should move keeps the guardrails it has, also none", () => {
  const expectation = { metricId: "a" } as never;
  expect(proposedGuardrails({ expectation }, [], METRICS)).toEqual([]);
});
