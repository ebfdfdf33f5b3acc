import { useId } from "react";
import type { VerdictName } from "~/components/ui/verdict";
import { HatchPattern } from "../plot/marks";
import { verdictHue } from "../plot/verdict-hue";
import type { DrawnInterval } from "./interval-scale";

interface IntervalBarProps {
  drawn: DrawnInterval;
  verdict: VerdictName | null;
  height: number;
}

/** Band, zero line, interval and dot. A bound outside the range ends in an arrow; an interval that cannot tell is hatched. */
export function IntervalBar({ drawn, verdict, height }: IntervalBarProps) {
  const hatchId = useId().replaceAll(":", "");
  const hue = verdictHue(verdict);
  const y = height / 2;
  const hatched = verdict === "cannot-tell";
  return (
    <g>
      <defs>{hatched ? <HatchPattern id={hatchId} colour={hue} /> : null}</defs>
      {drawn.band ? (
        <rect
          x={`${drawn.band.from}%`}
          width={`${drawn.band.to - drawn.band.from}%`}
          y={2}
          height={height - 4}
          fill="var(--band)"
        />
      ) : null}
      <line
        x1={`${drawn.zero}%`}
        x2={`${drawn.zero}%`}
        y1={0}
        y2={height}
        stroke="var(--edge)"
      />
      <rect
        x={`${drawn.low}%`}
        width={`${Math.max(0, drawn.high - drawn.low)}%`}
        y={y - 3}
        height={6}
        rx={3}
        fill={hatched ? `url(#${hatchId})` : hue}
        fillOpacity={hatched ? 0.9 : 0.42}
        stroke={hatched ? hue : "none"}
        strokeWidth={0.8}
      />
      {drawn.cutLow ? <Arrow x={0} y={y} hue={hue} to={-1} /> : null}
      {drawn.cutHigh ? <Arrow x={100} y={y} hue={hue} to={1} /> : null}
      {drawn.estimateInside ? (
        <circle
          cx={`${drawn.estimate}%`}
          cy={y}
          r={5}
          fill={hue}
          stroke="var(--surface)"
          strokeWidth={1}
        />
      ) : null}
    </g>
  );
}

function Arrow({
  x,
  y,
  hue,
  to,
}: {
  x: number;
  y: number;
  hue: string;
  to: 1 | -1;
}) {
  return (
    <svg x={`${x}%`} y={y} width="1" height="1" overflow="visible">
      <path d={to === 1 ? "M0-5 8 0 0 5Z" : "M0-5-8 0 0 5Z"} fill={hue} />
    </svg>
  );
}
