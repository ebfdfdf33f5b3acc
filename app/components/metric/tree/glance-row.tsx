import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Sparkline } from "~/components/chart/sparkline";
import { useOrgPath } from "~/components/document/org-path";
import type { MetricGlance } from "~/core/metric/report/metric-glance";
import { useFormat } from "~/i18n/use-format";
import { useMetricFormat, type ShownMetric } from "../use-metric-format";
import { ChangeWord } from "./change-word";

export interface GlanceRowMetric extends ShownMetric {
  id: string;
  name: string;
  glance: MetricGlance | null;
}

interface GlanceRowProps {
  metric: GlanceRowMetric;
  /** Under the name: what it is, what touches it. */
  children: ReactNode;
}

/** A metric in a line: its name, its course on its limits, its value with interval and n, and whether it moved. */
export function GlanceRow({ metric, children }: GlanceRowProps) {
  const path = useOrgPath();
  return (
    <div className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-2 px-4.5 py-3.5 hover:bg-sunken sm:grid-cols-[minmax(0,1fr)_92px_15rem]">
      <div className="col-span-2 min-w-0 sm:col-span-1">
        <Link
          to={path("metrics", metric.id)}
          className="font-semibold after:absolute after:inset-0"
        >
          {metric.name}
        </Link>
        <div className="text-xs text-ink-3">{children}</div>
      </div>
      <GlanceValue metric={metric} />
    </div>
  );
}

function GlanceValue({ metric }: { metric: GlanceRowMetric }) {
  const { t } = useTranslation("metric");
  const format = useFormat();
  const written = useMetricFormat(metric);
  const { glance } = metric;
  if (!glance)
    return (
      <span className="col-span-2 text-sm text-ink-3 sm:text-right">
        {t("list.none")}
      </span>
    );
  const { current, line, signal, change } = glance;
  const { low, high, n } = current;
  const value = written.value(current.value, current);
  const facts = [
    low !== null && high !== null ? written.interval({ low, high }) : null,
    n !== null ? t("tree.n", { formatted: format.count(n) }) : null,
  ];
  return (
    <>
      <span className="order-2 sm:order-none">
        <Sparkline
          {...line}
          lastSignal={signal?.side ?? null}
          label={t("tree.course", { count: line.values.length, value })}
        />
      </span>
      <span className="order-1 tabular-nums sm:order-none sm:text-right">
        <span className="font-serif text-lg font-medium">{value}</span>
        <span className="block text-xs text-ink-3">
          {facts.filter(Boolean).join(" · ")}
        </span>
        <ChangeWord change={change} write={written.value} />
      </span>
    </>
  );
}
