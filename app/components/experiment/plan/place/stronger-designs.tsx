import { useTranslation } from "react-i18next";
import type {
  DesignGain,
  DesignProposal,
} from "~/core/experiment/plan/design-choice";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import {
  toldEffect,
  type PlanForecast,
} from "~/core/experiment/plan/plan-forecast";
import type { TurnsWorth } from "~/core/experiment/plan/turns-worth";
import { GRADE_WORDS } from "~/components/ui/grade";
import { TakeButton } from "../detect/take-button";

/** What would make the evidence stronger, each with the grade it lifts it to. */
export function StrongerDesigns({
  proposal,
  forecast,
}: {
  proposal: DesignProposal;
  forecast: PlanForecast | null;
}) {
  const { t } = useTranslation("plan");
  const words = useTranslation("ui").t;
  const { stronger, grade } = proposal;
  if (stronger.length === 0) return null;
  return (
    <div className="rounded-card bg-sunken px-4.5 py-4 text-sm">
      <p className="font-semibold">
        {t("stronger.title", { grade: words(GRADE_WORDS[grade]) })}
      </p>
      <ul className="mt-1 divide-y divide-line">
        {stronger.map((gain) => (
          <li
            key={gain.kind}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2"
          >
            <p className="min-w-0 flex-1 basis-52">
              <Gain
                gain={gain}
                to={words(GRADE_WORDS[gain.grade])}
                isByWeek={forecast?.granularity !== "day"}
              />
              {forecast &&
              (gain.kind === "switchback" || gain.kind === "stepped") ? (
                <Cost worth={forecast.turns[gain.kind]} forecast={forecast} />
              ) : null}
            </p>
            {gain.kind === "switchback" || gain.kind === "stepped" ? (
              <TakeButton name="design" value={gain.kind}>
                {t("stronger.take")}
              </TakeButton>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Said before it is chosen: how long the turns must last to show the change that matters. */
function Cost({
  worth,
  forecast,
}: {
  worth: TurnsWorth | undefined;
  forecast: PlanForecast;
}) {
  const { t } = useTranslation("plan");
  const { threshold } = useMetricFormat(forecast.metric);
  return (
    <span className="block text-ink-2">
      {worth?.outcome === "enough"
        ? t("stronger.cost", {
            count: Math.ceil(worth.days / 7),
            effect: threshold(toldEffect(worth.effect)),
          })
        : t("stronger.costUnknown")}
    </span>
  );
}

function Gain({
  gain,
  to,
  isByWeek,
}: {
  gain: DesignGain;
  to: string;
  isByWeek: boolean;
}) {
  const { t } = useTranslation("plan");
  switch (gain.kind) {
    case "switchback":
      return t(isByWeek ? "stronger.switchbackWeeks" : "stronger.switchback", {
        grade: to,
      });
    case "stepped":
      return t("stronger.stepped", { grade: to });
    case "comparison-sites":
      return t("stronger.comparison", { count: gain.sites, grade: to });
    case "longer-history":
      return t("stronger.history", { count: gain.periods, grade: to });
  }
}
