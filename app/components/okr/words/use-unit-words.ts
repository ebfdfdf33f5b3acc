import { useTranslation } from "react-i18next";
import type { ShownMetric } from "~/components/metric/use-metric-format";
import { rateBase } from "~/core/metric/display-scale";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { useFormat } from "~/i18n/use-format";

/** In what a metric's values are typed: "per cent", "points, from −100 to 100", "events per 1,000". */
export function useUnitWords(): (metric: ShownMetric) => string {
  const { t } = useTranslation("objective");
  const format = useFormat();
  return (metric) => {
    const { unit } = METRIC_KIND_DEFINITIONS[metric.kind];
    if (unit === "fraction") return t("keyResult.unit.percent");
    if (unit === "points") return t("keyResult.unit.points");
    const base = unit === "per-unit" ? rateBase(metric.unit) : 1;
    if (base > 1) return t("keyResult.unit.per", { base: format.count(base) });
    return unit !== "per-unit" && metric.unit
      ? metric.unit
      : t("keyResult.unit.own");
  };
}
