import type { Design } from "../../evidence/contract";

/** The designs a person may choose from; the others need a draw that Essai makes itself. */
export const CHOSEN_DESIGNS = [
  "before-after",
  "interrupted-time-series",
  "difference-in-differences",
] as const satisfies readonly Design[];

export type ChosenDesign = (typeof CHOSEN_DESIGNS)[number];

/** An interrupted time series needs as many points before the start to know the course it was on. */
export const LEAST_SERIES_POINTS = 12;

export type DesignReason = "comparison-sites" | "long-history" | "nothing-else";

export interface DesignProposal {
  design: ChosenDesign;
  reason: DesignReason;
}

/**
 * The strongest design that what the test has allows: places to compare with beat a long history, which beats a plain
 * before and after.
 */
export function proposeDesign({
  comparisonSites,
  historyPoints,
}: {
  comparisonSites: number;
  /** Periods of the metric read before the start. */
  historyPoints: number;
}): DesignProposal {
  if (comparisonSites > 0)
    return { design: "difference-in-differences", reason: "comparison-sites" };
  if (historyPoints >= LEAST_SERIES_POINTS)
    return { design: "interrupted-time-series", reason: "long-history" };
  return { design: "before-after", reason: "nothing-else" };
}

/** What a choice stands for: `proposed` follows the proposal, and so does a comparison without places to compare. */
export function settleDesign(
  choice: ChosenDesign | "proposed",
  proposal: DesignProposal,
): ChosenDesign {
  const isHollow =
    choice === "difference-in-differences" &&
    proposal.reason !== "comparison-sites";
  return choice === "proposed" || isHollow ? proposal.design : choice;
}
