import { useTranslation } from "react-i18next";
import type { ValueKind } from "~/components/chart/value-format";
import {
  effectFactor,
  effectUnit,
  rateBase,
  valueFactor,
  type EffectUnit,
} from "~/core/metric/display-scale";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
} from "~/core/metric/metric-kind";
import { useFormat } from "~/i18n/use-format";

export interface ShownMetric {
  readonly kind: MetricKind;
  readonly unit: string;
}

/** Null where there is no interval. */
interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A share whose interval is narrower than this is known to a tenth of a point. */
const FINE_SHARE = 0.03;

function isFine({ low, high }: Ends): boolean {
  return low !== null && high !== null && high - low < FINE_SHARE;
}

function isTypedTenth(share: number): boolean {
  return Math.abs(share * 1000 - Math.round(share * 1000)) < 1e-6;
}

export interface MetricFormat {
  /** How charts write values that `plotted` prepared. */
  readonly valueKind: ValueKind;
  /** A stored value as charts take it: rates per their base, the rest as it is. */
  plotted(value: number): number;
  /**
   * A stored value with its unit: 77 %, +12, 214 for 100,000. With its interval it gets the digits that carries; without
   * one a share keeps a tenth that somebody typed.
   */
  value(value: number, interval?: Ends): string;
  /** A stored value without its unit. */
  bare(value: number): string;
  /** Both ends without their unit, told apart where they can be. */
  interval(ends: { low: number; high: number }): string;
  /** A displayed effect with its unit: +6 points, −11 %. */
  effect(displayed: number, unit?: EffectUnit): string;
  /** A stored threshold or minimum change, unsigned. */
  threshold(stored: number): string;
}

const VALUE_KIND = {
  points: "points",
  fraction: "percent",
  score: "number",
  "per-unit": "number",
  count: "count",
  duration: "number",
  free: "number",
} as const satisfies Record<string, ValueKind>;

/** Writes one metric's values and effects in this person's language. */
export function useMetricFormat(metric: ShownMetric): MetricFormat {
  const { t } = useTranslation("measure");
  const format = useFormat();
  const { unit } = METRIC_KIND_DEFINITIONS[metric.kind];
  const base = unit === "per-unit" ? rateBase(metric.unit) : 1;
  const bare = (value: number, fine = false) => {
    if (unit === "points") return format.points(value, { digits: 0 });
    if (unit === "count") return format.count(value);
    const shown = value * valueFactor(metric);
    return format.number(shown, {
      digits:
        Math.abs(shown) < 10 && unit !== "fraction"
          ? 2
          : Math.abs(shown) < 10 || (unit === "fraction" && fine)
            ? 1
            : 0,
    });
  };
  const value = (stored: number, interval?: Ends) => {
    const fine = interval ? isFine(interval) : isTypedTenth(stored);
    if (unit === "fraction")
      return format.percent(stored, {
        digits: fine || Math.abs(stored) < 0.1 ? 1 : 0,
      });
    if (unit === "per-unit" && base > 1)
      return t("per", { value: bare(stored), base: format.count(base) });
    const named = metric.unit && unit !== "per-unit" && unit !== "points";
    return named
      ? t("named", { value: bare(stored), unit: metric.unit })
      : bare(stored);
  };
  const effect = (
    displayed: number,
    shownIn: EffectUnit = effectUnit(metric.kind),
  ) => withUnit(format.points(displayed), Math.abs(displayed), shownIn);
  const withUnit = (text: string, size: number, shownIn: EffectUnit) => {
    if (shownIn === "percent") return t("percent", { value: text });
    if (shownIn === "own")
      return metric.unit
        ? t("named", { value: text, unit: metric.unit })
        : unit === "score"
          ? t("scalePoints", { value: text, count: Number(size.toFixed(1)) })
          : text;
    return t("points", { value: text, count: Number(size.toFixed(1)) });
  };
  return {
    valueKind: VALUE_KIND[unit],
    plotted: (stored) => stored * base,
    value,
    bare: (stored) => bare(stored),
    interval: (ends) => {
      const fine = isFine(ends);
      return format.interval(bare(ends.low, fine), bare(ends.high, fine));
    },
    effect,
    threshold: (stored) => {
      const shown = stored * effectFactor(metric.kind);
      return withUnit(
        format.number(shown, { digits: 2 }),
        shown,
        effectUnit(metric.kind),
      );
    },
  };
}
