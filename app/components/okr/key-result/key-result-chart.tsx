import { useTranslation } from "react-i18next";
import { ControlChart } from "~/components/chart/control-chart";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import type { MetricReport } from "~/core/metric/report/metric-report";
import { travels } from "~/core/okr/target";
import type { ShownKeyResult } from "../words/shown-key-result";

interface KeyResultChartProps {
  keyResult: ShownKeyResult;
  report: Extract<MetricReport, { outcome: "report" }>;
}

/** The metric's control chart with the target drawn; its title says how far apart the two are. */
export function KeyResultChart({ keyResult, report }: KeyResultChartProps) {
  const { t } = useTranslation("metric");
  const { metric, targetValue, direction } = keyResult;
  const { plotted, valueKind } = useMetricFormat(metric);
  const { points, chart } = report;
  const shown = (value: number | null) =>
    value === null ? null : plotted(value);
  const at = (index: number) =>
    points[Math.min(index, points.length - 1)]!.periodStart;
  return (
    <ControlChart
      title={useFinding({ keyResult, report })}
      subtitle={t("page.chart.subtitle", {
        kind: t(`kind.${metric.kind}`),
        granularity: t(`granularity.${metric.granularity}`),
      })}
      valueKind={valueKind}
      direction={metric.direction}
      target={direction === "maintain" ? null : shown(targetValue)}
      points={points.map(({ periodStart, value, n }, index) => ({
        period: periodStart,
        value: shown(value),
        n,
        signals: chart.points[index]?.signals ?? [],
      }))}
      segments={chart.stretches.flatMap(({ centre, lower, upper, ...ends }) =>
        centre === null
          ? []
          : {
              from: at(ends.from),
              to: at(ends.to - 1),
              centre: plotted(centre),
              lower: shown(lower),
              upper: shown(upper),
              trial: ends.trial,
            },
      )}
    />
  );
}

function useFinding({ keyResult, report }: KeyResultChartProps): string {
  const { t } = useTranslation("objective");
  const written = useMetricFormat(keyResult.metric);
  const { direction, targetValue, bandLow, bandHigh } = keyResult;
  if (!report.current) return keyResult.metric.name;
  const value = written.value(report.current.value);
  if (direction === "maintain" && bandLow !== null && bandHigh !== null) {
    const low = written.bare(bandLow);
    return t("chart.band", { value, low, high: written.value(bandHigh) });
  }
  if (direction === "maintain" || targetValue === null)
    return t("chart.noTarget", { value });
  const target = written.value(targetValue);
  return t(travels(keyResult) ? "chart.target" : "chart.limit", {
    value,
    target,
  });
}
