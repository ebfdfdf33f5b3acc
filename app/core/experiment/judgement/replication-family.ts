import type { AnalyseOutput, Grade } from "~/core/evidence/contract";
import {
  judgeReplication,
  type PooledEffect,
  type ReplicationOutcome,
} from "~/core/evidence/judge/replication";
import { nullValue } from "~/core/evidence/judge/verdict";
import type { CalendarDay } from "~/core/time/calendar-day";

/** A judged test of a family: it repeats another, or brings it elsewhere, and aims at the same metric. */
export interface FamilyMember extends Pick<
  AnalyseOutput,
  "effect" | "estimate" | "standardError" | "interval"
> {
  id: string;
  title: string;
  startedOn: CalendarDay;
  /** First day after its windows. */
  reviewFrom: CalendarDay;
  /** Tested and compared; none is everywhere. */
  siteIds: readonly string[];
  /** Its own, before the others are counted. */
  grade: Grade;
}

/** One line of the family as it is kept and drawn. */
export interface PooledTest {
  id: string;
  title: string;
  startedOn: CalendarDay;
  estimate: number;
  low: number | null;
  high: number | null;
  /** Its own, and what its evidence is worth with the others counted. */
  grade: Grade;
  standing: Grade;
  /** Whether it counts towards a replicated proof: credible, and independent of those that count already. */
  counts: boolean;
}

/** What a test and those that repeat it say together, as `Experiment.pooled` keeps it. */
export interface PooledFamily {
  outcome: ReplicationOutcome["outcome"];
  effect: AnalyseOutput["effect"];
  tests: PooledTest[];
  /** Tests that count, and how many a replicated proof needs. */
  counted: number;
  needed: number;
  pooled: PooledEffect | null;
}

export interface FamilyJudgement {
  /** `null` for a test that stands alone. */
  pooled: PooledFamily | null;
  /** What each member's evidence is worth, the others counted. */
  grades: ReadonlyMap<string, Grade>;
}

const CREDIBLE: Grade = 3;
/** Source: evidence.md 3: three or more independent replications. */
const NEEDED = 3;

/**
 * Judges tests of one action on one metric together. Tests that share places and days are not independent: the better
 * graded of them counts, the earlier where they are equal. Once replicated, each credible test in the pooled direction
 * stands at grade 5. Effects are pooled as an average, never added up. The members' order does not matter.
 */
export function judgeFamily(members: readonly FamilyMember[]): FamilyJudgement {
  const own = new Map(members.map(({ id, grade }) => [id, grade]));
  if (members.length < 2) return { pooled: null, grades: own };
  const counted = countedOf(members);
  const judged = judgeReplication(counted);
  const inOrder = members.toSorted(
    (a, b) => compare(a.startedOn, b.startedOn) || compare(a.id, b.id),
  );
  const pooled: PooledFamily = {
    outcome: judged.outcome,
    effect: (counted[0] ?? inOrder[0]!).effect,
    tests: [],
    counted: counted.length,
    needed: NEEDED,
    pooled: pooledOf(judged),
  };
  const grades = standingGrades(members, pooled);
  pooled.tests = inOrder.map((member) => ({
    ...lineOf(member, counted.includes(member)),
    standing: grades.get(member.id) ?? member.grade,
  }));
  return { pooled, grades };
}

function pooledOf(judged: ReplicationOutcome): PooledEffect | null {
  if (judged.outcome !== "replicated" && judged.outcome !== "includes-none")
    return null;
  const { estimate, low, high, tauSquared } = judged;
  return { estimate, low, high, tauSquared };
}

function standingGrades(
  members: readonly FamilyMember[],
  { outcome, pooled, effect }: PooledFamily,
): Map<string, Grade> {
  const none = nullValue(effect);
  return new Map(
    members.map((member) => {
      const isProven =
        outcome === "replicated" &&
        pooled !== null &&
        member.grade >= CREDIBLE &&
        member.effect === effect &&
        member.estimate > none === pooled.estimate > none;
      return [member.id, isProven ? 5 : member.grade];
    }),
  );
}

function countedOf(members: readonly FamilyMember[]): FamilyMember[] {
  const counted: FamilyMember[] = [];
  const credible = members
    .filter(
      ({ grade, standardError }) => grade >= CREDIBLE && standardError > 0,
    )
    .toSorted(
      (a, b) =>
        b.grade - a.grade ||
        compare(a.startedOn, b.startedOn) ||
        compare(a.id, b.id),
    );
  for (const member of credible)
    if (
      counted.every(
        (other) => other.effect === member.effect && !overlap(other, member),
      )
    )
      counted.push(member);
  return counted;
}

/** The same place on the same day is the same answers. */
function overlap(a: FamilyMember, b: FamilyMember): boolean {
  const sameDays = a.startedOn < b.reviewFrom && b.startedOn < a.reviewFrom;
  const isEverywhere = a.siteIds.length === 0 || b.siteIds.length === 0;
  return (
    sameDays &&
    (isEverywhere || a.siteIds.some((siteId) => b.siteIds.includes(siteId)))
  );
}

function lineOf(member: FamilyMember, counts: boolean) {
  const { id, title, startedOn, estimate, interval, grade } = member;
  const { low, high } = interval;
  return { id, title, startedOn, estimate, low, high, grade, counts };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
