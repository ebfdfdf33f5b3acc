import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LedgerInterval } from "~/components/chart/interval-plot";
import { useOrgPath } from "~/components/document/org-path";
import {
  useMetricFormat,
  type ShownMetric,
} from "~/components/metric/use-metric-format";
import { Card } from "~/components/ui/card";
import { DataTable, type Column } from "~/components/ui/data-table";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import type { AnalyseOutput } from "~/core/evidence/contract";
import { displayedEffect, effectUnitWord } from "~/core/metric/display-scale";
import { useFormat } from "~/i18n/use-format";

export interface LedgerLine {
  id: string;
  title: string;
  sites: readonly string[];
  startedOn: string;
  metric: ShownMetric & {
    id: string;
    name: string;
    practicalThreshold: number;
  };
  direction: "up" | "down";
  output: AnalyseOutput;
}

/** Every judged test: effect in its metric's thresholds, better to the right; verdict; grade. Never summed. */
export function EvidenceLedger({ lines }: { lines: readonly LedgerLine[] }) {
  const { t } = useTranslation("results");
  const columns: Column<LedgerLine>[] = [
    {
      key: "test",
      header: t("ledger.test"),
      rowHeader: true,
      render: (line) => <TestCell line={line} />,
    },
    {
      key: "metric",
      header: t("ledger.metric"),
      render: (line) => <MetricCell line={line} />,
    },
    {
      key: "effect",
      header: t("ledger.effect"),
      render: (line) => <EffectCell line={line} />,
    },
    {
      key: "verdict",
      header: t("ledger.verdict"),
      render: ({ output }) => <Verdict verdict={output.verdict} />,
    },
    {
      key: "grade",
      header: t("ledger.evidence"),
      render: ({ output }) => <Grade grade={output.grade} />,
    },
  ];
  if (lines.length === 0)
    return <p className="text-sm text-ink-2">{t("ledger.none")}</p>;
  return (
    <Card>
      <DataTable
        caption={t("ledger.title")}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        phone="stack"
      />
    </Card>
  );
}

function TestCell({ line }: { line: LedgerLine }) {
  const path = useOrgPath();
  const format = useFormat();
  const where =
    line.sites.length > 2
      ? `${line.sites[0]} +${line.sites.length - 1}`
      : line.sites.join(", ");
  return (
    <>
      <Link
        to={path("experiments", line.id)}
        className="font-semibold hover:text-accent"
      >
        {line.title}
      </Link>
      <span className="block text-xs font-normal text-ink-3">
        {[where, format.fullDate(line.startedOn)].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}

function MetricCell({ line }: { line: LedgerLine }) {
  const path = useOrgPath();
  return (
    <Link to={path("metrics", line.metric.id)} className="hover:text-accent">
      {line.metric.name}
    </Link>
  );
}

function EffectCell({ line }: { line: LedgerLine }) {
  const { t } = useTranslation("measure");
  const format = useFormat();
  const { output, metric, direction } = line;
  const written = useMetricFormat(metric);
  const { estimate, low, high, bandHigh, unit } = displayedEffect({
    output,
    kind: metric.kind,
    threshold: metric.practicalThreshold,
  });
  return (
    <>
      <LedgerInterval
        estimate={estimate}
        low={low}
        high={high}
        threshold={bandHigh}
        verdict={output.verdict}
        valueKind="points"
        unit={t(effectUnitWord(unit))}
        better={direction}
      />
      <p aria-hidden="true" className="px-2 text-xs text-ink-3 tabular-nums">
        {written.effect(estimate, unit)} (
        {format.interval(format.points(low), format.points(high))})
      </p>
    </>
  );
}
