import type { MoveRequirement } from "~/core/experiment/state";

/** The parts of a plan, in the order of the method; each is saved by itself. */
export type SectionName =
  "need" | "means" | "loss" | "effect" | "guardrails" | "places" | "ethics";

/** The part of the plan in which a requirement is met. */
export const PART_OF: Partial<Record<MoveRequirement, SectionName>> = {
  "customer-benefit": "need",
  "affordable-loss": "loss",
  "loss-days": "loss",
  metric: "effect",
  expectation: "effect",
  "ethics-check": "ethics",
};
