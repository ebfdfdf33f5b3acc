import { expect, test } from "vitest";
import { DURATION_EDGES, durationBin } from "./duration-bin";

test("a duration is counted within two per cent above it", () => {
  expect(durationBin(0)).toBe(0);
  expect(durationBin(1)).toBe(1);
  expect(durationBin(1.01)).toBe(1.02);
  for (const seconds of [0.5, 7, 60, 61.3, 3_599, 86_400, 31_536_000]) {
    const bin = durationBin(seconds);
    expect(bin).toBeGreaterThanOrEqual(seconds * 0.99999);
    expect(bin).toBeLessThanOrEqual(seconds * 1.0201);
  }
});

test("whatever is measured, the number of bins has an end", () => {
  expect(DURATION_EDGES.length).toBe(1_572);
  expect(durationBin(1e-9)).toBe(DURATION_EDGES[1]);
  expect(durationBin(1e300)).toBe(DURATION_EDGES.at(-1));
  expect(durationBin(-5)).toBe(0);
  expect(new Set(DURATION_EDGES).size).toBe(1_572);
});
