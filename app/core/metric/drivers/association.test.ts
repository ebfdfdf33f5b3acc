import { expect, test } from "vitest";
import { seededRandom, type Random } from "../../stats/random";
import { association } from "./association";
import { changesTogether, type DatedValue } from "./driver-pairs";

/** Hollander & Wolfe 1973, p. 187; the figures are those of R 4.2, cor.test(x, y). */
const TUNA: [number, number][] = [
  [44.4, 2.6],
  [45.9, 3.1],
  [41.9, 2.5],
  [53.3, 5.0],
  [44.7, 3.6],
  [44.1, 4.0],
  [50.7, 5.2],
  [45.2, 2.8],
  [60.1, 3.8],
];

test("places go together as far as R's cor.test says", () => {
  const found = association(TUNA, { inTime: false });
  expect(found?.r).toBeCloseTo(0.5711815576, 9);
  expect(found?.low).toBeCloseTo(-0.149742633, 9);
  expect(found?.high).toBeCloseTo(0.8955794618, 9);
  expect(found?.n).toBe(9);
});

/** R: acf(a)[1] 0.678571428571, acf(b)[1] 0.335714285714, 7.54706004571 pairs that count, cor 0.828571428571. */
test("pairs in time count for less where both sides remember", () => {
  const a = [1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1];
  const b = [2, 1, 4, 3, 6, 5, 5, 6, 3, 4, 1, 2];
  const pairs = a.map((value, index) => [value, b[index]!] as const);
  const found = association(pairs, { inTime: true });
  expect(found?.low).toBeCloseTo(0.258424593191, 9);
  expect(found?.high).toBeCloseTo(0.970608964637, 9);
});

test("seven pairs, or a side that never moves, say nothing", () => {
  expect(association(TUNA.slice(0, 7), { inTime: false })).toBeNull();
  const flat = TUNA.map(([value]) => [value, 3] as const);
  expect(association(flat, { inTime: false })).toBeNull();
});

test("one on one is drawn, with an interval that ends at one", () => {
  const same = TUNA.map(([value]) => [value, value] as const);
  const found = association(same, { inTime: false });
  expect(found?.r).toBeCloseTo(1, 12);
  expect(found?.high).toBeLessThanOrEqual(1);
  expect(Number.isFinite(found?.low)).toBe(true);
});

/** Memory of one period to the next, from none to a walk that never comes back. */
test.each([0, 0.5, 0.9, 1])(
  "two series that have nothing to do with each other seldom look as if (memory %d)",
  (memory) => {
    const random = seededRandom(20_261_122);
    let wrong = 0;
    const rounds = 600;
    for (let round = 0; round < rounds; round += 1) {
      const [one, other] = [
        wandering(random, memory),
        wandering(random, memory),
      ];
      const found = association(changesTogether(one, other), { inTime: true });
      if (found && found.low * found.high > 0) wrong += 1;
    }
    expect(wrong / rounds).toBeLessThan(0.075);
  },
);

function wandering(random: Random, memory: number): DatedValue[] {
  let value = 0;
  return Array.from({ length: 52 }, (_, week) => {
    const shock = [0, 0, 0, 0, 0, 0].reduce(
      (sum: number) => sum + random() - 0.5,
      0,
    );
    value = memory * value + shock;
    return {
      periodStart: new Date(Date.UTC(2025, 0, 6 + 7 * week))
        .toISOString()
        .slice(0, 10),
      value,
    };
  });
}
