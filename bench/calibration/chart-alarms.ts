import { xmrChart } from "~/core/stats/charts/xmr";
import { seededRandom } from "~/core/stats/random";
import { chanceOf } from "./scenario";

export interface ChartAlarms {
  points: number;
  autocorrelation: number;
  /** Share of points with a signal, though nothing happens. */
  aPoint: number;
  /** Share of charts with any signal. */
  aChart: number;
}

/** How often the control chart signals in a steady series: information, not a goal. */
export function chartAlarms(charts: number): ChartAlarms[] {
  return [0, 0.3, 0.5].flatMap((autocorrelation) =>
    [12, 24, 52].map((points) => alarms(points, autocorrelation, charts)),
  );
}

function alarms(
  points: number,
  autocorrelation: number,
  charts: number,
): ChartAlarms {
  const chance = chanceOf(seededRandom(7 * points + 100 * autocorrelation));
  let [signalled, withAny] = [0, 0];
  for (let chart = 0; chart < charts; chart++) {
    const values = chance.series(points, autocorrelation);
    const signals = xmrChart({ values }).points.filter(
      (point) => point.signals.length > 0,
    ).length;
    signalled += signals;
    if (signals > 0) withAny += 1;
  }
  return {
    points,
    autocorrelation,
    aPoint: signalled / (charts * points),
    aChart: withAny / charts,
  };
}
