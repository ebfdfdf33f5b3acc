import { expect, test } from "vitest";
import { poolTests } from "./pool-tests";

test("Holm's adjustment agrees with the published example", () => {
  const result = poolTests({
    kind: "holm",
    pValues: [0.01, 0.04, 0.03, 0.005, 0.55, 0.6],
  });
  expect(result).toEqual({
    ok: true,
    output: {
      adjusted: [0.05, 0.12, 0.12, 0.03, 1, 1].map((p) =>
        expect.closeTo(p, 10),
      ),
    },
  });
});

test("replications that agree have no variance between them", () => {
  const estimates = [6, 6, 6].map((estimate) => ({
    estimate,
    standardError: 2,
  }));
  expect(poolTests({ kind: "random-effects", estimates })).toMatchObject({
    ok: true,
    output: { estimate: expect.closeTo(6, 10), tauSquared: 0 },
  });
});

test("shrinkage wants six tests, pooling two", () => {
  const estimates = [{ estimate: 6, standardError: 2 }];
  expect(poolTests({ kind: "james-stein", estimates })).toMatchObject({
    ok: false,
    faults: [{ path: "estimates" }],
  });
  expect(poolTests({ kind: "random-effects", estimates })).toMatchObject({
    ok: false,
    faults: [{ path: "estimates" }],
  });
});

test("bad numbers are listed by path", () => {
  const result = poolTests({
    kind: "random-effects",
    estimates: [{ estimate: "6", standardError: 0 }],
  });
  expect(result.ok ? [] : result.faults.map(({ path }) => path)).toEqual([
    "estimates[0].estimate",
    "estimates[0].standardError",
  ]);
});
