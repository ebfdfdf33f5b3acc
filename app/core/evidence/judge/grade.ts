import type { AnalyseInput, Check, Grade } from "../contract";

/** Answers shifted between surveys or channels by more than this many points take the grade down. */
const MIX_SHIFT_POINTS = 10;
/** Days on which the test was really done, under which the grade goes down. */
const LEAST_FIDELITY = 0.7;

export interface GradeFacts {
  designGrade: { grade: Grade; reason: string };
  /** `null`: no change of any size would have shown, which is worse than any declared. */
  detectable: number | null;
  checks: readonly Check[];
}

/**
 * The grade a design earns, one step down (never below 0) for each thing that weakens it. `reasons` are codes: the design's own
 * first, then the steps down in a fixed order.
 */
export function gradeOf(
  input: AnalyseInput,
  facts: GradeFacts,
): { grade: Grade; reasons: string[] } {
  const weaknesses = weaknessesOf(input, facts);
  const grade = Math.max(
    0,
    facts.designGrade.grade - weaknesses.length,
  ) as Grade;
  return { grade, reasons: [facts.designGrade.reason, ...weaknesses] };
}

function weaknessesOf(
  { declared, facts }: AnalyseInput,
  { detectable, checks }: GradeFacts,
): string[] {
  const { minimumEffect } = declared ?? {};
  const found: [string, boolean][] = [
    [
      "detectable-worse-than-declared",
      typeof minimumEffect === "number" &&
        minimumEffect > 0 &&
        (detectable === null || detectable > minimumEffect),
    ],
    ["picked-because-worst", facts?.pickedBecauseWorst ?? false],
    ["amended-after-start", declared?.amended ?? false],
    ["context-overlap", facts?.contextOverlap ?? false],
    ["mix-shifted", Math.abs(facts?.mixShiftPoints ?? 0) > MIX_SHIFT_POINTS],
    ["low-fidelity", (facts?.fidelity ?? 1) < LEAST_FIDELITY],
    ["overlapping-tests", (facts?.overlappingTests ?? 0) > 0],
    [
      "placebo-failed",
      checks.some(
        ({ name, outcome }) => name.startsWith("placebo") && outcome === "fail",
      ),
    ],
  ];
  return found.filter(([, applies]) => applies).map(([code]) => code);
}
