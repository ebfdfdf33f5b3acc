import type { VerdictName } from "~/components/ui/verdict";
import type { CounterfactualPoint } from "./counterfactual-point";
import { linePath, ribbonPath, runsOf } from "../plot/paths";
import type { PlotScales } from "../plot/scales";
import { Stretched } from "../plot/stretched";
import { verdictGround } from "../plot/verdict-hue";

interface PathsProps {
  points: readonly CounterfactualPoint[];
  start: string;
  scales: PlotScales;
  verdict: VerdictName;
  hatchId: string;
}

/** The ribbon of what was expected, the gap after the start, and the two lines. */
export function CounterfactualPaths({
  points,
  start,
  scales,
  verdict,
  hatchId,
}: PathsProps) {
  return (
    <>
      <Stretched height={scales.height}>
        {ribbons(points, scales).map((d) => (
          <path key={d} d={d} fill="var(--band)" opacity={0.85} />
        ))}
        {gaps(points, start, scales).map((d) => (
          <path key={d} d={d} fill={verdictGround(verdict)} />
        ))}
      </Stretched>
      {verdict === "cannot-tell" ? (
        <HatchedGap {...{ points, start, scales, hatchId }} />
      ) : null}
      <Stretched height={scales.height}>
        {lines(points, "expected", scales).map((d) => (
          <Stroke key={d} d={d} colour="var(--ink-3)" width={1.4} dash="3 4" />
        ))}
        {lines(points, "observed", scales).map((d) => (
          <Stroke key={d} d={d} colour="var(--ink)" width={1.8} />
        ))}
      </Stretched>
    </>
  );
}

function Stroke({
  d,
  colour,
  width,
  dash,
}: {
  d: string;
  colour: string;
  width: number;
  dash?: string;
}) {
  return (
    <path
      d={d}
      fill="none"
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dash}
      strokeLinejoin="round"
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** A pattern would stretch with the paths, so the hatch is drawn as upright bars, one per period, on the plot's own scale. */
function HatchedGap({
  points,
  start,
  scales,
  hatchId,
}: Omit<PathsProps, "verdict">) {
  return (
    <g opacity={0.3}>
      {points.map(({ period, observed, expected }) => {
        if (period < start || observed === null || expected === null)
          return null;
        const [top, bottom] = [
          scales.y(Math.max(observed, expected)),
          scales.y(Math.min(observed, expected)),
        ];
        return (
          <rect
            key={period}
            x={`${scales.x(period) - scales.halfStep}%`}
            width={`${scales.halfStep * 2}%`}
            y={top}
            height={Math.max(0, bottom - top)}
            fill={`url(#${hatchId})`}
          />
        );
      })}
    </g>
  );
}

function lines(
  points: readonly CounterfactualPoint[],
  which: "observed" | "expected",
  scales: PlotScales,
): string[] {
  return runsOf(points, (point) => Number.isFinite(point[which])).map((run) =>
    linePath(
      run.map((point) => ({
        x: scales.x(point.period),
        y: scales.y(point[which] ?? 0),
      })),
    ),
  );
}

function ribbons(
  points: readonly CounterfactualPoint[],
  scales: PlotScales,
): string[] {
  return runsOf(
    points,
    (point) => Number.isFinite(point.low) && Number.isFinite(point.high),
  ).map((run) =>
    ribbonPath(
      run.map((point) => ({
        x: scales.x(point.period),
        low: scales.y(point.low ?? 0),
        high: scales.y(point.high ?? 0),
      })),
    ),
  );
}

function gaps(
  points: readonly CounterfactualPoint[],
  start: string,
  scales: PlotScales,
): string[] {
  const after = points.filter((point) => point.period >= start);
  return runsOf(
    after,
    (point) =>
      Number.isFinite(point.observed) && Number.isFinite(point.expected),
  ).map((run) =>
    ribbonPath(
      run.map((point) => ({
        x: scales.x(point.period),
        low: scales.y(point.expected ?? 0),
        high: scales.y(point.observed ?? 0),
      })),
    ),
  );
}
