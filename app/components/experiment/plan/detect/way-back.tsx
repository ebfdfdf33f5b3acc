import { useTranslation } from "react-i18next";
import { isScheduleDesign } from "~/core/experiment/schedule/schedule-settings";
import type { PlanForecast } from "~/core/experiment/plan/plan-forecast";
import { TakeButton } from "./take-button";

/** From turns that were chosen back to what Essai proposes without them. */
export function WayBack({ forecast }: { forecast: PlanForecast | null }) {
  const { t } = useTranslation("plan");
  if (!forecast || !isScheduleDesign(forecast.design)) return null;
  const { design } = forecast.proposal;
  const to = isScheduleDesign(design) ? "before-after" : design;
  return (
    <div className="justify-self-start">
      <TakeButton name="design" value={to}>
        {t("detect.back", { design: t(`design.${to}.name`) })}
      </TakeButton>
    </div>
  );
}
