import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import type { MetricLevel } from "~/core/metric/levels";
import type { MetricReport } from "~/core/metric/report/metric-report";
import type { Branch } from "~/core/metric/report/nest-metrics";
import { useFormat } from "~/i18n/use-format";
import { useMetricFormat, type ShownMetric } from "./use-metric-format";

export interface TreeMetric extends ShownMetric {
  id: string;
  name: string;
  level: MetricLevel;
  report: MetricReport;
}

/** Metrics inside the ones they explain, as indented bands. */
export function MetricTree({
  branches,
}: {
  branches: readonly Branch<TreeMetric>[];
}) {
  return (
    <Card>
      <ul>
        {branches.map((branch) => (
          <BranchRow key={branch.metric.id} branch={branch} depth={0} />
        ))}
      </ul>
    </Card>
  );
}

const INDENT = ["", "ml-3 sm:ml-7", "ml-6 sm:ml-14"] as const;

function BranchRow({
  branch,
  depth,
}: {
  branch: Branch<TreeMetric>;
  depth: number;
}) {
  return (
    <li className="border-line not-first:border-t">
      <div
        className={`border-l-2 border-transparent ${depth > 0 ? "border-l-line-2" : ""} ${INDENT[Math.min(depth, 2)]}`}
      >
        <MetricRow metric={branch.metric} />
      </div>
      {branch.children.length > 0 ? (
        <ul className="border-t border-line">
          {branch.children.map((child) => (
            <BranchRow key={child.metric.id} branch={child} depth={depth + 1} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function MetricRow({ metric }: { metric: TreeMetric }) {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  return (
    <Link
      to={path("metrics", metric.id)}
      className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-4.5 py-3.5 hover:bg-sunken"
    >
      <span className="min-w-0">
        <span className="block font-semibold">{metric.name}</span>
        <span className="text-xs text-ink-3">
          {t(`level.${metric.level}`)} · {t(`kind.${metric.kind}`)}
        </span>
      </span>
      <RowValue metric={metric} />
    </Link>
  );
}

function RowValue({ metric }: { metric: TreeMetric }) {
  const { t } = useTranslation("metric");
  const format = useFormat();
  const written = useMetricFormat(metric);
  const current =
    metric.report.outcome === "report" ? metric.report.current : null;
  if (!current)
    return <span className="text-sm text-ink-3">{t("list.none")}</span>;
  const { low, high, n } = current;
  const facts = [
    low !== null && high !== null ? written.interval({ low, high }) : null,
    n !== null
      ? t("page.answers", { count: n, formatted: format.count(n) })
      : null,
  ];
  return (
    <span className="tabular-nums sm:text-right">
      <span className="block font-serif text-lg font-medium">
        {written.value(current.value, current)}
      </span>
      <span className="text-xs text-ink-3">
        {facts.filter(Boolean).join(" · ")}
      </span>
    </span>
  );
}
