import { useTranslation } from "react-i18next";
import { effectUnitWord, type EffectUnit } from "~/core/metric/display-scale";

export interface MetricChoice {
  readonly id: string;
  readonly name: string;
  readonly unit: EffectUnit;
  /** The metric's own unit, as text. */
  readonly own: string;
}

/** In what an effect of a metric is typed: points, %, the metric's own unit, or steps of its scale. */
export function useEffectUnit(): (metric: MetricChoice) => string {
  const { t } = useTranslation("measure");
  const plan = useTranslation("plan").t;
  return ({ unit, own }) => {
    if (unit !== "own") return t(effectUnitWord(unit));
    return own === "" ? plan("effect.onScale") : own;
  };
}
