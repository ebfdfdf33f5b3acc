import type { Design, Grade } from "../../evidence/contract";
import { STABLE_BASELINE_POINTS } from "../../evidence/design/before-after";
import { LEAST_TREND_PERIODS } from "../../evidence/design/difference-in-differences";
import { FIRM_PERIODS_BEFORE } from "../../evidence/design/interrupted-time-series";
import {
  LEAST_BEFORE,
  LEAST_DONORS,
} from "../../evidence/design/synthetic-control";
import type { Granularity } from "../../time/period";

/** The designs a person may choose from; the last two take their turns from a schedule that Essai draws. */
export const CHOSEN_DESIGNS = [
  "before-after",
  "interrupted-time-series",
  "difference-in-differences",
  "synthetic-control",
  "switchback",
  "stepped",
] as const satisfies readonly Design[];

export type ChosenDesign = (typeof CHOSEN_DESIGNS)[number];

/** An interrupted time series needs as many points before the start to know the course it was on. */
export const LEAST_SERIES_POINTS = FIRM_PERIODS_BEFORE;
/** Places from which dates handed out by lot can speak at 95 %: five can be ordered in 120 ways, four in 24. */
const LEAST_STEPPED_SITES = 5;

export type DesignReason =
  "drawn" | "comparison-sites" | "long-history" | "nothing-else";

/** What would lift the grade, and how far. */
export type DesignGain =
  | { kind: "switchback"; grade: Grade }
  | { kind: "stepped"; grade: Grade }
  | { kind: "comparison-sites"; sites: number; grade: Grade }
  | { kind: "longer-history"; periods: number; grade: Grade };

export interface DesignProposal {
  design: ChosenDesign;
  reason: DesignReason;
  /** What it is worth at best, before anything takes it down. */
  grade: Grade;
  /** What would make it stronger, the nearest at hand first; empty where nothing would. */
  stronger: DesignGain[];
}

/** Everything a test has, as far as it decides how its effect can be told. */
export interface DesignMeans {
  treatedSites: number;
  comparisonSites: number;
  /** Places where the metric is read and that are neither. */
  otherSites: number;
  /** Periods of the metric read before the start. */
  historyPoints: number;
  granularity: Granularity;
  /** Everything can be as before: it can be done on some days and not on others. */
  reversible: boolean;
  /** Turns drawn for this plan; null where there are none. */
  drawn: "switchback" | "stepped" | null;
}

/**
 * The strongest design that what the test has allows: turns drawn by lot beat places to compare with, which beat a long
 * history, which beats a plain before and after. What needs a draw first is no proposal, but named as what would be stronger.
 */
export function proposeDesign(means: DesignMeans): DesignProposal {
  const found = strongest(means);
  return {
    ...found,
    stronger: gains(means).filter(({ grade }) => grade > found.grade),
  };
}

function strongest(means: DesignMeans): Omit<DesignProposal, "stronger"> {
  const { drawn, comparisonSites, historyPoints } = means;
  if (drawn) return { design: drawn, reason: "drawn", grade: 4 };
  if (comparisonSites > 0)
    return {
      design: "difference-in-differences",
      reason: "comparison-sites",
      grade: gradeOfDesign("difference-in-differences", means),
    };
  if (historyPoints >= LEAST_SERIES_POINTS)
    return {
      design: "interrupted-time-series",
      reason: "long-history",
      grade: 2,
    };
  return { design: "before-after", reason: "nothing-else", grade: 1 };
}

/** The grade that a design earns with these means, before anything takes it down; a draw is taken for made. */
export function gradeOfDesign(design: Design, means: DesignMeans): Grade {
  const { comparisonSites, historyPoints } = means;
  switch (design) {
    case "switchback":
    case "stepped":
    case "randomised":
      return 4;
    case "difference-in-differences":
      return comparisonSites > 0 && historyPoints >= LEAST_TREND_PERIODS
        ? 3
        : 1;
    case "synthetic-control":
      return isMixable(means) ? 3 : 1;
    case "interrupted-time-series":
      return historyPoints >= LEAST_SERIES_POINTS ? 2 : 1;
    case "before-after":
      return historyPoints >= STABLE_BASELINE_POINTS ? 2 : 1;
  }
}

function isMixable({ comparisonSites, historyPoints }: DesignMeans): boolean {
  return comparisonSites >= LEAST_DONORS && historyPoints >= LEAST_BEFORE;
}

/** Two places make a comparison; one can have a bad month of its own. */
const COMPARISON_SITES = 2;

function gains(means: DesignMeans): DesignGain[] {
  const { granularity, reversible, comparisonSites, otherSites } = means;
  const found: DesignGain[] = [];
  if (reversible && granularity !== "month")
    found.push({ kind: "switchback", grade: 4 });
  if (comparisonSites === 0 && otherSites > 0 && means.treatedSites > 0)
    found.push({
      kind: "comparison-sites",
      sites: Math.min(COMPARISON_SITES, otherSites),
      grade: 3,
    });
  if (means.treatedSites >= LEAST_STEPPED_SITES)
    found.push({ kind: "stepped", grade: 4 });
  const periods = LEAST_SERIES_POINTS - means.historyPoints;
  if (periods > 0) found.push({ kind: "longer-history", periods, grade: 2 });
  return found;
}

/** Whether the means are there for a design; those with turns wait for a draw, which is made later. */
export function isWithinMeans(
  design: ChosenDesign,
  means: DesignMeans,
): boolean {
  switch (design) {
    case "difference-in-differences":
      return means.comparisonSites > 0;
    case "synthetic-control":
      return isMixable(means);
    case "stepped":
      return means.treatedSites >= 2;
    default:
      return true;
  }
}

/** What a choice stands for: `proposed` follows the proposal, and so does one without the means for it. */
export function settleDesign(
  choice: ChosenDesign | "proposed",
  means: DesignMeans,
): ChosenDesign {
  const isHollow = choice === "proposed" || !isWithinMeans(choice, means);
  return isHollow ? proposeDesign(means).design : choice;
}
