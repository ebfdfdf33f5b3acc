import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import type { GlanceRowMetric } from "~/components/metric/tree/glance-row";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import { useFormat } from "~/i18n/use-format";
import type { DrawnMoment } from "./shown-blueprint";

/** What is measured at a moment, each with its value, its interval and its n. */
export function MomentMetrics({
  metrics,
}: {
  metrics: readonly GlanceRowMetric[];
}) {
  const { t } = useTranslation("journey");
  if (metrics.length === 0)
    return <span className="text-ink-3">{t("none.measured")}</span>;
  return (
    <ul className="grid gap-2.5">
      {metrics.map((metric) => (
        <li key={metric.id}>
          <MomentMetric metric={metric} />
        </li>
      ))}
    </ul>
  );
}

function MomentMetric({ metric }: { metric: GlanceRowMetric }) {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  const format = useFormat();
  const written = useMetricFormat(metric);
  const current = metric.glance?.current;
  const facts = current
    ? [
        current.low !== null && current.high !== null
          ? written.interval({ low: current.low, high: current.high })
          : null,
        current.n !== null
          ? t("n", { formatted: format.count(current.n) })
          : null,
      ]
    : [t("none.measured")];
  return (
    <>
      <Link
        to={path("metrics", metric.id)}
        className="underline-offset-4 hover:underline"
      >
        {metric.name}
      </Link>
      <span className="block tabular-nums">
        {current ? (
          <span className="mr-2 font-serif text-lg">
            {written.value(current.value, current)}
          </span>
        ) : null}
        <span className="text-xs text-ink-3">
          {facts.filter(Boolean).join(" · ")}
        </span>
      </span>
    </>
  );
}

/** The newest tests of a moment, with their verdicts. */
export function MomentTests({ tests }: Pick<DrawnMoment, "tests">) {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  if (tests.length === 0)
    return <span className="text-ink-3">{t("none.tried")}</span>;
  return (
    <ul className="grid gap-2.5">
      {tests.map(({ id, title, verdict, grade }) => (
        <li key={id}>
          <Link
            to={path("experiments", id)}
            className="underline-offset-4 hover:underline"
          >
            {title}
          </Link>
          <span className="block text-xs text-ink-3">
            {verdict && grade !== null ? (
              <span className="flex flex-wrap items-center gap-x-3">
                <Verdict verdict={verdict} />
                <Grade grade={grade} dotsOnly />
              </span>
            ) : (
              t("underWay")
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
