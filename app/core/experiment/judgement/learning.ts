import type { Verdict } from "../../evidence/contract";
import type { PooledFamily } from "./replication-family";

/** What a test says of a learning. */
export const STANCES = ["support", "contradict"] as const;

export type Stance = (typeof STANCES)[number];

/** A test beside a learning; null where nothing could be read. */
export interface LearningTest {
  stance: Stance;
  verdict: Verdict | null;
}

export interface LearningStanding {
  standing:
    /** No test that could tell stands behind it yet. */
    | "untested"
    | "supported"
    | "contradicted"
    /** Some tests say so and others the contrary: worth another test. */
    | "disputed";
  /** Tests on either side whose verdict tells something; never netted. */
  support: number;
  contradict: number;
  /** Tests beside it that could not tell, were read too early or spoiled: they carry nothing, and are said apart. */
  open: number;
}

const TELLING: ReadonlySet<Verdict | null> = new Set<Verdict>([
  "moved",
  "worsened",
  "no-meaningful-change",
]);

/** How a learning stands, from the tests on either side. A test that moved nothing tells as much as one that moved. */
export function learningStanding(
  tests: readonly LearningTest[],
): LearningStanding {
  const telling = tests.filter(({ verdict }) => TELLING.has(verdict));
  const count = (asked: Stance) =>
    telling.filter(({ stance }) => stance === asked).length;
  const [support, contradict] = [count("support"), count("contradict")];
  const open = tests.length - telling.length;
  return {
    standing: standingOf(support, contradict),
    support,
    contradict,
    open,
  };
}

/**
 * What repeated tests beside a learning say together, each family once; only of tests whose own verdict is told. Families
 * that prove nothing together yet stay on the pages of their tests.
 */
export function provenFamilies<
  Test extends {
    verdict: Verdict | null;
    family: { pooled: PooledFamily } | null;
  },
>(tests: readonly Test[]): NonNullable<Test["family"]>[] {
  const found = new Map<string, NonNullable<Test["family"]>>();
  for (const { verdict, family } of tests) {
    if (!family || !TELLING.has(verdict)) continue;
    const { outcome, tests: members } = family.pooled;
    const first = members[0]?.id;
    if (outcome === "replicated" && first) found.set(first, family);
  }
  return [...found.values()];
}

function standingOf(
  support: number,
  contradict: number,
): LearningStanding["standing"] {
  if (support > 0 && contradict > 0) return "disputed";
  if (support > 0) return "supported";
  return contradict > 0 ? "contradicted" : "untested";
}
