import { expect, test } from "vitest";
import { judgeFamily, type FamilyMember } from "./replication-family";

function member(
  id: string,
  estimate: number,
  more: Partial<FamilyMember> = {},
): FamilyMember {
  return {
    id,
    title: `Test ${id}`,
    startedOn: "2026-01-05",
    reviewFrom: "2026-02-02",
    siteIds: [`shop-${id}`],
    effect: "absolute",
    estimate,
    standardError: 1,
    interval: { level: 0.95, low: estimate - 2, high: estimate + 2 },
    grade: 3,
    ...more,
  };
}

test("a test that stands alone has nothing pooled and keeps its own grade", () => {
  const { pooled, grades } = judgeFamily([member("a", 6)]);
  expect(pooled).toBeNull();
  expect(grades.get("a")).toBe(3);
});

test("three tests at three places that agree are a replicated proof, and their effects are averaged, not added", () => {
  const { pooled, grades } = judgeFamily([
    member("a", 6),
    member("b", 6),
    member("c", 6, { grade: 4 }),
  ]);
  expect(pooled?.outcome).toBe("replicated");
  // Equal standard errors, no spread: t of two degrees of freedom 4.302653 times 1/√3.
  expect(pooled?.pooled?.estimate).toBeCloseTo(6, 9);
  expect(pooled?.pooled?.low).toBeCloseTo(6 - 2.484138, 5);
  expect(pooled?.pooled?.tauSquared).toBe(0);
  expect([...grades.values()]).toEqual([5, 5, 5]);
});

test("the same places on the same days count once, and later days at the same place count again", () => {
  const shared = { siteIds: ["shop-a", "compared"] };
  const same = [
    member("a", 6, shared),
    member("b", 6, shared),
    member("c", 6, { siteIds: ["compared"] }),
  ];
  const { pooled, grades } = judgeFamily(same);
  expect(pooled).toMatchObject({ outcome: "too-few", counted: 1, needed: 3 });
  expect(pooled?.tests.map(({ counts }) => counts)).toEqual([
    true,
    false,
    false,
  ]);
  expect([...grades.values()]).toEqual([3, 3, 3]);
  const later = same.map((test, index) => ({
    ...test,
    startedOn: `2026-0${index + 1}-05`,
    reviewFrom: `2026-0${index + 1}-28`,
  }));
  expect(judgeFamily(later).pooled?.outcome).toBe("replicated");
});

test("a test without named places runs everywhere and shares them all", () => {
  const { pooled } = judgeFamily([
    member("a", 6, { siteIds: [] }),
    member("b", 6),
  ]);
  expect(pooled?.counted).toBe(1);
});

test("a clue and a test that goes the other way are not lifted by the others", () => {
  const agreed = ["a", "b", "c", "d"].map((id) => member(id, 6));
  const clue = member("e", 6, { grade: 2 });
  expect(judgeFamily([...agreed, clue]).grades.get("e")).toBe(2);
  const against = judgeFamily([...agreed, member("f", -1)]);
  expect(against.pooled).toMatchObject({ outcome: "disagree", pooled: null });
  expect(against.grades.get("a")).toBe(3);
});

test("the order in which the tests come changes nothing", () => {
  const members = ["c", "a", "b"].map((id, index) => member(id, 5 + index));
  expect(judgeFamily(members).pooled).toEqual(
    judgeFamily(members.toReversed()).pooled,
  );
});
