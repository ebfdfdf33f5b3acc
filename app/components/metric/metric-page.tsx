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
import { MetricChart, type ChartEvent } from "./metric-chart";
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
  keyResults: readonly (FedKeyResult & KeyResultAim)[];
  experiments: readonly ExperimentLine[];
  contextEvents: readonly ChartEvent[];
  seriesBreaks: readonly { breakOn: string; reason: string }[];
}

/** Where a key result wants the metric; stored, as the metric is. */
interface KeyResultAim {
  direction: string;
  targetValue: number | null;
  bandLow: number | null;
  bandHigh: number | null;
}

export function MetricPage({
  metric,
  report,
  sites,
  channels,
  voices,
  keyResults,
  experiments,
  contextEvents,
  seriesBreaks,
}: MetricPageProps) {
  const { t } = useTranslation("metric");
  return (
    <>
      {report.outcome === "report" ? (
        <Reported
          {...{ metric, report, experiments, keyResults }}
          {...{ contextEvents, seriesBreaks }}
        />
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

type Drawn =
  "metric" | "experiments" | "keyResults" | "contextEvents" | "seriesBreaks";

function Reported({
  metric,
  report,
  experiments,
  keyResults,
  contextEvents,
  seriesBreaks,
}: Pick<MetricPageProps, Drawn> & {
  report: Extract<MetricReport, { outcome: "report" }>;
}) {
  const path = useOrgPath();
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
              href: path("experiments", id),
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
          <MetricChart
            {...{ metric, report, contextEvents, seriesBreaks }}
            {...aimOf(keyResults)}
            experiments={spans}
          />
        </CardBlock>
      </Card>
    </>
  );
}

/** The newest key result that names a target or a band; more would hide the series. */
function aimOf(keyResults: readonly KeyResultAim[]): {
  target?: number;
  band?: { low: number; high: number };
} {
  for (const { direction, targetValue, bandLow, bandHigh } of keyResults) {
    if (direction === "maintain") {
      if (bandLow !== null && bandHigh !== null)
        return { band: { low: bandLow, high: bandHigh } };
    } else if (targetValue !== null) return { target: targetValue };
  }
  return {};
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
