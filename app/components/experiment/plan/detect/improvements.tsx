import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import type { Improvement } from "~/core/experiment/plan/improvements";
import {
  toldEffect,
  type DenserMetric,
  type PlanForecast,
} from "~/core/experiment/plan/plan-forecast";
import { TakeButton } from "./take-button";
import { TakeDays } from "./take-days";

/** What would show a smaller change, the cheapest first, each with the figure it gets to. */
export function Improvements({ forecast }: { forecast: PlanForecast }) {
  const { t } = useTranslation("plan");
  const { denser, improvements, detectable } = forecast;
  // What would still not do is named last, as that.
  const [near, wanting] = [true, false].map((enough) =>
    denser.filter(({ effect, matters }) => effect <= matters === enough),
  );
  const isWanting =
    detectable.outcome === "detectable"
      ? !detectable.enough
      : detectable.outcome === "blind";
  if (denser.length + improvements.length === 0)
    return isWanting ? <p>{t("detect.hopeless")}</p> : null;
  return (
    <div>
      <p className="font-semibold">{t("detect.help")}</p>
      <ol className="mt-1 divide-y divide-line">
        {near?.map((other) => (
          <DenserWay key={other.id} other={other} />
        ))}
        {improvements.map((way) => (
          <Way key={way.kind} way={way} forecast={forecast} />
        ))}
        {wanting?.map((other) => (
          <DenserWay key={other.id} other={other} />
        ))}
      </ol>
    </div>
  );
}

/** The way, what it would show, and the one tap that takes it. */
function Row({
  words,
  figure,
  children,
}: {
  words: ReactNode;
  figure: string;
  children?: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <p className="min-w-0 flex-1 basis-52">
        {words}
        <span className="block text-ink-2 tabular-nums">{figure}</span>
      </p>
      {children}
    </li>
  );
}

function DenserWay({ other }: { other: DenserMetric }) {
  const { t } = useTranslation("plan");
  const path = useOrgPath();
  const { threshold } = useMetricFormat(other);
  return (
    <Row
      words={
        <>
          {t("detect.denser")}{" "}
          <Link
            to={path("metrics", other.id)}
            className="font-semibold underline underline-offset-3"
          >
            {other.name}
          </Link>
        </>
      }
      figure={t(
        other.effect <= other.matters
          ? "detect.showsThere"
          : "detect.showsThereLess",
        {
          effect: threshold(toldEffect(other.effect)),
          matters: threshold(other.matters),
        },
      )}
    />
  );
}

function Way({ way, forecast }: { way: Improvement; forecast: PlanForecast }) {
  const { t } = useTranslation("plan");
  const { threshold } = useMetricFormat(forecast.metric);
  const figure = t(way.enough ? "detect.showsEnough" : "detect.showsLess", {
    effect: threshold(toldEffect(way.effect)),
  });
  switch (way.kind) {
    case "longer":
      return (
        <Row
          words={t("detect.longer", { count: way.measuringDays })}
          figure={figure}
        >
          <TakeDays forecast={forecast} days={way.measuringDays} />
        </Row>
      );
    case "more-sites":
      return (
        <Row
          words={t("detect.moreSites", { count: way.sites })}
          figure={figure}
        >
          <a
            href="#places"
            className="target inline-flex items-center underline underline-offset-3"
          >
            {t("detect.choosePlaces")}
          </a>
        </Row>
      );
    case "switchback":
      return (
        <Row words={t("detect.switchback")} figure={figure}>
          <TakeButton name="design" value="switchback">
            {t("detect.takeTurns")}
          </TakeButton>
        </Row>
      );
    case "replication":
      return (
        <Row
          words={t("detect.replication", { count: way.tests })}
          figure={figure}
        />
      );
  }
}
