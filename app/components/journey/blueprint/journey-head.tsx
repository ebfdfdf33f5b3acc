import { Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import {
  GlanceRow,
  type GlanceRowMetric,
} from "~/components/metric/tree/glance-row";
import { Flash } from "~/components/ui/flash";

export function BlueprintFlash() {
  const { t } = useTranslation("journey");
  const [search] = useSearchParams();
  const saved = search.get("done") === "saved";
  return <Flash message={saved ? t("page.saved") : null} />;
}

/** What was set out to do on a journey, in the customers' words, with the next action of each. */
export function JourneyObjectives({
  objectives,
}: {
  objectives: readonly { id: string; statement: string; nextAction: string }[];
}) {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  if (objectives.length === 0) return null;
  return (
    <section className="mt-9">
      <h2>{t("page.objectives")}</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {objectives.map(({ id, statement, nextAction }) => (
          <li key={id} className="py-3">
            <Link
              to={path("objectives", id)}
              className="font-serif text-lg leading-snug underline-offset-4 hover:underline"
            >
              {statement}
            </Link>
            {nextAction ? (
              <p className="mt-1 max-w-line text-sm text-ink-2">
                {t("page.nextAction", { action: nextAction })}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The metrics that speak of the journey as a whole. */
export function JourneyMetrics({
  metrics,
}: {
  metrics: readonly GlanceRowMetric[];
}) {
  const { t } = useTranslation("journey");
  if (metrics.length === 0) return null;
  return (
    <section className="mt-9">
      <h2>{t("page.metrics")}</h2>
      <ul className="card mt-3 divide-y divide-line rounded-card border border-line bg-surface shadow-card">
        {metrics.map((metric) => (
          <li key={metric.id}>
            <GlanceRow metric={metric}>{null}</GlanceRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
