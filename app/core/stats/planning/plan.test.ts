import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { daysNeeded } from "./days-needed";
import { detectableEffect } from "./detectable-effect";
import { noncentralTUpperTail } from "./noncentral-t";
import { plan, type PlanAnswer, type PlanQuestion } from "./plan";
import type { PlannedMetric } from "./power";

function planned(question: PlanQuestion): PlanAnswer {
  const answer = plan(question);
  if (answer.outcome !== "planned") throw new Error(answer.reason);
  return answer;
}

describe("plan", () => {
  it("agrees with R's power.prop.test(p1 = .5, p2 = .75, power = .9)", () => {
    const metric: PlannedMetric = { kind: "proportion", baseline: 0.5 };
    const { nPerGroup } = planned({ metric, effect: 0.25, power: 0.9 });
    expect(nPerGroup).toBeCloseTo(76.7069, 4);
    expect(planned({ metric, effect: 0.25, nPerGroup: 50 }).power).toBeCloseTo(
      0.7401659,
      6,
    );
    expect(planned({ metric, nPerGroup, power: 0.9 }).effect).toBeCloseTo(
      0.25,
      6,
    );
  });

  it("agrees with R's power.t.test, two-sided and one-sided", () => {
    const metric: PlannedMetric = { kind: "mean", standardDeviation: 1 };
    expect(planned({ metric, nPerGroup: 20, effect: 1 }).power).toBeCloseTo(
      0.8689528,
      6,
    );
    expect(planned({ metric, effect: 1, power: 0.9 }).nPerGroup).toBeCloseTo(
      22.0211,
      4,
    );
    expect(
      planned({ metric, effect: 1, power: 0.9, alternative: "one-sided" })
        .nPerGroup,
    ).toBeCloseTo(17.84713, 4);
    // Cohen 1988, table 2.4.1: a medium effect of half a standard deviation takes 64 a group.
    expect(
      Math.ceil(planned({ metric, effect: 0.5, power: 0.8 }).nPerGroup),
    ).toBe(64);
  });

  it("needs 1,052 answers a group for ten points of NPS, and sees 42 with sixty", () => {
    const metric: PlannedMetric = { kind: "nps", variance: 0.67 };
    expect(
      Math.ceil(planned({ metric, effect: 10, power: 0.8 }).nPerGroup),
    ).toBe(1052);
    expect(planned({ metric, nPerGroup: 60, power: 0.8 }).effect).toBeCloseTo(
      41.87,
      2,
    );
  });

  it("plans exposure for a rate: from 0.02 to 0.03 takes (1.959964 + 0.841621)² × 0.05 / 0.01²", () => {
    const metric: PlannedMetric = { kind: "rate", baseline: 0.02 };
    expect(planned({ metric, effect: 0.01, power: 0.8 }).nPerGroup).toBeCloseTo(
      3924.44,
      1,
    );
    expect(
      planned({ metric, nPerGroup: 3924.44, power: 0.8 }).effect,
    ).toBeCloseTo(0.01, 6);
    expect(
      planned({ metric, nPerGroup: 900, power: 0.8, direction: "down" }).effect,
    ).toBeCloseTo(-0.0145, 3);
  });

  it("says why there is no answer", () => {
    const share: PlannedMetric = { kind: "proportion", baseline: 0.9 };
    expect(plan({ metric: share, nPerGroup: 10, power: 0.99 })).toMatchObject({
      reason: "out-of-reach",
    });
    expect(plan({ metric: share, effect: 0.2, power: 0.8 })).toMatchObject({
      reason: "out-of-reach",
    });
    expect(plan({ metric: share, effect: 0, power: 0.8 })).toMatchObject({
      reason: "no-effect",
    });
    expect(plan({ metric: share, power: 0.8 })).toMatchObject({
      reason: "nothing-to-solve",
    });
    expect(plan({ metric: share, nPerGroup: 40 })).toMatchObject({
      reason: "nothing-to-solve",
    });
    expect(
      plan({ metric: { kind: "nps", variance: 0 }, effect: 5, power: 0.8 }),
    ).toMatchObject({ reason: "no-variance" });
    expect(
      planned({
        metric: { kind: "mean", standardDeviation: 1 },
        nPerGroup: 1,
        effect: 1,
      }).power,
    ).toBe(0);
  });

  it("gives no power to a mean of under two answers, and never plans for fewer", () => {
    const metric: PlannedMetric = { kind: "mean", standardDeviation: 1 };
    for (const nPerGroup of [0, 1, 1.0001, 1.5])
      expect(planned({ metric, nPerGroup, effect: 9 }).power).toBe(0);
    const huge = planned({ metric, effect: 50, power: 0.8 });
    expect(huge.nPerGroup).toBe(2);
    expect(huge.power).toBeGreaterThan(0.99);
  });

  it("comes back to where it started, for every kind", () => {
    const metric = fc.oneof(
      fc.record({
        kind: fc.constant("mean" as const),
        standardDeviation: fc.integer({ min: 1, max: 20 }),
      }),
      fc.record({
        kind: fc.constant("proportion" as const),
        baseline: fc.integer({ min: 5, max: 60 }).map((v) => v / 100),
      }),
      fc.record({
        kind: fc.constant("rate" as const),
        baseline: fc.integer({ min: 1, max: 50 }).map((v) => v / 100),
      }),
      fc.record({
        kind: fc.constant("nps" as const),
        variance: fc.integer({ min: 10, max: 99 }).map((v) => v / 100),
      }),
    );
    fc.assert(
      fc.property(
        metric,
        fc.integer({ min: 60, max: 97 }),
        fc.integer({ min: 400, max: 9000 }),
        (kind, percent, nPerGroup) => {
          const power = percent / 100;
          const { effect } = planned({ metric: kind, nPerGroup, power });
          expect(
            planned({ metric: kind, nPerGroup, effect }).power,
          ).toBeCloseTo(power, 6);
          expect(
            planned({ metric: kind, effect, power }).nPerGroup / nPerGroup,
          ).toBeCloseTo(1, 5);
          expect(
            planned({ metric: kind, nPerGroup: 2 * nPerGroup, effect }).power,
          ).toBeGreaterThan(power);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("noncentralTUpperTail", () => {
  it("agrees with R's pt(2.100922, 18, ncp = 2.236068, lower.tail = FALSE) and with the plain t", () => {
    expect(noncentralTUpperTail(2.100922, 18, 2.236068)).toBeCloseTo(
      0.5619846,
      5,
    );
    expect(noncentralTUpperTail(2.228139, 10, 0)).toBeCloseTo(0.025, 7);
    expect(noncentralTUpperTail(4.302653, 2, 0)).toBeCloseTo(0.025, 7);
    expect(noncentralTUpperTail(1.959964, 1e10, 0)).toBeCloseTo(0.025, 7);
  });
});

describe("detectableEffect", () => {
  it("is 2.8 standard errors at 80 % power, more with few degrees of freedom", () => {
    expect(detectableEffect(1, null, 0.8)).toBeCloseTo(2.801585, 6);
    expect(detectableEffect(2, 4, 0.8)).toBeCloseTo(
      2 * (2.776445 + 0.940965),
      5,
    );
    expect(detectableEffect(1, null, 0.01)).toBe(0);
  });
});

describe("daysNeeded", () => {
  it("divides what is needed by what comes in", () => {
    expect(daysNeeded(1052, 4, 3)).toBeCloseTo(87.667, 3);
    expect(daysNeeded(10, 0, 3)).toBeNull();
  });
});
