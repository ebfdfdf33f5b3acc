import { describe, expect, it } from "vitest";
import {
  chiSquaredCdf,
  chiSquaredUpperTail,
  poissonCdf,
} from "./distributions";
import { incompleteGamma } from "./incomplete-gamma";

/** Digits that agree, as −log10 of the relative difference. */
function digits(found: number, expected: number): number {
  return -Math.log10(Math.abs(found / expected - 1) || 1e-16);
}

describe("incompleteGamma", () => {
  it("agrees with R's pgamma on both tails, at small and large shapes", () => {
    // R 4.2: pgamma(c(.01, .3, 3000, 2e6), c(.25, 2.5, 3100, 2.001e6)); pgamma(c(40, 7, 3300), c(.5, 2.5, 3100), lower = FALSE)
    const lower: [number, number, number][] = [
      [0.25, 0.01, 0.3481864527604841],
      [2.5, 0.3, 0.0119967572059063],
      [3100, 3000, 0.0351685211509981],
      [2.001e6, 2e6, 0.2398415914124001],
    ];
    for (const [shape, x, expected] of lower)
      expect(digits(incompleteGamma(shape, x).lower, expected)).toBeGreaterThan(
        11.5,
      );
    const upper: [number, number, number][] = [
      [0.5, 40, 3.7440973842029e-19],
      [2.5, 7, 0.0156094161002669],
      [3100, 3300, 2.12867465763361e-4],
    ];
    for (const [shape, x, expected] of upper)
      expect(digits(incompleteGamma(shape, x).upper, expected)).toBeGreaterThan(
        11.5,
      );
  });

  it("keeps both ends and refuses what is not defined", () => {
    expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(3, 1e6)).toEqual({ lower: 1, upper: 0 });
    expect(() => incompleteGamma(0, 1)).toThrow(RangeError);
    expect(() => incompleteGamma(1, Number.NaN)).toThrow(RangeError);
  });
});

describe("chi-squared and Poisson from a thousand on", () => {
  it("agree with R where the library's incomplete gamma is off by a half", () => {
    // R 4.2: pchisq(2511.149843334619, 2611); pchisq(291931924.0768458, 292041066.8066806); ppois(1070, 1035.470279697979); ppois(3, 10)
    expect(
      digits(chiSquaredCdf(2511.149843334619, 2611), 0.0821863267616831),
    ).toBeGreaterThan(11);
    expect(
      digits(
        chiSquaredCdf(291931924.0768458, 292041066.8066806),
        3.142380444891e-6,
      ),
    ).toBeGreaterThan(9);
    expect(
      digits(poissonCdf(1070, 1035.470279697979), 0.861635572658233),
    ).toBeGreaterThan(11);
    expect(digits(poissonCdf(3, 10), 0.0103360506759257)).toBeGreaterThan(11);
  });

  it("keep the digits of a far upper tail", () => {
    // R 4.2: pchisq(c(180, 5000), c(40, 4000), lower.tail = FALSE)
    expect(
      digits(chiSquaredUpperTail(180, 40), 1.14925124094802e-19),
    ).toBeGreaterThan(11);
    expect(
      digits(chiSquaredUpperTail(5000, 4000), 1.66331560388043e-25),
    ).toBeGreaterThan(11);
  });
});
