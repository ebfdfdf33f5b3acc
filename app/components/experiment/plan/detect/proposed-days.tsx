import { useTranslation } from "react-i18next";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import {
  toldEffect,
  type PlanForecast,
} from "~/core/experiment/plan/plan-forecast";
import { TakeButton } from "./take-button";

/** Beside the field: the shortest measuring that would show the change that matters, and one tap to take it. */
export function ProposedDays({ forecast }: { forecast: PlanForecast }) {
  const { t } = useTranslation("plan");
  const { threshold } = useMetricFormat(forecast.metric);
  const { proposedDays, measuringDays } = forecast;
  if (!proposedDays || proposedDays.measuringDays === measuringDays)
    return null;
  const count = proposedDays.measuringDays;
  const effect = threshold(toldEffect(proposedDays.effect));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <p className="max-w-line">
        {count < measuringDays
          ? t("effect.shorter", { count, effect })
          : t("effect.longer", { count, effect })}
      </p>
      <TakeButton name="measuringDays" value={count}>
        {t("detect.take", { count })}
      </TakeButton>
    </div>
  );
}
