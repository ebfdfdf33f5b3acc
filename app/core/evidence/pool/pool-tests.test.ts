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

test("a p that is no number, and an estimate whose square would overflow, are refused by path", () => {
  const paths = (request: object) => {
    const result = poolTests(request);
    return result.ok ? [] : result.faults.map(({ path }) => path);
  };
  expect(
    paths({
      kind: "holm",
      pValues: [0.1, Number.NaN, 1.01, -0.1, null, "0.2"],
    }),
  ).toEqual([
    "pValues[1]",
    "pValues[2]",
    "pValues[3]",
    "pValues[4]",
    "pValues[5]",
  ]);
  expect(paths({ kind: "benjamini-hochberg", pValues: [] })).toEqual([
    "pValues",
  ]);
  expect(
    paths({
      kind: "random-effects",
      estimates: [
        { estimate: 1e200, standardError: 1e-200 },
        { estimate: 1, standardError: 0 },
      ],
    }),
  ).toEqual([
    "estimates[0].estimate",
    "estimates[0].standardError",
    "estimates[1].standardError",
  ]);
});

test("p values of 0 and 1 and ties are adjusted as R's p.adjust does", () => {
  const pValues = [0.01, 0.01, 0.04, 0, 1];
  // R 4.2: p.adjust(c(.01, .01, .04, 0, 1), "holm"), and "BH".
  expect(poolTests({ kind: "holm", pValues })).toMatchObject({
    output: {
      adjusted: [0.04, 0.04, 0.08, 0, 1].map((p) => expect.closeTo(p, 12)),
    },
  });
  expect(poolTests({ kind: "benjamini-hochberg", pValues })).toMatchObject({
    output: {
      adjusted: [1 / 60, 1 / 60, 0.05, 0, 1].map((p) => expect.closeTo(p, 12)),
    },
  });
});

test("a confidence left null is 95 %", () => {
  const estimates = [
    { estimate: 4, standardError: 1 },
    { estimate: 8, standardError: 1 },
  ];
  expect(
    poolTests({ kind: "random-effects", estimates, confidence: null }),
  ).toEqual(poolTests({ kind: "random-effects", estimates, confidence: 0.95 }));
});
