import type { VerdictName } from "~/components/ui/verdict";
import {
  armMeans,
  type DrawnTurn,
} from "~/core/experiment/judgement/arm-means";
import { ValueAxis } from "../plot/axes";
import type { PlotScales } from "../plot/scales";
import { verdictGround, verdictHue } from "../plot/verdict-hue";
import type { ValueFormat } from "../value-format";
import { MeanWords } from "./mean-words";

interface TurnPanelProps {
  /** Of one place, or of all together; values as the chart writes them. */
  turns: readonly DrawnTurn[];
  scales: PlotScales;
  verdict: VerdictName;
  format: ValueFormat;
}

/** The turns of one place in time, full with the test and hollow without, and the mean of each as a line. */
export function TurnPanel({ turns, scales, verdict, format }: TurnPanelProps) {
  const means = armMeans(turns);
  const { treatment, control } = means;
  const many = turns.length > 60;
  return (
    <svg width="100%" height={scales.height} aria-hidden="true">
      <ValueAxis scales={scales} format={format} ruled />
      {treatment === null || control === null ? null : (
        <rect
          x="0"
          width="100%"
          y={Math.min(scales.y(treatment), scales.y(control))}
          height={Math.abs(scales.y(treatment) - scales.y(control))}
          fill={verdictGround(verdict)}
        />
      )}
      <Mean at={control} scales={scales} colour="var(--ink-3)" dashed />
      <Mean at={treatment} scales={scales} colour={verdictHue(verdict)} />
      {turns.map(({ period, arm, value }) => (
        <svg
          key={period}
          x={`${scales.x(period)}%`}
          y={scales.y(value)}
          width="1"
          height="1"
        >
          <TurnLozenge arm={arm} verdict={verdict} small={many} />
        </svg>
      ))}
      <MeanWords means={means} scales={scales} format={format} />
    </svg>
  );
}

function Mean({
  at,
  scales,
  colour,
  dashed = false,
}: {
  at: number | null;
  scales: PlotScales;
  colour: string;
  dashed?: boolean;
}) {
  if (at === null) return null;
  return (
    <line
      x1="0"
      x2="100%"
      y1={scales.y(at)}
      y2={scales.y(at)}
      stroke={colour}
      strokeWidth={2}
      strokeDasharray={dashed ? "4 4" : undefined}
    />
  );
}

/** The calendar's own mark: a full or a hollow lozenge about its middle. */
export function TurnLozenge({
  arm,
  verdict,
  small = false,
}: {
  arm: DrawnTurn["arm"];
  verdict: VerdictName;
  small?: boolean;
}) {
  const isWith = arm === "treatment";
  return (
    <path
      d={small ? "M0-3.4 3.4 0 0 3.4-3.4 0Z" : "M0-5.2 5.2 0 0 5.2-5.2 0Z"}
      fill={isWith ? verdictHue(verdict) : "var(--surface)"}
      stroke={isWith ? "var(--surface)" : "var(--ink-2)"}
      strokeWidth={isWith ? 1 : 1.5}
    />
  );
}
