import { syntheticFit, type DonorPanel } from "./synthetic-fit";

export interface PlaceboRank {
  /** Post/pre RMSPE of the treated series; null where the fit before is perfect, or worse than it can be compared by. */
  ratio: number | null;
  /** 1 for the largest ratio. */
  rank: number;
  /** The treated series and every donor taken in its place. */
  of: number;
}

/**
 * Where the treated series stands among all series when each donor takes its place: root mean squared gap after the start
 * over the one before. With `of` series the rank can speak at 5 % only from 20 on. Source: Abadie et al. 2010.
 */
export function placeboRank(panel: DonorPanel, before: number): PlaceboRank {
  const own = gapRatio(panel, before);
  const ratios = panel.donors.map((donor, j) =>
    gapRatio(
      {
        treated: donor,
        donors: panel.donors.filter((_, other) => other !== j),
      },
      before,
    ),
  );
  const of = ratios.length + 1;
  if (own === null) return { ratio: null, rank: of, of };
  const larger = ratios.filter((ratio) => ratio !== null && ratio > own).length;
  return { ratio: own, rank: larger + 1, of };
}

function gapRatio(panel: DonorPanel, before: number): number | null {
  if (panel.donors.length === 0) return null;
  const { synthetic } = syntheticFit(panel, before);
  const square = (from: number, to: number) => {
    let sum = 0;
    for (let t = from; t < to; t++)
      sum += (panel.treated[t]! - synthetic[t]!) ** 2;
    return sum / (to - from);
  };
  const level = Math.max(...Array.from(panel.treated, Math.abs), 1e-300);
  const pre = square(0, before);
  return pre > (1e-9 * level) ** 2
    ? Math.sqrt(square(before, panel.treated.length) / pre)
    : null;
}
