import { useTranslation } from "react-i18next";
import { MetricChart } from "~/components/metric/metric-chart";
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
  const { metric, targetValue, direction } = keyResult;
  return (
    <MetricChart
      metric={metric}
      report={report}
      title={useFinding({ keyResult, report })}
      target={direction === "maintain" ? null : targetValue}
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
