import type { Expectation } from "./expectation";
import type { ExperimentDraft } from "./readiness";

interface StoredDraft {
  customerBenefit: string;
  lossMoney: number | null;
  lossHours: number | null;
  lossCustomers: number | null;
  lossDays: number | null;
  ethicsCheckedAt: Date | null;
  startedOn: string | null;
  expectation: Expectation | null;
}

/** A stored test as the rules of readiness read it. */
export function draftOf(
  stored: StoredDraft,
  {
    isApprover,
    startedOn = stored.startedOn,
  }: { isApprover: boolean; startedOn?: string | null },
): ExperimentDraft {
  return {
    customerBenefit: stored.customerBenefit,
    lossCaps: {
      money: stored.lossMoney,
      hours: stored.lossHours,
      customers: stored.lossCustomers,
      days: stored.lossDays,
    },
    expectation: stored.expectation,
    ethicsCheckedAt: stored.ethicsCheckedAt?.toISOString() ?? null,
    approved: isApprover,
    startedOn,
  };
}
