import type { Design } from "../evidence/contract";
import type { AffordableLoss, LossCaps } from "./affordable-loss";
import type { Expectation } from "./expectation";
import type { ExperimentDraft } from "./readiness";
import { isScheduleDesign } from "./schedule/schedule-settings";

interface StoredCaps {
  lossMoney: number | null;
  lossHours: number | null;
  lossCustomers: number | null;
  lossDays: number | null;
}

interface StoredDraft extends StoredCaps {
  customerBenefit: string;
  ethicsCheckedAt: Date | null;
  startedOn: string | null;
  expectation: Expectation | null;
  design: Design;
}

/** The caps of a stored test, by dimension. */
export function lossCapsOf(stored: StoredCaps): LossCaps {
  return {
    money: stored.lossMoney,
    hours: stored.lossHours,
    customers: stored.lossCustomers,
    days: stored.lossDays,
  };
}

/** What a stored test may cost at most. */
export function affordableLossOf(
  stored: StoredCaps & { worstMove: number | null; reversible: boolean },
): AffordableLoss {
  const { worstMove, reversible } = stored;
  return { caps: lossCapsOf(stored), worstMove, reversible };
}

/** A stored test as the rules of readiness read it; what was started had its schedule. */
export function draftOf(
  stored: StoredDraft,
  {
    approved,
    startedOn = stored.startedOn,
    scheduled = stored.startedOn !== null || !isScheduleDesign(stored.design),
  }: { approved: boolean; startedOn?: string | null; scheduled?: boolean },
): ExperimentDraft {
  return {
    customerBenefit: stored.customerBenefit,
    lossCaps: lossCapsOf(stored),
    expectation: stored.expectation,
    ethicsCheckedAt: stored.ethicsCheckedAt?.toISOString() ?? null,
    approved,
    startedOn,
    scheduled,
  };
}
