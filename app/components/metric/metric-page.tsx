import { useLocation } from "@remix-run/react";
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
import type { BreakdownRow } from "~/core/metric/report/breakdown-row";
import type { MetricReport } from "~/core/metric/report/metric-report";
import type { Granularity } from "~/core/time/period";
import { useFormat } from "~/i18n/use-format";
import { FedKeyResults, type FedKeyResult } from "./fed-key-results";
import { MetricChart, type ChartEvent } from "./metric-chart";
import { MetricValue } from "./metric-value";
import { AnswersCard, type SliceContent } from "./page/answers-card";
import { FailurePrice, type FailurePriceOf } from "./page/failure-price";
import { PeriodBrush } from "./page/period-brush";
import {
  SliceForm,
  type ShownFilter,
  type SliceChoices,
} from "./page/slice-form";
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
  filter: ShownFilter;
  /** Null before the first import. */
  choices: SliceChoices | null;
  report: MetricReport;
  sites: readonly BreakdownRow[];
  channels: readonly BreakdownRow[];
  kinds: readonly BreakdownRow[];
  segments: readonly BreakdownRow[];
  content: SliceContent | null;
  failure: FailurePriceOf | null;
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

export function MetricPage(props: MetricPageProps) {
  const { metric, filter, choices, report, experiments, keyResults } = props;
  const isFiltered = Object.values(filter).some((value) => value !== null);
  return (
    <>
      {choices ? <SliceForm filter={filter} choices={choices} /> : null}
      {report.outcome === "report" ? (
        <>
          <Reported {...props} report={report} />
          <Parts {...props} />
        </>
      ) : (
        <Unreported outcome={report.outcome} isFiltered={isFiltered} />
      )}
      <FedKeyResults keyResults={keyResults} />
      <MetricTests metricId={metric.id} experiments={experiments} />
    </>
  );
}

/** The days shown, taken apart, and what customers said then. */
function Parts({
  metric,
  choices,
  sites,
  channels,
  kinds,
  segments,
  content,
  failure,
  voices,
}: MetricPageProps) {
  const { t } = useTranslation("metric");
  const { fullDate } = useFormat();
  if (!choices) return null;
  const { from, to } = choices.window;
  const subtitle = t("page.splitWindow", {
    from: fullDate(from),
    to: fullDate(to),
  });
  const named = kinds.map((row) => ({
    ...row,
    key: t(`page.channelKind.${row.key as "human"}`),
  }));
  const split = { metric, subtitle };
  return (
    <div className="mt-6 gap-6 lg:columns-2 *:mb-6 *:break-inside-avoid">
      <SplitCard {...split} title={t("page.sites")} rows={sites} />
      <SplitCard {...split} title={t("page.kinds")} rows={named} />
      <SplitCard {...split} title={t("page.channels")} rows={channels} />
      <SplitCard {...split} title={t("page.segments")} rows={segments} />
      {content ? <AnswersCard content={content} /> : null}
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
      {failure ? (
        <FailurePrice failure={failure} window={choices.window} />
      ) : null}
    </div>
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
          <PeriodBrush points={report.points}>
            <MetricChart
              {...{ metric, report, contextEvents, seriesBreaks }}
              {...aimOf(keyResults)}
              experiments={spans}
            />
          </PeriodBrush>
          <CsvLink metricId={metric.id} />
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

/** The chart's own figures, under the same filters. */
function CsvLink({ metricId }: { metricId: string }) {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  const { search } = useLocation();
  return (
    <a
      href={path("metrics", metricId, "series.csv") + search}
      download
      className="target no-print mt-2 inline-flex items-center text-xs font-semibold text-ink-2 hover:text-ink"
    >
      {t("page.csv")}
    </a>
  );
}

const NOTHING = {
  "no-readings": "empty",
  "too-few-answers": "tooFew",
  "values-do-not-merge": "noMerge",
} as const;

const NOTHING_FILTERED = {
  "no-readings": "noSlice",
  "too-few-answers": "hiddenSlice",
  "values-do-not-merge": "noMerge",
} as const;

function Unreported({
  outcome,
  isFiltered,
}: {
  outcome: keyof typeof NOTHING;
  isFiltered: boolean;
}) {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  const kind = (isFiltered ? NOTHING_FILTERED : NOTHING)[outcome];
  return (
    <EmptyState
      title={t(`page.${kind}.title`)}
      action={
        isFiltered ? (
          <ButtonLink to="?" variant="primary">
            {t("page.filter.clear")}
          </ButtonLink>
        ) : (
          <ButtonLink to={path("import")} variant="primary">
            {t("page.import")}
          </ButtonLink>
        )
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
