import { expect, test } from "vitest";
import { seededRandom } from "~/core/stats/random";
import { createNumberSet } from "./number-set";

test("agrees with a Set on numbers of up to 52 bits, many of them twice", () => {
  const random = seededRandom(4);
  const numbers = Array.from({ length: 60_000 }, (_, i) =>
    i % 3 === 0 ? 1 + (i % 500) : 1 + Math.floor(random() * 2 ** 52),
  );
  const [ours, theirs] = [createNumberSet(), new Set<number>()];
  for (const number of numbers) {
    const isNew = !theirs.has(number);
    theirs.add(number);
    if (ours.add(number) !== isNew) throw new Error(`disagree on ${number}`);
  }
  expect(ours.size()).toBe(theirs.size);
});

test("numbers that differ only in their upper bits are told apart", () => {
  const set = createNumberSet();
  const numbers = Array.from({ length: 2_000 }, (_, i) => (i + 1) * 2 ** 32);
  expect(numbers.every((number) => set.add(number))).toBe(true);
  expect(numbers.some((number) => set.add(number))).toBe(false);
});
