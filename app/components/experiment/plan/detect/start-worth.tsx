import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import {
  toldEffect,
  type StartForecast,
} from "~/core/experiment/plan/plan-forecast";
import { GRADE_WORDS } from "~/components/ui/grade";

/** Before the start: how it will be told, what that can prove at best, and whether the change that matters would be seen. */
export function StartWorth({
  experimentId,
  forecast,
}: {
  experimentId: string;
  forecast: StartForecast;
}) {
  const { t } = useTranslation("plan");
  const words = useTranslation("ui").t;
  const path = useOrgPath();
  const seen = useSeen(forecast);
  return (
    <p className="max-w-line rounded-card bg-sunken px-4.5 py-3.5 text-sm">
      <span className="font-semibold">
        {t("start.worth", {
          design: t(`design.${forecast.design}.name`),
          grade: words(GRADE_WORDS[forecast.grade]),
        })}
      </span>{" "}
      {seen}{" "}
      <Link to={path("experiments", experimentId, "plan")} className="link">
        {t("start.plan")}
      </Link>
    </p>
  );
}

function useSeen({ metric, detectable, minimumEffect }: StartForecast) {
  const { t } = useTranslation("plan");
  const { threshold } = useMetricFormat(metric);
  const minimum = threshold(minimumEffect);
  if (detectable.outcome === "blind") return t("start.blind");
  if (detectable.outcome !== "detectable") return t("start.unknown");
  return t(detectable.enough ? "start.seen" : "start.unseen", {
    minimum,
    effect: threshold(toldEffect(detectable.effect)),
  });
}
