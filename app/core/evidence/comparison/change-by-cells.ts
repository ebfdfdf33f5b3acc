import type { Moments } from "~/core/stats/moments";
import { hidesTooMuch } from "~/core/stats/two-group/means";
import type { AnalyseInput, Observation } from "../contract";
import type { ChangeOutcome } from "./change-estimates";
import type { ComparisonPanel } from "./comparison-panel";
import { refuse } from "../design/design-result";
import { groupMoments } from "../answers/group-moments";
import { symmetricEffect } from "../design/symmetric-effect";

/**
 * The 2 × 2 of treated and comparison, before and after, every answer taken for independent. `ols` pools the variance (N − 4
 * degrees of freedom), `hc2` adds up s²/n (Welch–Satterthwaite). Both leave out what varies from site to site and week to week, which
 * gave 8–17 % false verdicts in simulation. Rates have Poisson variances and normal limits, and no `ols`.
 */
export function changeByCells(
  input: AnalyseInput,
  panel: ComparisonPanel,
  errors: "ols" | "hc2",
): ChangeOutcome {
  const { metric, effect = "absolute", confidence = 0.95 } = input;
  if (metric.kind === "rate" && errors === "ols")
    return refuse("model.errors", "ols is not for rates in this design", {
      code: "model-not-for-design",
    });
  const cells = cellsOf(panel).map((observations) =>
    groupMoments(metric.kind, observations),
  );
  const least = metric.kind === "rate" ? 0 : 2;
  if (
    !cells.every((cell): cell is Moments => cell !== null && cell.n >= least)
  ) {
    return refuse(
      "observations",
      "hold too few answers in one of the four cells",
      { code: "too-few-answers" },
    );
  }
  if (hidesTooMuch(cells) || cells.every(({ variance }) => variance === 0))
    return refuse(
      "observations",
      "do not vary, or by less than the rounding of their sums can show, so no uncertainty can be given",
      { code: "no-variance" },
    );
  if (effect !== "absolute" && cells.some((cell) => cell.mean <= 0))
    return refuse(
      "effect",
      "needs levels above 0 in all four cells to form ratios",
      { code: "level-not-above-zero" },
    );
  const levels = cells.map((cell) =>
    effect === "absolute" ? cell.mean : Math.log(cell.mean),
  );
  const difference = levels[1]! - levels[0]! - (levels[3]! - levels[2]!);
  const { variance, degreesOfFreedom } =
    errors === "ols" ? pooled(cells, effect) : unequal(cells, effect);
  const isRate = metric.kind === "rate";
  const limits = {
    effect,
    confidence,
    degreesOfFreedom: isRate ? null : degreesOfFreedom,
  };
  return {
    ok: true,
    change: {
      method: `cells-${errors}`,
      effect: symmetricEffect(difference, Math.sqrt(variance), limits),
      checks: [
        {
          name: "site-noise",
          outcome: "warn",
          detail: {
            treated: panel.treated.length,
            control: panel.control.length,
          },
        },
      ],
      leavesOutSiteNoise: true,
    },
  };
}

/** Treated before, treated after, comparison before, comparison after. */
function cellsOf({ treated, control }: ComparisonPanel): Observation[][] {
  return [treated, control].flatMap((units) => [
    units.flatMap(({ before }) => before),
    units.flatMap(({ after }) => after),
  ]);
}

/** From the variance of a level to that of what is subtracted: the level itself or its logarithm. */
function scaleOf(cell: Moments, effect: string): number {
  return effect === "absolute" ? 1 : 1 / cell.mean ** 2;
}

function pooled(cells: readonly Moments[], effect: string) {
  const degreesOfFreedom = cells.reduce((sum, { n }) => sum + n - 1, 0);
  const spread =
    cells.reduce((sum, { n, variance }) => sum + (n - 1) * variance, 0) /
    degreesOfFreedom;
  const variance = cells.reduce(
    (sum, cell) => sum + (spread / cell.n) * scaleOf(cell, effect),
    0,
  );
  return { variance, degreesOfFreedom };
}

function unequal(cells: readonly Moments[], effect: string) {
  const parts = cells.map(
    (cell) => (cell.variance / cell.n) * scaleOf(cell, effect),
  );
  const variance = parts.reduce((sum, part) => sum + part, 0);
  const spread = parts.reduce(
    (sum, part, i) => sum + part ** 2 / Math.max(1, cells[i]!.n - 1),
    0,
  );
  return {
    variance,
    degreesOfFreedom:
      spread > 0
        ? variance ** 2 / spread
        : cells.reduce((sum, { n }) => sum + n - 1, 0),
  };
}
