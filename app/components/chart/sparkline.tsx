import { linearScale } from "./plot/linear-scale";
import { linePath, runsOf } from "./plot/paths";
import { valueDomain } from "./plot/scales";

interface SparklineProps {
  /** In order of time; null for a gap. */
  values: readonly (number | null)[];
  /** The limits of the last stretch; null where there are none yet. */
  lower: number | null;
  upper: number | null;
  /** Whether the last value is a signal. */
  lastSignal?: "better" | "worse" | null;
  /** What it shows, in a sentence with its last value and n. */
  label: string;
}

const WIDTH = 92;
const HEIGHT = 40;
const HUE = { better: "var(--moved)", worse: "var(--worsened)" } as const;

/** The shape of a series in the width of a word, always on its limits. */
export function Sparkline({
  values,
  lower,
  upper,
  lastSignal = null,
  label,
}: SparklineProps) {
  const y = linearScale(valueDomain([...values, lower, upper], 1e-6), [
    HEIGHT - 5,
    5,
  ]);
  const step = values.length > 1 ? (WIDTH - 6) / (values.length - 1) : 0;
  const points = values.map((value, index) => ({
    period: String(index),
    x: Math.round((2 + index * step) * 10) / 10,
    y:
      value === null || !Number.isFinite(value)
        ? null
        : Math.round(y(value) * 10) / 10,
  }));
  const last = points.findLast((point) => point.y !== null);
  return (
    <span className="inline-block shrink-0">
      <span className="sr-only">{label}</span>
      <svg
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        className="block"
      >
        {lower === null || upper === null ? null : (
          <rect
            y={y(upper)}
            width={WIDTH}
            height={Math.max(0, y(lower) - y(upper))}
            fill="var(--band)"
          />
        )}
        {runsOf(points, (point) => point.y !== null).map((run) => (
          <path
            key={run[0]?.period}
            d={linePath(run.map((point) => ({ x: point.x, y: point.y ?? 0 })))}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={1.6}
            strokeLinejoin="round"
          />
        ))}
        {last ? (
          <circle
            cx={last.x}
            cy={last.y ?? 0}
            r={3.4}
            fill={lastSignal ? HUE[lastSignal] : "var(--ink)"}
          />
        ) : null}
      </svg>
    </span>
  );
}
