import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import {
  ExperimentLines,
  type ExperimentLine,
} from "~/components/experiment/experiment-lines";
import { ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import type { MetricDirection, MetricScale } from "~/core/metric/metric-kind";
import type { BreakdownRow } from "~/core/metric/report/metric-breakdown";
import type { MetricReport } from "~/core/metric/report/metric-report";
import type { Granularity } from "~/core/time/period";
import { FedKeyResults, type FedKeyResult } from "./fed-key-results";
import { MetricChart } from "./metric-chart";
import { MetricValue } from "./metric-value";
import { MetricVoices, type Voice } from "./metric-voices";
import { SplitCard } from "./split-card";
import type { ShownMetric } from "./use-metric-format";

interface MetricPageProps {
  metric: ShownMetric & {
    id: string;
    direction: MetricDirection;
    granularity: Granularity;
    scale: MetricScale | null;
  };
  report: MetricReport;
  sites: readonly BreakdownRow[];
  channels: readonly BreakdownRow[];
  voices: readonly Voice[];
  keyResults: readonly FedKeyResult[];
  experiments: readonly ExperimentLine[];
}

export function MetricPage({
  metric,
  report,
  sites,
  channels,
  voices,
  keyResults,
  experiments,
}: MetricPageProps) {
  const { t } = useTranslation("metric");
  return (
    <>
      {report.outcome === "report" ? (
        <Reported metric={metric} report={report} experiments={experiments} />
      ) : null}
      {report.outcome === "report" ? null : (
        <Unreported outcome={report.outcome} />
      )}
      {report.outcome === "report" ? (
        <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
          <SplitCard metric={metric} title={t("page.sites")} rows={sites} />
          <SplitCard
            metric={metric}
            title={t("page.channels")}
            rows={channels}
          />
          {voices.length > 0 ? (
            <Card>
              <CardBlock>
                <h2 className="mb-3">{t("page.voices")}</h2>
                <MetricVoices
                  voices={voices}
                  scaleMax={metric.scale?.max ?? null}
                />
              </CardBlock>
            </Card>
          ) : null}
        </div>
      ) : null}
      <FedKeyResults keyResults={keyResults} />
      <MetricTests metricId={metric.id} experiments={experiments} />
    </>
  );
}

function Reported({
  metric,
  report,
  experiments,
}: Pick<MetricPageProps, "metric" | "experiments"> & {
  report: Extract<MetricReport, { outcome: "report" }>;
}) {
  const spans = experiments.flatMap(
    ({ id, title, startedOn, progress, result }) =>
      startedOn
        ? [
            {
              id,
              title,
              from: startedOn,
              to: progress.actingTo ?? startedOn,
              verdict: result?.verdict ?? null,
            },
          ]
        : [],
  );
  return (
    <>
      {report.current ? (
        <MetricValue
          metric={metric}
          current={report.current}
          change={report.change}
        />
      ) : null}
      <Card>
        <CardBlock>
          <MetricChart metric={metric} report={report} experiments={spans} />
        </CardBlock>
      </Card>
    </>
  );
}

const NOTHING = {
  "no-readings": "empty",
  "too-few-answers": "tooFew",
  "values-do-not-merge": "noMerge",
} as const;

function Unreported({ outcome }: { outcome: keyof typeof NOTHING }) {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  const kind = NOTHING[outcome];
  return (
    <EmptyState
      title={t(`page.${kind}.title`)}
      action={
        <ButtonLink to={path("import")} variant="primary">
          {t("page.import")}
        </ButtonLink>
      }
    >
      {t(`page.${kind}.text`)}
    </EmptyState>
  );
}

function MetricTests({
  metricId,
  experiments,
}: Pick<MetricPageProps, "experiments"> & { metricId: string }) {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  return (
    <section className="mt-8">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2>{t("page.tests")}</h2>
        <ButtonLink
          to={`${path("experiments", "new")}?metric=${metricId}`}
          variant="quiet"
        >
          {t("page.noteTest")}
        </ButtonLink>
      </div>
      {experiments.length === 0 ? (
        <p className="text-sm text-ink-2">{t("page.testsNone")}</p>
      ) : (
        <ExperimentLines experiments={experiments} />
      )}
    </section>
  );
}
