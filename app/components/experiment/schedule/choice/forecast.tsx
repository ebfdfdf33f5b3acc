import { useTranslation } from "react-i18next";
import {
  useMetricFormat,
  type ShownMetric,
} from "~/components/metric/use-metric-format";
import { toldEffect } from "~/core/experiment/plan/plan-forecast";

export interface ShownForecast {
  metric: ShownMetric;
  /** Null: no change of any size would be seen. */
  effect: number | null;
  minimumEffect: number;
}

/** What such a draw could show, against the change that the test looks for; nothing where the past says too little. */
export function Forecast({
  shown,
  isOld,
}: {
  shown: ShownForecast | null;
  /** The answer to the choice as it stands now is under way. */
  isOld: boolean;
}) {
  return shown ? <Said shown={shown} isOld={isOld} /> : null;
}

function Said({ shown, isOld }: { shown: ShownForecast; isOld: boolean }) {
  const { t } = useTranslation("schedule");
  const { threshold } = useMetricFormat(shown.metric);
  const { effect, minimumEffect } = shown;
  const words = {
    effect: effect === null ? "" : threshold(toldEffect(effect)),
    minimum: threshold(minimumEffect),
  };
  const key =
    effect === null
      ? "blind"
      : effect <= minimumEffect
        ? "enough"
        : "notEnough";
  return (
    <span
      className={`mt-2 block border-t border-line-2 pt-2 ${isOld ? "opacity-60" : ""}`}
    >
      {t(`worth.${key}`, words)}
    </span>
  );
}
