import type { Grade, Verdict } from "~/core/evidence/contract";
import type { JudgedMetric } from "~/components/experiment/judgement/shown-result";
import type { PooledFamily } from "~/core/experiment/judgement/replication-family";
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
  families: readonly ShownLearningFamily[];
}

export interface ShownLearningFamily {
  pooled: PooledFamily;
  metric: JudgedMetric;
}

export interface ShownLearningTest {
  experimentId: string;
  title: string;
  stance: Stance;
  verdict: Verdict | null;
  grade: Grade | null;
}
