import { useTranslation } from "react-i18next";
import { CounterfactualChart } from "~/components/chart/counterfactual-chart";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import type { ReadResultParts } from "../shown-result";

/** What was read, and what would have been expected without the test. */
export function ObservedExpected({ result, figures, metric }: ReadResultParts) {
  const { t } = useTranslation("experiment");
  const { t: metricWords } = useTranslation("metric");
  const { plotted, valueKind } = useMetricFormat(metric);
  const { verdict } = result;
  const { series } = figures;
  const { compared: sites } = result.quality;
  const read = t("result.chartSubtitle", {
    metric: metric.name,
    kind: metricWords(`kind.${metric.kind}`),
  });
  const compared = useSitesCompared(sites);
  return (
    <CounterfactualChart
      title={t("result.chart")}
      subtitle={sites > 0 ? `${read} · ${compared}` : read}
      points={series.map(({ period, observed, expected, low, high }) => ({
        period,
        observed: plotted(observed),
        expected: plotted(expected),
        low: plotted(low),
        high: plotted(high),
      }))}
      start={result.start}
      verdict={verdict}
      valueKind={valueKind}
    />
  );
}

function useSitesCompared(sites: number): string {
  const { t } = useTranslation("judgement");
  return t("chart.sites", { count: sites });
}
