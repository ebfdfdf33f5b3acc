import { useTranslation } from "react-i18next";
import {
  useMetricFormat,
  type ShownMetric,
} from "~/components/metric/use-metric-format";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { useFormat } from "~/i18n/use-format";

/** Writes how far two values of a metric lie apart: shares and scores in points, the rest in its unit. */
export function useDistance(metric: ShownMetric): (stored: number) => string {
  const { t } = useTranslation("measure");
  const format = useFormat();
  const { value } = useMetricFormat(metric);
  const { unit } = METRIC_KIND_DEFINITIONS[metric.kind];
  if (unit !== "fraction" && unit !== "points") return value;
  return (stored) => {
    const size = Math.abs(unit === "fraction" ? stored * 100 : stored);
    const digits = size < 1 ? 2 : size < 10 ? 1 : 0;
    return t("points", {
      value: format.number(size, { digits }),
      count: Number(size.toFixed(digits)),
    });
  };
}
