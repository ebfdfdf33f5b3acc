import { expect, test } from "vitest";
import { planTest } from "./plan-test";

test("solves the size that R's power.prop.test gives", () => {
  const result = planTest({
    kind: "proportion",
    baseline: 0.5,
    effect: 0.25,
    power: 0.9,
  });
  expect(result).toMatchObject({
    ok: true,
    output: { nPerGroup: expect.closeTo(76.7069, 3), days: null },
  });
});

test("to see ten points of NPS takes about 1,052 answers a group", () => {
  const result = planTest({
    kind: "nps",
    variance: 0.67,
    effect: 10,
    power: 0.8,
  });
  expect(result.ok && Math.ceil(result.output.nPerGroup)).toBe(1052);
});

test("a plan from history is refused, and so is one with nothing to solve from", () => {
  const paths = (request: object) => {
    const result = planTest(request);
    return result.ok ? [] : result.faults.map(({ path }) => path);
  };
  expect(
    paths({ kind: "nps", variance: 0.67, effect: 10, power: 0.8, history: [] }),
  ).toEqual(["history"]);
  expect(paths({ kind: "mean", standardDeviation: 1, effect: 1 })).toEqual([
    "",
  ]);
  expect(paths({ kind: "rate", baseline: -1, effect: 1, power: 2 })).toEqual([
    "baseline",
    "power",
  ]);
});
