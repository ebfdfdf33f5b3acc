import { useTranslation } from "react-i18next";
import { effectUnitWord, type EffectUnit } from "~/core/metric/display-scale";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import type { ShownMetric } from "./use-metric-format";

/** The word for what an effect is counted in: points, %, the metric's own unit, or points of the scale answers are given on. */
export function useEffectWord(): (
  metric: ShownMetric,
  unit: EffectUnit,
) => string {
  const { t } = useTranslation("measure");
  return (metric, unit) => {
    if (unit !== "own") return t(effectUnitWord(unit));
    if (metric.unit) return metric.unit;
    const { unit: counted } = METRIC_KIND_DEFINITIONS[metric.kind];
    return t(counted === "score" ? "unitScale" : "unitOwn");
  };
}
