import { Link, useParams } from "@remix-run/react";
import Check from "lucide-react/icons/check";
import Minus from "lucide-react/icons/minus";
import X from "lucide-react/icons/x";
import { useTranslation } from "react-i18next";
import { CounterfactualChart } from "~/components/chart/counterfactual-chart";
import { IntervalPlot } from "~/components/chart/interval-plot";
import { useOrgPath } from "~/components/document/org-path";
import {
  useMetricFormat,
  type ShownMetric,
} from "~/components/metric/use-metric-format";
import { Card, CardBlock } from "~/components/ui/card";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import type { AnalyseOutput } from "~/core/evidence/contract";
import { displayedEffect, effectUnitWord } from "~/core/metric/display-scale";
import { useFormat } from "~/i18n/use-format";

export interface ShownResult {
  id: string;
  computedAt: Date | string;
  olderResults: number;
  sentence: string;
  output: AnalyseOutput;
  start: string;
  reasons: readonly { code: string; text: string; raise: string | null }[];
  checks: readonly {
    name: string;
    outcome: "pass" | "warn" | "fail";
    text: string;
  }[];
}

interface ResultCardProps {
  result: ShownResult;
  metric: ShownMetric & { name: string; practicalThreshold: number };
}

/** The finding as a sentence, then the two axes apart: how big and how precise; how credible. */
export function ResultCardView({ result, metric }: ResultCardProps) {
  return (
    <Card as="section">
      <CardBlock>
        <p className="max-w-[34em] font-serif text-lg leading-snug sm:text-[1.4375rem]">
          {result.sentence}
        </p>
        <Axes result={result} metric={metric} />
      </CardBlock>
      {result.output.series.length > 0 ? (
        <CardBlock>
          <ObservedExpected result={result} metric={metric} />
        </CardBlock>
      ) : null}
      <CardBlock>
        <Reasons result={result} />
      </CardBlock>
      <CardBlock className="!py-3.5">
        <Computed result={result} />
      </CardBlock>
    </Card>
  );
}

function Axes({ result, metric }: ResultCardProps) {
  const { t } = useTranslation("experiment");
  const { t: word } = useTranslation("measure");
  const { output } = result;
  const shown = displayedEffect({
    output,
    kind: metric.kind,
    threshold: metric.practicalThreshold,
  });
  return (
    <div className="mt-5 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-3 border-t border-line pt-4 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <span className="text-xs font-semibold text-ink-3">
        {t("result.effect")}
      </span>
      <IntervalPlot
        estimate={shown.estimate}
        low={shown.low}
        high={shown.high}
        threshold={shown.bandHigh}
        verdict={output.verdict}
        valueKind="points"
        unit={word(effectUnitWord(shown.unit))}
      />
      <span className="max-sm:col-start-2">
        <Verdict verdict={output.verdict} />
      </span>
      <span className="text-xs font-semibold text-ink-3">
        {t("result.evidence")}
      </span>
      <span className="sm:col-start-3">
        <Grade grade={output.grade} />
      </span>
    </div>
  );
}

function ObservedExpected({ result, metric }: ResultCardProps) {
  const { t } = useTranslation("experiment");
  const { t: metricWords } = useTranslation("metric");
  const { plotted, valueKind } = useMetricFormat(metric);
  const { series, verdict } = result.output;
  return (
    <CounterfactualChart
      title={t("result.chart")}
      subtitle={t("result.chartSubtitle", {
        metric: metric.name,
        kind: metricWords(`kind.${metric.kind}`),
      })}
      points={series.map(({ period, observed, expected, low, high }) => ({
        period,
        observed: plotted(observed),
        expected: plotted(expected),
        low: plotted(low),
        high: plotted(high),
      }))}
      start={result.start}
      verdict={verdict}
      valueKind={valueKind}
    />
  );
}

const MARK = {
  pass: { Icon: Check, hue: "text-moved" },
  warn: { Icon: Minus, hue: "text-unknown" },
  fail: { Icon: X, hue: "text-unknown" },
} as const;

function Reasons({ result }: { result: ShownResult }) {
  const { t } = useTranslation("experiment");
  const raises = result.reasons.flatMap(({ raise }) => (raise ? [raise] : []));
  return (
    <>
      <h2 className="mb-2">{t("result.why")}</h2>
      <ul className="text-sm">
        {result.reasons.map(({ code, text }) => (
          <li key={code} className="py-1.5 font-medium">
            {text}
          </li>
        ))}
        {result.checks.map(({ name, outcome, text }) => {
          const { Icon, hue } = MARK[outcome];
          return (
            <li
              key={name}
              className="grid grid-cols-[1.125rem_1fr] gap-2 border-dashed border-line py-1.5 not-first:border-t"
            >
              <Icon aria-hidden="true" className={`mt-0.5 size-4 ${hue}`} />
              <span>{text}</span>
            </li>
          );
        })}
      </ul>
      {raises.length > 0 ? (
        <p className="mt-3 text-sm text-ink-2">
          <strong className="font-semibold text-ink">
            {t("result.raise")}
          </strong>{" "}
          {raises.join(" ")}
        </p>
      ) : null}
    </>
  );
}

function Computed({ result }: { result: ShownResult }) {
  const { t } = useTranslation("experiment");
  const format = useFormat();
  const path = useOrgPath();
  const { experimentId = "" } = useParams();
  return (
    <p className="text-xs text-ink-3">
      {t("result.computed", {
        date: format.dateTime(result.computedAt),
        version: result.output.engineVersion,
      })}{" "}
      {result.olderResults > 0
        ? `${t("result.older", { count: result.olderResults })} `
        : null}
      <Link
        to={path("experiments", experimentId, "analyses", result.id)}
        className="underline"
      >
        {t("result.how")}
      </Link>
    </p>
  );
}
