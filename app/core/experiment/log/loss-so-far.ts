import {
  burnDown,
  breaches,
  type Burn,
  type LossDimension,
  type LossEntry,
} from "../affordable-loss";
import { lossCapsOf } from "../draft";

/** What is spent against each cap. Days pass by themselves: those of acting, pauses left out. */
export function lossSoFar(
  test: Parameters<typeof lossCapsOf>[0],
  losses: readonly LossEntry[],
  actingDays: number,
): Burn[] {
  const days = { days: Math.max(0, actingDays) };
  return burnDown(lossCapsOf(test), [...losses, days]);
}

export type StopPrompt =
  | { outcome: "none" }
  /** At least this share of a cap is used, or exactly all of it: a word of warning. */
  | { outcome: "warn"; burns: Burn[] }
  /** A cap is passed: stop now, or have it raised. */
  | { outcome: "stop"; burns: Burn[] };

/** What the losses ask of the team. A cap passed outweighs every cap nearly reached. */
export function stopPrompt(burns: readonly Burn[]): StopPrompt {
  const passed: readonly LossDimension[] = breaches(burns);
  if (passed.length > 0) {
    return {
      outcome: "stop",
      burns: burns.filter(({ dimension }) => passed.includes(dimension)),
    };
  }
  // Days end by themselves with the acting window: only money, hours and customers can be held back.
  const near = burns.filter(
    ({ dimension, outcome }) =>
      dimension !== "days" &&
      (outcome === "nearly-reached" || outcome === "reached"),
  );
  return near.length > 0
    ? { outcome: "warn", burns: near }
    : { outcome: "none" };
}
