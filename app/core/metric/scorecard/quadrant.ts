import type { MetricLevel } from "../levels";

/** A metric's place on the balanced scorecard (Kaplan & Norton 1992, with responsibility beside). */
export const QUADRANTS = [
  "customer",
  "internal",
  "business",
  "responsibility",
] as const;

export type Quadrant = (typeof QUADRANTS)[number];

/** Where a metric stands when nobody said. */
export function usualQuadrant(level: MetricLevel): Quadrant {
  return level === "internal" ? "internal" : "customer";
}
