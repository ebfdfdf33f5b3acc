import { useTranslation } from "react-i18next";
import type { VerdictName } from "~/components/ui/verdict";
import { useFormat } from "~/i18n/use-format";
import type { CounterfactualPoint } from "./counterfactual-point";
import { TimeAxis, ValueAxis } from "../plot/axes";
import { HatchPattern } from "../plot/marks";
import { plotScales, type PlotScales } from "../plot/scales";
import { verdictGround, verdictHue } from "../plot/verdict-hue";
import { valueBounds, type ValueFormat, type ValueKind } from "../value-format";
import { CounterfactualPaths } from "./counterfactual-paths";

const HEIGHT = 220;

interface PlotProps {
  points: readonly CounterfactualPoint[];
  start: string;
  verdict: VerdictName;
  format: ValueFormat;
  valueKind: ValueKind;
  hatchId: string;
}

export function CounterfactualPlot({
  points,
  start,
  verdict,
  format,
  valueKind,
  hatchId,
}: PlotProps) {
  const values = points.flatMap(({ observed, expected, low, high }) => [
    observed,
    expected,
    low,
    high,
  ]);
  const scales = plotScales({
    periods: points.map((point) => point.period),
    values,
    height: HEIGHT,
    least: Math.max(...values.map((value) => Math.abs(value ?? 0))) * 0.05 || 1,
    bounds: valueBounds(valueKind),
  });
  return (
    <div className="plot" data-words-right="">
      <svg
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
        style={{ marginTop: 20 }}
      >
        <defs>
          <HatchPattern id={hatchId} colour="var(--unknown)" />
        </defs>
        <ValueAxis scales={scales} format={format} ruled />
        <CounterfactualPaths {...{ points, start, scales, hatchId, verdict }} />
        <ObservedPoints {...{ points, start, scales, verdict }} />
        <StartLine start={start} scales={scales} />
        <EndWords points={points} scales={scales} />
      </svg>
      <TimeAxis scales={scales} />
    </div>
  );
}

function ObservedPoints({
  points,
  start,
  scales,
  verdict,
}: Omit<PlotProps, "format" | "valueKind" | "hatchId"> & {
  scales: PlotScales;
}) {
  const many = points.length > 60;
  return (
    <g>
      {points.map(({ period, observed }) => {
        if (observed === null || !Number.isFinite(observed)) return null;
        const after = period >= start;
        return (
          <circle
            key={period}
            cx={`${scales.x(period)}%`}
            cy={scales.y(observed)}
            r={after ? (many ? 2.4 : 3.4) : many ? 1.5 : 2.4}
            fill={after ? verdictHue(verdict) : "var(--ink)"}
          />
        );
      })}
    </g>
  );
}

/** Stands half a period before the first point after the start, where the change is. */
function StartLine({ start, scales }: { start: string; scales: PlotScales }) {
  const { t } = useTranslation("chart");
  const format = useFormat();
  const at = Math.max(0, scales.x(start) - scales.halfStep);
  const late = at > 55;
  return (
    <g>
      <line
        x1={`${at}%`}
        x2={`${at}%`}
        y1={-16}
        y2={scales.height}
        stroke="var(--accent)"
        strokeWidth={1.2}
      />
      <text
        x={`${at}%`}
        dx={late ? -6 : 6}
        y={-6}
        textAnchor={late ? "end" : "start"}
        style={{ fill: "var(--accent)", fontWeight: 600 }}
      >
        {t("counterfactual.start", { day: format.shortDate(start) })}
      </text>
    </g>
  );
}

/** Names the two lines at their ends, kept apart where they meet. */
function EndWords({
  points,
  scales,
}: {
  points: readonly CounterfactualPoint[];
  scales: PlotScales;
}) {
  const { t } = useTranslation("chart");
  const last = points.at(-1);
  if (!last || last.observed === null || last.expected === null) return null;
  const observed = scales.y(last.observed);
  const expected = scales.y(last.expected);
  const apart = Math.max(0, 15 - Math.abs(observed - expected)) / 2;
  const up = observed <= expected ? 1 : -1;
  return (
    <g className="on-wide">
      <text
        x="100%"
        dx={8}
        y={observed + 4 - apart * up}
        style={{ fill: "var(--ink)", fontWeight: 600 }}
      >
        {t("counterfactual.observed")}
      </text>
      <text x="100%" dx={8} y={expected + 4 + apart * up}>
        {t("counterfactual.expected")}
      </text>
    </g>
  );
}

export function CounterfactualLegend({ verdict }: { verdict: VerdictName }) {
  const { t } = useTranslation("chart");
  return (
    <>
      <span className="inline-flex items-center gap-1.5">
        <svg width="18" height="10" aria-hidden="true">
          <path d="M0 5h18" stroke="var(--ink)" strokeWidth="2" />
          <circle cx="9" cy="5" r="3" fill="var(--ink)" />
        </svg>
        {t("counterfactual.observed")}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <svg width="18" height="10" aria-hidden="true">
          <rect width="18" height="10" fill="var(--band)" />
          <path
            d="M0 5h18"
            stroke="var(--ink-3)"
            strokeWidth="1.6"
            strokeDasharray="3 3"
          />
        </svg>
        {t("counterfactual.expectedInterval")}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <svg width="18" height="10" aria-hidden="true">
          <rect
            width="18"
            height="10"
            fill={verdictGround(verdict)}
            stroke={verdictHue(verdict)}
          />
        </svg>
        {t("counterfactual.gap")}
      </span>
    </>
  );
}
