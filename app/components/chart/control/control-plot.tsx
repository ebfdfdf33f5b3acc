import { useTranslation } from "react-i18next";
import { TimeAxis, ValueAxis } from "../plot/axes";
import { ExperimentStrip } from "../plot/experiment-strip";
import { HatchPattern } from "../plot/marks";
import { plotScales, timeOf, type PlotScales } from "../plot/scales";
import type { ValueFormat } from "../value-format";
import {
  ContextBands,
  LimitBands,
  SeriesLine,
  SeriesPoints,
} from "./control-marks";
import type { ControlSegment, ControlSeries } from "./control-series";
import { TargetBand, TargetLine } from "./control-target";

const HEIGHT = 232;

interface ControlPlotProps {
  series: ControlSeries;
  format: ValueFormat;
  hatchId: string;
  /** What the measure can be at all. */
  bounds?: readonly [number, number];
}

export function ControlPlot({
  series,
  format,
  hatchId,
  bounds,
}: ControlPlotProps) {
  const scales = controlScales(series, bounds);
  const within = (span: { from: string; to: string | null }) =>
    timeOf(span.from) <= scales.span[1] &&
    (span.to === null || timeOf(span.to) >= scales.span[0]);
  const events = (series.contextEvents ?? []).filter(within);
  return (
    <div className="plot" data-words-right="">
      <svg
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
        style={{ marginTop: events.length > 0 ? 18 : 4 }}
      >
        <defs>
          <HatchPattern id={hatchId} />
        </defs>
        <ContextBands {...{ events, scales, hatchId }} />
        <LimitBands segments={series.segments} scales={scales} />
        <TargetBand band={series.band} scales={scales} format={format} />
        <TargetLine target={series.target} scales={scales} format={format} />
        <ValueAxis scales={scales} format={format} />
        <SeriesLine series={series} scales={scales} />
        <SeriesPoints series={series} scales={scales} />
        <LimitWords
          segment={series.segments.at(-1)}
          scales={scales}
          format={format}
        />
      </svg>
      <ExperimentStrip
        experiments={(series.experiments ?? []).filter(within)}
        scales={scales}
      />
      <TimeAxis scales={scales} />
    </div>
  );
}

function controlScales(
  { points, segments, target, band }: ControlSeries,
  bounds: ControlPlotProps["bounds"],
): PlotScales {
  const values = [
    ...points.map((point) => point.value),
    ...segments.flatMap(({ centre, lower, upper }) => [centre, lower, upper]),
    target,
    band?.low,
    band?.high,
  ];
  const spread = Math.max(...values.map((value) => Math.abs(value ?? 0)));
  return plotScales({
    periods: points.map((point) => point.period),
    values,
    height: HEIGHT,
    least: spread * 0.05 || 1,
    bounds,
  });
}

/** The last stretch's mean and limits at the right; a limit too close to the mean is left to the table. */
function LimitWords({
  segment,
  scales,
  format,
}: {
  segment: ControlSegment | undefined;
  scales: PlotScales;
  format: ValueFormat;
}) {
  const { t } = useTranslation("chart");
  if (!segment) return null;
  const centre = scales.y(segment.centre);
  const limits = [segment.upper, segment.lower].filter(
    (limit): limit is number =>
      limit !== null && Math.abs(scales.y(limit) - centre) > 13,
  );
  return (
    <g>
      <text x="100%" dx={8} y={centre + 4}>
        {format.tick(segment.centre)}
        <tspan className="on-wide">{` ${t("control.meanWord")}`}</tspan>
      </text>
      {limits.map((limit) => (
        <text
          key={limit}
          className="fine"
          x="100%"
          dx={8}
          y={scales.y(limit) + 4}
        >
          {format.tick(limit)}
        </text>
      ))}
    </g>
  );
}
