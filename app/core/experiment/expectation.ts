import type { MetricDirection } from "../metric/metric-kind";

/** What a test should move, which way, by how much at least, and when. Effect in the metric's unit. */
export interface Expectation {
  metricId: string;
  direction: MetricDirection;
  minimumEffect: number;
  actingDays: number;
  measuringDays: number;
  lagDays: number;
}

/** A draft as a form holds it: null where nothing is said yet. */
export type ExpectationDraft = {
  [Key in keyof Expectation]: Expectation[Key] | null;
};

/** Two weeks of acting, two of measuring, no lag: the short cycle a team can hold in its head. */
export const DEFAULT_WINDOW_DAYS = {
  actingDays: 14,
  measuringDays: 14,
  lagDays: 0,
} as const;

export type ExpectationFault =
  | { field: keyof Expectation; fault: "missing" }
  | { field: "minimumEffect"; fault: "not-positive" }
  | { field: "actingDays" | "measuringDays"; fault: "not-a-whole-day-or-more" }
  | { field: "lagDays"; fault: "not-whole-days" };

export type ValidatedExpectation =
  | { outcome: "valid"; expectation: Expectation }
  | { outcome: "faults"; faults: ExpectationFault[] };

const FIELDS = [
  "metricId",
  "direction",
  "minimumEffect",
  "actingDays",
  "measuringDays",
  "lagDays",
] as const;

/** Every fault of a draft. The effect is a distance, so it is positive whichever way is better. */
export function validateExpectation(
  draft: ExpectationDraft,
): ValidatedExpectation {
  const faults: ExpectationFault[] = FIELDS.filter((field) =>
    isBlank(draft[field]),
  ).map((field) => ({ field, fault: "missing" }));
  const { minimumEffect, lagDays } = draft;
  if (
    minimumEffect !== null &&
    !(minimumEffect > 0 && Number.isFinite(minimumEffect))
  ) {
    faults.push({ field: "minimumEffect", fault: "not-positive" });
  }
  for (const field of ["actingDays", "measuringDays"] as const) {
    if (draft[field] !== null && !isWhole(draft[field], 1)) {
      faults.push({ field, fault: "not-a-whole-day-or-more" });
    }
  }
  if (lagDays !== null && !isWhole(lagDays, 0)) {
    faults.push({ field: "lagDays", fault: "not-whole-days" });
  }
  if (faults.length > 0) return { outcome: "faults", faults };
  return { outcome: "valid", expectation: draft as Expectation };
}

function isBlank(value: string | number | null): boolean {
  return value === null || value === "";
}

function isWhole(days: number, least: number): boolean {
  return Number.isInteger(days) && days >= least;
}
