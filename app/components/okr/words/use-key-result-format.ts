import { useTranslation } from "react-i18next";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { isCounted } from "~/core/okr/source/key-result-kind";
import { useFormat } from "~/i18n/use-format";
import type { Measured } from "./shown-key-result";
import { useDistance } from "./use-distance";

export interface KeyResultFormat {
  /** With its unit, and the digits that its interval carries. */
  value(
    stored: number,
    interval?: { low: number | null; high: number | null },
  ): string;
  /** Without it, for the ends of a band. */
  bare(stored: number): string;
  /** Both ends without it. */
  interval(ends: { low: number; high: number }): string;
  /** How far two values lie apart. */
  distance(stored: number): string;
}

const NO_METRIC = { kind: "index", unit: "" } as const;

/** Writes the values of any key result: its metric's, its own by hand, tests counted, periods measured. */
export function useKeyResultFormat(keyResult: Measured): KeyResultFormat {
  const { kind, metric } = keyResult;
  const ofMetric = useMetricFormat(metric ?? NO_METRIC);
  const distance = useDistance(metric ?? NO_METRIC);
  const byHand = useHandFormat(keyResult.unit);
  const counted = useCountFormat(keyResult);
  if (isCounted(kind) || kind === "baseline") return counted;
  if (!metric) return byHand;
  const { value, bare, interval } = ofMetric;
  return { value, bare, interval, distance };
}

function useHandFormat(unit: string): KeyResultFormat {
  const { t } = useTranslation("measure");
  const format = useFormat();
  const bare = (stored: number) =>
    format.number(stored, { digits: Math.abs(stored) < 1_000 ? 2 : 0 });
  const value = (stored: number) => {
    const written = bare(stored);
    if (unit === "%") return t("percent", { value: written });
    return unit ? t("named", { value: written, unit }) : written;
  };
  const distance = (stored: number) =>
    unit === "%"
      ? t("points", { value: bare(stored), count: Math.abs(stored) })
      : value(stored);
  const interval = ({ low, high }: { low: number; high: number }) =>
    format.interval(bare(low), bare(high));
  return { value, bare, interval, distance };
}

function useCountFormat({ kind, metric }: Measured): KeyResultFormat {
  const { t } = useTranslation("objective");
  const format = useFormat();
  const granularity = metric?.granularity ?? "week";
  const key = kind === "baseline" ? granularity : "test";
  const value = (count: number) =>
    t(`value.counted.${key}`, { count, formatted: format.count(count) });
  const interval = ({ low, high }: { low: number; high: number }) =>
    format.interval(format.count(low), format.count(high));
  return { value, bare: format.count, interval, distance: value };
}
