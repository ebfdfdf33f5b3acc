import type { Grade, Verdict } from "~/core/evidence/contract";
import type { Stance } from "~/core/experiment/judgement/learning";

/** A learning as it comes over the wire (`Learning` of data/learning/learning.server.ts). */
export interface ShownLearning {
  id: string;
  statement: string;
  detail: string;
  createdBy: string;
  createdAt: Date | string;
  updatedAt: Date | string;
  archivedAt: Date | string | null;
  tests: readonly ShownLearningTest[];
}

export interface ShownLearningTest {
  experimentId: string;
  title: string;
  stance: Stance;
  verdict: Verdict | null;
  grade: Grade | null;
}
