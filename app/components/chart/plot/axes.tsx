import { useFormat } from "~/i18n/use-format";
import type { ValueFormat } from "../value-format";
import type { PlotScales } from "./scales";
import { timeTicks, type TimeTick } from "./time-ticks";

/** Values at the left, with a faint line where `ruled`. */
export function ValueAxis({
  scales,
  format,
  ruled = false,
}: {
  scales: PlotScales;
  format: ValueFormat;
  ruled?: boolean;
}) {
  return (
    <g>
      {scales.ticks.map((tick) => (
        <g key={tick}>
          {ruled ? (
            <line
              x1="0"
              x2="100%"
              y1={scales.y(tick)}
              y2={scales.y(tick)}
              stroke="var(--line)"
            />
          ) : null}
          <text className="fine" x={-8} y={scales.y(tick) + 4} textAnchor="end">
            {format.tick(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Dates under a plot: few on a phone, more where there is room. */
export function TimeAxis({ scales }: { scales: PlotScales }) {
  return (
    <svg width="100%" height={22} aria-hidden="true">
      <TickWords scales={scales} most={4} className="on-narrow" />
      <TickWords scales={scales} most={9} className="on-wide" />
    </svg>
  );
}

function TickWords({
  scales,
  most,
  className,
}: {
  scales: PlotScales;
  most: number;
  className: string;
}) {
  const word = useTickWord();
  return (
    <g className={className}>
      {roomy(timeTicks(scales.span, most), scales).map((tick) => {
        const at = scales.x(tick.day);
        return (
          <g key={tick.day}>
            <line
              x1={`${at}%`}
              x2={`${at}%`}
              y1={0}
              y2={4}
              stroke="var(--line-2)"
            />
            <text
              className="fine"
              x={`${at}%`}
              y={17}
              textAnchor={at > 92 ? "end" : at < 8 ? "start" : "middle"}
            >
              {word(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A first month gives up its year where the next tick is close and a year is written further on. */
function roomy(
  ticks: readonly TimeTick[],
  scales: PlotScales,
): readonly TimeTick[] {
  const [first, second, ...others] = ticks;
  if (first?.label !== "month-year" || !second) return ticks;
  const close = scales.x(second.day) - scales.x(first.day) < 30;
  if (scales.x(second.day) - scales.x(first.day) < 9)
    return [{ ...first, label: "month" }, second, ...others];
  const yearLater = [second, ...others].some((tick) => tick.label === "year");
  return close && yearLater
    ? [{ ...first, label: "month" }, second, ...others]
    : ticks;
}

function useTickWord(): (tick: TimeTick) => string {
  const format = useFormat();
  return ({ day, label }) => {
    if (label === "year") return day.slice(0, 4);
    if (label === "day") return format.shortDate(day);
    return format.month(day, label === "month-year");
  };
}
