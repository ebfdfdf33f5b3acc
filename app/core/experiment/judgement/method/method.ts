/** A method as another statistician would write it down. */
export interface MethodWords {
  name: string;
  /** Lines of plain mathematics. */
  formula: readonly string[];
  /** What the letters stand for, and where the interval comes from. */
  where: string;
  source: string;
}

export type MethodKey =
  | "means"
  | "proportions"
  | "rates"
  | "nps"
  | "linear-ar1"
  | "log-linear-ar1"
  | "ols"
  | "newey-west"
  | "hc2"
  | "poisson"
  | "quasi-poisson"
  | "unit-changes"
  | "difference-series"
  | "cells"
  | "cross-fitted"
  | "switchback"
  | "stepped";
