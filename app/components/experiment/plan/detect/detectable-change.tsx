import { useTranslation } from "react-i18next";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import type { DetectableChange as Found } from "~/core/experiment/plan/detectable";
import {
  toldEffect,
  type PlanForecast,
} from "~/core/experiment/plan/plan-forecast";
import { useFormat } from "~/i18n/use-format";
import { ChangeScale } from "./change-scale";
import { Improvements } from "./improvements";
import { WayBack } from "./way-back";

/** Whether a change as small as the one that matters could be seen, in a sentence and a bar, and what would help. */
export function DetectableChange({ forecast }: { forecast: PlanForecast }) {
  const { t } = useTranslation("plan");
  const format = useFormat();
  const { detectable } = forecast;
  return (
    <div
      aria-live="polite"
      className="grid gap-3 rounded-card bg-sunken px-4.5 py-4 text-sm"
    >
      <h3 className="text-sm">{t("detect.title")}</h3>
      {detectable.outcome === "detectable" ? (
        <FoundChange forecast={forecast} found={detectable} />
      ) : detectable.outcome === "window-too-short" ? (
        <p>{t("detect.tooShort", { count: detectable.neededDays })}</p>
      ) : detectable.outcome === "too-little-history" ? (
        <p>
          {forecast.lastReading && detectable.periods === 0
            ? t("detect.stale", { date: format.date(forecast.lastReading) })
            : t("detect.tooLittle", {
                count: detectable.periods,
                needed: detectable.needed,
              })}
        </p>
      ) : (
        <p>
          {detectable.outcome === "blind"
            ? t("detect.blind", { count: forecast.measuringDays })
            : t("detect.notComputable")}
        </p>
      )}
      <RestWithout forecast={forecast} />
      <Improvements forecast={forecast} />
      {detectable.outcome === "blind" ? <WayBack forecast={forecast} /> : null}
    </div>
  );
}

/** What is measured after an action that has ended is measured without it. */
function RestWithout({ forecast }: { forecast: PlanForecast }) {
  const { t } = useTranslation("plan");
  const { actingDays, lagDays, measuringDays } = forecast;
  const count = measuringDays - actingDays - lagDays;
  return count > 0 ? (
    <p className="max-w-line">{t("detect.without", { count })}</p>
  ) : null;
}

function FoundChange({
  forecast,
  found,
}: {
  forecast: PlanForecast;
  found: Found;
}) {
  const { t } = useTranslation("plan");
  const format = useFormat();
  const { threshold } = useMetricFormat(forecast.metric);
  const { effect, enough, limit, answers } = found;
  const words = {
    effect: threshold(toldEffect(effect)),
    minimum: threshold(forecast.minimumEffect),
  };
  return (
    <>
      <p className="font-serif text-lg leading-snug text-pretty">
        {enough ? t("detect.enough", words) : t("detect.notEnough", words)}
      </p>
      <ChangeScale
        visible={effect}
        sought={forecast.minimumEffect}
        words={words}
      />
      <p className="max-w-line text-ink-2">
        {answers === null
          ? t("detect.from", { count: forecast.measuringDays })
          : t("detect.fromAnswers", {
              count: forecast.measuringDays,
              answers: format.count(answers),
            })}{" "}
        {t(`detect.limit.${limit}`)}
      </p>
    </>
  );
}
