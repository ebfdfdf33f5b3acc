import { shorten } from "../plot/lanes";
import { MarkAt } from "../plot/marks";
import { linePath, runsOf } from "../plot/paths";
import type { PlotScales } from "../plot/scales";
import { Stretched } from "../plot/stretched";
import {
  sideOf,
  type ContextSpan,
  type ControlSegment,
  type ControlSeries,
} from "./control-series";

interface BandsProps {
  events: readonly ContextSpan[];
  scales: PlotScales;
  hatchId: string;
}

/** What happened around the series, hatched, with its name above. Names that would touch are left to the table. */
export function ContextBands({ events, scales, hatchId }: BandsProps) {
  return (
    <g>
      {events.map((event, index) => {
        const { from, to } = widened(event, scales);
        const middle = (from + to) / 2;
        const before = events[index - 1];
        const crowded =
          before !== undefined && middle - widened(before, scales).to < 16;
        return (
          <g key={event.id}>
            <rect
              x={`${from}%`}
              width={`${to - from}%`}
              y="0"
              height={scales.height}
              fill={`url(#${hatchId})`}
            />
            {crowded ? null : (
              <text
                className="fine"
                x={`${middle}%`}
                y={-7}
                textAnchor={
                  middle > 85 ? "end" : middle < 15 ? "start" : "middle"
                }
              >
                {shorten(event.title, 24)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A band covers whole periods: half a step on either side. */
function widened(span: { from: string; to: string }, scales: PlotScales) {
  const from = Math.max(0, scales.x(span.from) - scales.halfStep);
  return {
    from,
    to: Math.min(100, Math.max(from, scales.x(span.to) + scales.halfStep)),
  };
}

export function LimitBands({
  segments,
  scales,
}: {
  segments: readonly ControlSegment[];
  scales: PlotScales;
}) {
  return (
    <g>
      {segments.map((segment) => {
        const { from, to } = widened(segment, scales);
        const centre = scales.y(segment.centre);
        const edges = { x1: `${from}%`, x2: `${to}%` };
        return (
          <g key={segment.from}>
            {segment.lower === null || segment.upper === null ? null : (
              <rect
                x={`${from}%`}
                width={`${to - from}%`}
                y={scales.y(segment.upper)}
                height={Math.max(
                  0,
                  scales.y(segment.lower) - scales.y(segment.upper),
                )}
                fill="var(--band)"
                opacity={segment.trial ? 0.45 : 0.75}
              />
            )}
            <line
              {...edges}
              y1={centre}
              y2={centre}
              stroke="var(--ink-3)"
              strokeWidth={1.2}
              strokeDasharray={segment.trial ? "4 4" : undefined}
            />
          </g>
        );
      })}
    </g>
  );
}

export function SeriesLine({
  series,
  scales,
}: {
  series: ControlSeries;
  scales: PlotScales;
}) {
  const breaks = series.breaks ?? [];
  const runs = runsOf(
    series.points,
    (point) => Number.isFinite(point.value),
    breaks.map((mark) => mark.period),
  );
  return (
    <g>
      {breaks.map((mark) => {
        const at = Math.max(0, scales.x(mark.period) - scales.halfStep);
        const x = `${at}%`;
        return (
          <g key={mark.period}>
            <line
              x1={x}
              x2={x}
              y1="0"
              y2={scales.height}
              stroke="var(--edge)"
              strokeDasharray="2 4"
            />
            {mark.label ? (
              <text
                className="fine"
                x={x}
                dx={at > 50 ? -5 : 5}
                y={10}
                textAnchor={at > 50 ? "end" : "start"}
              >
                {shorten(mark.label, 28)}
              </text>
            ) : null}
          </g>
        );
      })}
      <Stretched height={scales.height}>
        {runs.map((run) => (
          <path
            key={run[0]?.period}
            d={linePath(
              run.map((point) => ({
                x: scales.x(point.period),
                y: scales.y(point.value ?? 0),
              })),
            )}
            fill="none"
            stroke="var(--ink)"
            strokeOpacity={0.8}
            strokeWidth={1.5}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </Stretched>
    </g>
  );
}

/** Points become bare lines when there are too many to tell apart; signals are always marked. */
export function SeriesPoints({
  series,
  scales,
}: {
  series: ControlSeries;
  scales: PlotScales;
}) {
  const radius =
    series.points.length > 90 ? 1.4 : series.points.length > 45 ? 2 : 2.6;
  return (
    <g>
      {series.points.map((point) => {
        if (point.value === null || !Number.isFinite(point.value)) return null;
        const side = sideOf(point, series);
        const at = { x: scales.x(point.period), y: scales.y(point.value) };
        return side ? (
          <MarkAt key={point.period} {...at} side={side} />
        ) : (
          <circle
            key={point.period}
            cx={`${at.x}%`}
            cy={at.y}
            r={radius}
            fill="var(--ink)"
          />
        );
      })}
    </g>
  );
}
