import { describe, expect, it } from "vitest";

import { drawBelow, seededRandom } from "./random";

describe("seededRandom", () => {
  // The published algorithm, run in Python's whole numbers.
  it("gives Mulberry32's numbers", () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 4 }, () => random() * 2 ** 32);
    expect(drawn).toEqual([2693262067, 11749833, 2265367787, 4213581821]);
    expect(seededRandom(42)() * 2 ** 32).toBe(2581720956);
  });

  it("draws each of seven places about as often", () => {
    const random = seededRandom(7);
    const counts = Array.from({ length: 7 }, () => 0);
    for (let draw = 0; draw < 70_000; draw++) counts[drawBelow(7, random)]!++;
    // Five standard deviations, √(70000 · 6/49) ≈ 93 each.
    expect(counts.every((count) => Math.abs(count - 10_000) < 465)).toBe(true);
  });
});
