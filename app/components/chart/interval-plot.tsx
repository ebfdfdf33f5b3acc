import { useTranslation } from "react-i18next";
import type { VerdictName } from "~/components/ui/verdict";
import { useFormat } from "~/i18n/use-format";
import { IntervalBar } from "./interval/interval-bar";
import {
  axisWords,
  inThresholds,
  onOwnScale,
  type IntervalEstimate,
} from "./interval/interval-scale";
import { verdictHue } from "./plot/verdict-hue";
import { useValueFormat, type ValueKind } from "./value-format";

interface IntervalPlotProps extends IntervalEstimate {
  verdict: VerdictName | null;
  valueKind: ValueKind;
  /** The unit of the effect where its number alone does not say it, as "points". */
  unit?: string;
}

/** One effect on its own scale: the dot on its interval, the zero line, the change that matters, and the axis. */
export function IntervalPlot({
  verdict,
  valueKind,
  unit,
  ...effect
}: IntervalPlotProps) {
  const { t } = useTranslation("chart");
  const format = useValueFormat(valueKind);
  const write = effect.nullValue === 1 ? format.tick : format.change;
  const withUnit = useUnitWriter();
  const drawn = onOwnScale(effect);
  if (!drawn)
    return <span className="text-sm text-ink-3">{t("interval.none")}</span>;
  return (
    <div className="chart min-w-40 px-5 py-1">
      <IntervalWords effect={effect} write={write} unit={unit} />
      <svg
        width="100%"
        height={66}
        aria-hidden="true"
        className="overflow-visible"
      >
        <text
          x={`${drawn.estimate}%`}
          y={12}
          textAnchor="middle"
          style={{ fill: verdictHue(verdict), fontWeight: 600 }}
        >
          {effect.estimate === null
            ? ""
            : withUnit(write(effect.estimate), unit)}
        </text>
        <svg y={18} width="100%" height={32}>
          <IntervalBar drawn={drawn} verdict={verdict} height={32} />
        </svg>
        {axisWords(effect, drawn).map((word) => (
          <text
            key={word.value}
            className="fine"
            x={`${word.at}%`}
            y={64}
            textAnchor={word.anchor}
          >
            {write(word.value)}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface LedgerIntervalProps extends IntervalPlotProps {
  /** Which way is better on the metric. */
  better: "up" | "down";
}

/** One effect in a list of unlike metrics: in thresholds of its own metric, turned so that better is to the right. */
export function LedgerInterval({
  verdict,
  valueKind,
  unit,
  better,
  ...effect
}: LedgerIntervalProps) {
  const { t } = useTranslation("chart");
  const format = useValueFormat(valueKind);
  const drawn = inThresholds(effect, better);
  if (!drawn)
    return <span className="text-sm text-ink-3">{t("interval.none")}</span>;
  return (
    <div className="chart w-full min-w-28 px-2">
      <IntervalWords
        effect={effect}
        write={effect.nullValue === 1 ? format.tick : format.change}
        unit={unit}
      />
      <svg
        width="100%"
        height={28}
        aria-hidden="true"
        className="overflow-visible"
      >
        <IntervalBar drawn={drawn} verdict={verdict} height={28} />
      </svg>
    </div>
  );
}

function IntervalWords({
  effect,
  write,
  unit,
}: {
  effect: IntervalEstimate;
  write: (value: number) => string;
  unit?: string;
}) {
  const { t } = useTranslation("chart");
  const withUnit = useUnitWriter();
  const format = useFormat();
  const { estimate, low, high } = effect;
  if (estimate === null) return null;
  const value = withUnit(write(estimate), unit);
  return (
    <span className="sr-only">
      {low === null || high === null
        ? t("interval.open", { value })
        : t("interval.alternative", {
            value,
            interval: format.interval(write(low), write(high)),
          })}
    </span>
  );
}

/** A written number with its unit as each language sets it: 6 points, −11 %, −11%. */
function useUnitWriter(): (value: string, unit: string | undefined) => string {
  const { t } = useTranslation("measure");
  return (value, unit) => {
    if (!unit) return value;
    return unit === t("unitPercent")
      ? t("percent", { value })
      : t("named", { value, unit });
  };
}
