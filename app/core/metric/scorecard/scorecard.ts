import type { MetricLevel } from "../levels";
import type { MetricGlance } from "../report/metric-glance";
import { QUADRANTS, type Quadrant } from "./quadrant";

interface Scored {
  name: string;
  level: MetricLevel;
  quadrant: Quadrant;
  glance: MetricGlance | null;
}

export interface ScorecardQuadrant<Metric> {
  quadrant: Quadrant;
  /** Widest level first, then by name. */
  metrics: Metric[];
  /** How many stand how, of those that can be compared. Counts only: unlike metrics have no sum. */
  moves: { better: number; worse: number; insideNoise: number };
}

const WIDTH: Readonly<Record<MetricLevel, number>> = {
  strategic: 0,
  journey: 1,
  internal: 2,
  moment: 3,
};

/** The four quadrants in their order, also those nobody measures yet. */
export function scorecard<Metric extends Scored>(
  metrics: readonly Metric[],
): ScorecardQuadrant<Metric>[] {
  return QUADRANTS.map((quadrant) => {
    const own = metrics.filter((metric) => metric.quadrant === quadrant);
    return {
      quadrant,
      metrics: own.toSorted(
        (a, b) => WIDTH[a.level] - WIDTH[b.level] || (a.name < b.name ? -1 : 1),
      ),
      moves: {
        better: countOf(own, "better"),
        worse: countOf(own, "worse"),
        insideNoise: countOf(own, "inside-noise"),
      },
    };
  });
}

function countOf(
  metrics: readonly Scored[],
  outcome: MetricGlance["change"]["outcome"],
): number {
  return metrics.filter(({ glance }) => glance?.change.outcome === outcome)
    .length;
}
