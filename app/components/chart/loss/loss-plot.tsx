import { useTranslation } from "react-i18next";
import type { Burn } from "~/core/experiment/affordable-loss";
import { useFormat } from "~/i18n/use-format";
import { linePath, ribbonPath } from "../plot/paths";
import { plotScales, type PlotScales } from "../plot/scales";
import { Stretched } from "../plot/stretched";
import { breachDay, type LossStep } from "./loss-steps";
import type { LossWords } from "./loss-words";

const HEIGHT = 64;

interface LossPlotProps {
  burn: Burn;
  steps: readonly LossStep[];
  /** First and last day drawn, and the day up to which losses are known. */
  from: string;
  to: string;
  today: string;
  words: LossWords;
}

/** One dimension: its running total as a staircase under its cap; what is over the cap wears another colour. */
export function LossPlot({ burn, words, ...drawn }: LossPlotProps) {
  const state = words.state(burn);
  const over = burn.outcome === "breached";
  if (burn.cap === 0 && burn.spent === 0)
    return <NothingSpent burn={burn} words={words} />;
  return (
    <div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <span className="font-semibold">{words.name(burn.dimension)}</span>
        <span className="tabular-nums">
          {words.spent(burn)}
          {state ? (
            <strong className={over ? "text-danger" : "text-ink"}>
              {` · ${state}`}
            </strong>
          ) : null}
        </span>
      </p>
      <Staircase burn={burn} {...drawn} words={words} />
    </div>
  );
}

/** There is no room between nothing and a cap of nothing. */
function NothingSpent({ burn, words }: Pick<LossPlotProps, "burn" | "words">) {
  const { t } = useTranslation("chart");
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
      <span className="font-semibold">{words.name(burn.dimension)}</span>
      <span>{t("loss.nothing", { cap: words.amount(burn.dimension, 0) })}</span>
    </p>
  );
}

function Staircase({ burn, steps, from, to, today, words }: LossPlotProps) {
  const cap = burn.cap ?? burn.spent;
  const scales = plotScales({
    periods: [from, to],
    values: [0, cap, burn.spent],
    height: HEIGHT,
    least: 1,
  });
  const floor = scales.y(0);
  const capAt = burn.cap === null ? null : scales.y(burn.cap);
  const path = staircase(steps, { from, today, end: burn.spent }, scales);
  const crossed = breachDay(steps, burn.cap);
  return (
    <svg
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
      className="block overflow-visible"
    >
      <line x1="0" x2="100%" y1={floor} y2={floor} stroke="var(--line-2)" />
      <Stretched height={HEIGHT}>
        <Surface path={path} floor={floor} capAt={capAt} />
      </Stretched>
      {capAt === null ? null : (
        <CapLine at={capAt} text={words.amount(burn.dimension, cap)} />
      )}
      {crossed && capAt !== null ? (
        <BreachMark x={scales.x(crossed)} y={capAt} day={crossed} />
      ) : null}
    </svg>
  );
}

/** Corners of the staircase, from nothing on the first day to what is spent today. */
function staircase(
  steps: readonly LossStep[],
  { from, today, end }: { from: string; today: string; end: number },
  scales: PlotScales,
): { x: number; y: number }[] {
  const corners = [{ x: scales.x(from), y: scales.y(0) }];
  let level = scales.y(0);
  for (const { day, spent } of steps) {
    const x = scales.x(day);
    corners.push({ x, y: level }, { x, y: scales.y(spent) });
    level = scales.y(spent);
  }
  const last = Math.max(scales.x(today), corners.at(-1)?.x ?? 0);
  // Days pass without being logged: a straight line up to what has passed.
  corners.push({ x: last, y: steps.length > 0 ? level : scales.y(end) });
  return corners;
}

function Surface({
  path,
  floor,
  capAt,
}: {
  path: readonly { x: number; y: number }[];
  floor: number;
  capAt: number | null;
}) {
  const ribbon = (low: number, highOf: (y: number) => number) =>
    ribbonPath(path.map(({ x, y }) => ({ x, low, high: highOf(y) })));
  const over = capAt !== null && path.some(({ y }) => y < capAt - 0.05);
  return (
    <>
      <path
        d={ribbon(floor, (y) => y)}
        fill="var(--ink-3)"
        fillOpacity={0.16}
      />
      {over ? (
        <path
          d={ribbon(capAt, (y) => Math.min(y, capAt))}
          fill="var(--danger)"
          fillOpacity={0.35}
        />
      ) : null}
      <path
        d={linePath(path)}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth={1.8}
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}

function CapLine({ at, text }: { at: number; text: string }) {
  const { t } = useTranslation("chart");
  return (
    <g>
      <line
        x1="0"
        x2="100%"
        y1={at}
        y2={at}
        stroke="var(--edge)"
        strokeWidth={1.4}
        strokeDasharray="5 4"
      />
      <text className="fine" x="0" y={at - 4}>
        {t("loss.cap", { cap: text })}
      </text>
    </g>
  );
}

function BreachMark({ x, y, day }: { x: number; y: number; day: string }) {
  const format = useFormat();
  return (
    <g>
      <svg x={`${x}%`} y={y} width="1" height="1">
        <path d="M0-6 6 0 0 6-6 0Z" fill="var(--danger)" />
      </svg>
      <text
        className="fine"
        x={`${x}%`}
        y={y + 16}
        dx={x > 80 ? -8 : 8}
        textAnchor={x > 80 ? "end" : "start"}
        style={{ fill: "var(--danger)" }}
      >
        {format.shortDate(day)}
      </text>
    </g>
  );
}
