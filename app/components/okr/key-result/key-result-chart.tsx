import { useTranslation } from "react-i18next";
import { ControlChart } from "~/components/chart/control-chart";
import { MetricChart } from "~/components/metric/metric-chart";
import type { MetricReport } from "~/core/metric/report/metric-report";
import { travels } from "~/core/okr/target";
import type { ShownKeyResult } from "../words/shown-key-result";
import { useKeyResultFormat } from "../words/use-key-result-format";

interface KeyResultChartProps {
  keyResult: ShownKeyResult;
  report: Extract<MetricReport, { outcome: "report" }>;
}

/** The course of the values with the target or the band drawn; its title says how far apart the two are. */
export function KeyResultChart({ keyResult, report }: KeyResultChartProps) {
  const { metric, targetValue, direction, kind, bandLow, bandHigh } = keyResult;
  const title = useFinding({ keyResult, report });
  const hasTarget = direction !== "maintain" && kind === "result";
  const target = hasTarget ? targetValue : null;
  const hasBand = direction === "maintain" && kind === "result";
  const band =
    hasBand && bandLow !== null && bandHigh !== null
      ? { low: bandLow, high: bandHigh }
      : null;
  return metric ? (
    <MetricChart {...{ metric, report, target, band, title }} />
  ) : (
    <HandChart {...{ keyResult, report, target, band, title }} />
  );
}

/** Values given by hand: a point for each day somebody gave one. */
function HandChart({
  keyResult,
  report,
  target,
  band,
  title,
}: KeyResultChartProps & {
  target: number | null;
  band: { low: number; high: number } | null;
  title: string;
}) {
  const { t } = useTranslation("objective");
  const { direction, unit } = keyResult;
  const down = direction === "decrease" || direction === "at-most";
  const { points, chart } = report;
  const at = (index: number) =>
    points[Math.min(index, points.length - 1)]!.periodStart;
  return (
    <ControlChart
      title={title}
      subtitle={t("chart.byHand", { unit: unit || t("keyResult.unit.own") })}
      valueKind="number"
      direction={down ? "down" : "up"}
      points={points.map(({ periodStart, value }, index) => ({
        period: periodStart,
        value,
        n: null,
        signals: chart.points[index]?.signals ?? [],
      }))}
      segments={chart.stretches.flatMap(({ from, to, centre, ...rest }) =>
        centre === null
          ? []
          : [{ from: at(from), to: at(to - 1), centre, ...rest }],
      )}
      target={target}
      band={band}
    />
  );
}

function useFinding({ keyResult, report }: KeyResultChartProps): string {
  const { t } = useTranslation("objective");
  // A baseline counts periods; its chart shows the metric itself.
  const written = useKeyResultFormat({ ...keyResult, kind: "result" });
  const { kind, direction, targetValue, bandLow, bandHigh, metric } = keyResult;
  if (!report.current) return metric?.name ?? keyResult.title;
  const value = written.value(report.current.value);
  if (kind !== "result") return t("chart.noTarget", { value });
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
