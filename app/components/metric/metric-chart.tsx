import { useTranslation } from "react-i18next";
import { ControlChart } from "~/components/chart/control-chart";
import type { ControlSeries } from "~/components/chart/control/control-series";
import {
  breakIndexes,
  type MetricReport,
} from "~/core/metric/report/metric-report";
import type { MetricDirection } from "~/core/metric/metric-kind";
import type { Granularity } from "~/core/time/period";
import { useFormat } from "~/i18n/use-format";
import { lastingShift } from "~/core/metric/report/lasting-shift";
import { useMetricFormat, type ShownMetric } from "./use-metric-format";

interface MetricChartProps {
  metric: ShownMetric & {
    direction: MetricDirection;
    granularity: Granularity;
  };
  report: Extract<MetricReport, { outcome: "report" }>;
  experiments?: ControlSeries["experiments"];
  /** The finding, where the page has one of its own; otherwise how many points stand out. */
  title?: string;
  /** Stored, as the metric is. */
  target?: number | null;
  /** The band a key result keeps inside; stored, as the metric is. */
  band?: { low: number; high: number } | null;
  contextEvents?: readonly ChartEvent[];
  seriesBreaks?: readonly { breakOn: string; reason: string }[];
}

/** What happened around a metric, as `listContextEvents` gives it. */
export interface ChartEvent {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string;
  site?: { name: string } | null;
}

const NONE: readonly never[] = [];

/** The metric's control chart, with its finding as title. */
export function MetricChart({
  metric,
  report,
  experiments,
  title,
  target = null,
  band = null,
  contextEvents = NONE,
  seriesBreaks = NONE,
}: MetricChartProps) {
  const { t } = useTranslation("metric");
  const { plotted, valueKind } = useMetricFormat(metric);
  const { points, chart } = report;
  const finding = useFinding(metric, report);
  const at = (index: number) =>
    points[Math.min(index, points.length - 1)]!.periodStart;
  const shown = (value: number | null) =>
    value === null ? null : plotted(value);
  const subtitle = t("page.chart.subtitle", {
    kind: t(`kind.${metric.kind}`),
    granularity: t(`granularity.${metric.granularity}`),
  });
  return (
    <ControlChart
      title={title ?? finding}
      subtitle={
        chart.trial ? `${subtitle}. ${t("page.chart.trial")}` : subtitle
      }
      valueKind={valueKind}
      direction={metric.direction}
      points={points.map((point, index) => ({
        period: point.periodStart,
        value: shown(point.value),
        n: point.n,
        signals: chart.points[index]?.signals ?? [],
      }))}
      segments={chart.stretches.flatMap(
        ({ from, to, centre, lower, upper, trial }) =>
          centre === null
            ? []
            : [
                {
                  from: at(from),
                  to: at(to - 1),
                  centre: plotted(centre),
                  lower: shown(lower),
                  upper: shown(upper),
                  trial,
                },
              ],
      )}
      experiments={experiments}
      target={shown(target)}
      band={band && { low: plotted(band.low), high: plotted(band.high) }}
      contextEvents={inOrder(contextEvents).map(
        ({ id, title: name, startsOn, endsOn, site }) => ({
          id,
          title: site ? `${name} (${site.name})` : name,
          from: startsOn,
          to: endsOn,
        }),
      )}
      breaks={seriesBreaks.flatMap(({ breakOn, reason }) =>
        breakIndexes(points, [breakOn]).map((index) => ({
          period: at(index),
          label: reason,
        })),
      )}
    />
  );
}

/** Where it has stayed up to now; else how many points stand out. */
function useFinding(
  { direction }: Pick<MetricChartProps["metric"], "direction">,
  report: MetricChartProps["report"],
): string {
  const { t } = useTranslation("metric");
  const format = useFormat();
  const shift = lastingShift(report, direction);
  if (shift)
    return t(`page.chart.shift.${shift.side}`, {
      day: format.fullDate(shift.since),
    });
  const signals = report.chart.points.filter(
    (point) => point.signals.length > 0,
  ).length;
  return signals === 0
    ? t("page.chart.stable")
    : t("page.chart.signals", { count: signals });
}

function inOrder(events: readonly ChartEvent[]): ChartEvent[] {
  return events.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}
