import { useTranslation } from "react-i18next";
import type { PlotScales } from "../plot/scales";
import type { ValueFormat } from "../value-format";
import type { ControlSeries } from "./control-series";

interface DrawnOn {
  scales: PlotScales;
  format: ValueFormat;
}

/** The value a key result wants to reach. */
export function TargetLine({
  target,
  scales,
  format,
}: DrawnOn & { target: ControlSeries["target"] }) {
  const { t } = useTranslation("chart");
  if (target === null || target === undefined || !Number.isFinite(target))
    return null;
  return (
    <Edge
      y={scales.y(target)}
      words={t("control.target", { value: format.value(target) })}
    />
  );
}

/** The band a key result wants to stay in. */
export function TargetBand({
  band,
  scales,
  format,
}: DrawnOn & { band: ControlSeries["band"] }) {
  const { t } = useTranslation("chart");
  if (!band || !Number.isFinite(band.low) || !Number.isFinite(band.high))
    return null;
  const [top, bottom] = [scales.y(band.high), scales.y(band.low)];
  const words = t("control.band", {
    low: format.value(band.low),
    high: format.value(band.high),
  });
  return (
    <g>
      <rect
        width="100%"
        y={top}
        height={Math.max(0, bottom - top)}
        fill="var(--accent)"
        fillOpacity={0.09}
      />
      <Edge y={top} words={words} />
      <Edge y={bottom} />
    </g>
  );
}

function Edge({ y, words }: { y: number; words?: string }) {
  return (
    <g>
      <line
        x1="0"
        x2="100%"
        y1={y}
        y2={y}
        stroke="var(--accent)"
        strokeWidth={1.2}
        strokeDasharray="6 4"
      />
      {words ? (
        <text
          className="fine"
          x={4}
          y={y - 5}
          style={{ fill: "var(--accent)" }}
        >
          {words}
        </text>
      ) : null}
    </g>
  );
}
