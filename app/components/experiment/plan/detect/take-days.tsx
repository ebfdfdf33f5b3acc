import { useTranslation } from "react-i18next";
import { isScheduleDesign } from "~/core/experiment/schedule/schedule-settings";
import type { PlanForecast } from "~/core/experiment/plan/plan-forecast";
import { TakeButton } from "./take-button";

/**
 * One tap for so many days: of measuring and, since what is measured after an action thins its effect, of acting too, unless the
 * team may not act for so long by itself.
 */
export function TakeDays({
  forecast,
  days,
}: {
  forecast: PlanForecast;
  days: number;
}) {
  const { t } = useTranslation("plan");
  const { design, actingDays, actingCap } = forecast;
  const isLonger = days > actingDays;
  const isForbidden = isLonger && actingCap !== null && days > actingCap;
  const isBoth = isScheduleDesign(design) || (isLonger && !isForbidden);
  return (
    <div className="grid justify-items-start gap-1">
      <TakeButton name={isBoth ? "windows" : "measuringDays"} value={days}>
        {t("detect.take", { count: days })}
      </TakeButton>
      {isForbidden ? (
        <p className="max-w-52 text-xs text-ink-2">
          {t("detect.capped", { count: actingCap })}
        </p>
      ) : isBoth && isLonger ? (
        <p className="max-w-52 text-xs text-ink-2">{t("detect.both")}</p>
      ) : null}
    </div>
  );
}
