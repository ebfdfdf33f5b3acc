import { expect, test } from "vitest";
import {
  ledgerFilter,
  matchesFilter,
  sortLedger,
  summariseResults,
} from "./results-summary";

test("each verdict is counted once, and a credible improvement is also counted as one", () => {
  const summary = summariseResults([
    { verdict: "moved", grade: 3 },
    { verdict: "moved", grade: 1 },
    { verdict: "worsened", grade: 4 },
    { verdict: "cannot-tell", grade: 1 },
  ]);
  expect(summary).toEqual({
    judged: 4,
    moved: 2,
    movedCredibly: 1,
    noMeaningfulChange: 0,
    worsened: 1,
    cannotTell: 1,
  });
});

test("a test asked too early or spoiled is no result", () => {
  expect(
    summariseResults([
      { verdict: "too-early", grade: 1 },
      { verdict: "invalid", grade: 4 },
    ]).judged,
  ).toBe(0);
});

test("an unknown filter in the address shows everything", () => {
  expect(ledgerFilter("'; drop table")).toBe("all");
  expect(ledgerFilter(null)).toBe("all");
  expect(ledgerFilter("worsened")).toBe("worsened");
});

test("the credible filter looks at the grade and at nothing else", () => {
  expect(matchesFilter({ verdict: "worsened", grade: 3 }, "credible")).toBe(
    true,
  );
  expect(matchesFilter({ verdict: "moved", grade: 2 }, "credible")).toBe(false);
});

test("the ledger begins with the strongest evidence, then the newest test", () => {
  const entry = (id: string, grade: 1 | 3, startedOn: string) => ({
    id,
    verdict: "moved" as const,
    grade,
    startedOn,
  });
  const sorted = sortLedger([
    entry("a", 1, "2026-03-01"),
    entry("b", 3, "2026-01-01"),
    entry("c", 3, "2026-02-01"),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(["c", "b", "a"]);
});
