import { describe, expect, test } from "vitest";
import { judgeGuardrail, type GuardrailEffect } from "./guardrail";

function between(
  low: number,
  high: number,
  more: Partial<GuardrailEffect> = {},
): GuardrailEffect {
  return {
    effect: "absolute",
    verdict: "cannot-tell",
    interval: { low, high },
    ...more,
  };
}

const UP = { direction: "up", threshold: 3 } as const;
const DOWN = { direction: "down", threshold: 3 } as const;

describe("a metric that should be high", () => {
  test("has worsened when all of its interval lies below no change, and some of it beyond the threshold", () => {
    expect(judgeGuardrail(between(-6, -1), UP)).toBe("worsened");
  });

  test("may still be harmed while its interval reaches beyond the threshold", () => {
    expect(judgeGuardrail(between(-4, 5), UP)).toBe("harm-not-excluded");
  });

  test("is safe once no harm beyond the threshold is left, also where a small loss is shown", () => {
    expect(judgeGuardrail(between(-2, 5), UP)).toBe("harm-excluded");
    expect(judgeGuardrail(between(-2, -1), UP)).toBe("harm-excluded");
  });

  test("is safe at the threshold itself", () => {
    expect(judgeGuardrail(between(-3, 1), UP)).toBe("harm-excluded");
  });

  test("is not harmed by a gain of any size", () => {
    expect(judgeGuardrail(between(4, 90), UP)).toBe("harm-excluded");
  });

  test("is not judged worsened while no change touches its interval", () => {
    expect(judgeGuardrail(between(-9, 0), UP)).toBe("harm-not-excluded");
  });
});

describe("a metric that should be low", () => {
  test("is judged the other way round", () => {
    expect(judgeGuardrail(between(1, 6), DOWN)).toBe("worsened");
    expect(judgeGuardrail(between(-5, 4), DOWN)).toBe("harm-not-excluded");
    expect(judgeGuardrail(between(-90, 2), DOWN)).toBe("harm-excluded");
  });
});

describe("a ratio", () => {
  const ratio = (low: number, high: number) =>
    between(low, high, { effect: "ratio" });

  test("of a count that should be low is harmed above 1", () => {
    const guard = { direction: "down", threshold: 0.1 } as const;
    expect(judgeGuardrail(ratio(1.02, 1.3), guard)).toBe("worsened");
    expect(judgeGuardrail(ratio(0.9, 1.2), guard)).toBe("harm-not-excluded");
    expect(judgeGuardrail(ratio(0.9, 1.09), guard)).toBe("harm-excluded");
  });

  test("of a count that should be high is harmed under 1, as far as 1.25 is from 1 at 0.8", () => {
    const guard = { direction: "up", threshold: 0.26 } as const;
    expect(judgeGuardrail(ratio(0.8, 1.1), guard)).toBe("harm-excluded");
    expect(judgeGuardrail(ratio(0.75, 1.1), guard)).toBe("harm-not-excluded");
    expect(judgeGuardrail(ratio(0.5, 0.9), guard)).toBe("worsened");
  });

  test("that reaches down to 0 holds any harm", () => {
    const guard = { direction: "up", threshold: 5 } as const;
    expect(judgeGuardrail(ratio(0, 2), guard)).toBe("harm-not-excluded");
  });
});

test("what could not be read excludes nothing", () => {
  expect(judgeGuardrail(null, UP)).toBe("no-readings");
});

test("an open window has no judgement yet", () => {
  const early = between(-9, -5, { verdict: "too-early" });
  expect(judgeGuardrail(early, UP)).toBe("too-early");
});
