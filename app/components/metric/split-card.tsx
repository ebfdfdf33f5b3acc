import { useTranslation } from "react-i18next";
import { BreakdownIntervals } from "~/components/chart/breakdown-intervals";
import { Card, CardBlock } from "~/components/ui/card";
import type { BreakdownRow } from "~/core/metric/report/metric-report";
import { useMetricFormat, type ShownMetric } from "./use-metric-format";

interface SplitCardProps {
  metric: ShownMetric;
  title: string;
  rows: readonly BreakdownRow[];
}

/** A phone shows a dozen bars at most; the others open on demand. */
const MOST_ROWS = 12;

/** The metric by site or by channel, over the latest periods. Nothing where the readings name none. */
export function SplitCard({ metric, title, rows }: SplitCardProps) {
  const { t } = useTranslation("metric");
  if (rows.length === 0) return null;
  const rest = rows.slice(MOST_ROWS);
  return (
    <Card>
      <CardBlock>
        <Bars metric={metric} title={title} rows={rows.slice(0, MOST_ROWS)} />
        {rest.length > 0 ? (
          <details className="mt-2">
            <summary className="target text-xs font-semibold text-ink-2">
              {t("page.sitesMore", { count: rest.length })}
            </summary>
            <Bars metric={metric} title={title} rows={rest} />
          </details>
        ) : null}
      </CardBlock>
    </Card>
  );
}

function Bars({ metric, title, rows }: SplitCardProps) {
  const { plotted, valueKind } = useMetricFormat(metric);
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? null : plotted(value);
  return (
    <BreakdownIntervals
      title={title}
      groupWord={title}
      valueKind={valueKind}
      rows={rows.map(({ key, value, n, masked }) => ({
        key,
        label: key,
        n,
        masked,
        value: shown(value?.value),
        low: shown(value?.low),
        high: shown(value?.high),
      }))}
    />
  );
}
