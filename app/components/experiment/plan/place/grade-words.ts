/** The words of `ui` for each grade. */
export const GRADE_WORDS = {
  0: "grade.testimony",
  1: "grade.clue",
  2: "grade.firmClue",
  3: "grade.presumption",
  4: "grade.proof",
  5: "grade.replicatedProof",
} as const;
