import { useTranslation } from "react-i18next";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import {
  toldEffect,
  type PlanForecast,
} from "~/core/experiment/plan/plan-forecast";
import { TakeDays } from "./take-days";

/** Beside the field: a shorter measuring that would do as well, and one tap to take it. A longer one is among the ways. */
export function ProposedDays({ forecast }: { forecast: PlanForecast }) {
  const { t } = useTranslation("plan");
  const { threshold } = useMetricFormat(forecast.metric);
  const { proposedDays, measuringDays } = forecast;
  if (!proposedDays || proposedDays.measuringDays >= measuringDays) return null;
  const count = proposedDays.measuringDays;
  const effect = threshold(toldEffect(proposedDays.effect));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <p className="max-w-line">{t("effect.shorter", { count, effect })}</p>
      <TakeDays forecast={forecast} days={count} />
    </div>
  );
}
