import { useTranslation } from "react-i18next";
import { BreakdownIntervals } from "~/components/chart/breakdown-intervals";
import ChevronRight from "lucide-react/icons/chevron-right";
import { Card, CardBlock } from "~/components/ui/card";
import type { BreakdownRow } from "~/core/metric/report/breakdown-row";
import { useFormat } from "~/i18n/use-format";
import { useMetricFormat, type ShownMetric } from "./use-metric-format";

interface SplitCardProps {
  metric: ShownMetric;
  title: string;
  /** The days it is of. */
  subtitle?: string;
  rows: readonly BreakdownRow[];
}

/** A phone shows a dozen bars at most; the others open on demand. */
const MOST_ROWS = 12;
/** Hidden groups named one by one; beyond, they are only counted. */
const MOST_HIDDEN = 3;

/** The metric by site or by channel, over the latest periods. Nothing where the readings name none. */
export function SplitCard({ metric, title, subtitle, rows }: SplitCardProps) {
  const { t } = useTranslation("metric");
  const { count } = useFormat();
  if (rows.length === 0) return null;
  const seen = rows.filter(({ masked }) => !masked);
  const hidden = rows.length - seen.length;
  // A single hidden group may be named; a crowd of them is one line.
  const told = hidden > MOST_HIDDEN ? seen : rows;
  const rest = told.slice(MOST_ROWS);
  return (
    <Card>
      <CardBlock>
        <Bars
          metric={metric}
          title={title}
          subtitle={subtitle}
          rows={told.slice(0, MOST_ROWS)}
          all={rows}
        />
        {rest.length > 0 ? (
          <details className="group mt-2">
            <summary className="target flex items-center gap-1 text-xs font-semibold text-ink-2 hover:text-ink">
              <ChevronRight
                aria-hidden="true"
                className="size-3.5 transition-transform group-open:rotate-90"
              />
              {t("page.sitesMore", { count: rest.length })}
            </summary>
            <Bars
              metric={metric}
              title={title}
              rows={rest}
              all={rows}
              titleHidden
            />
          </details>
        ) : null}
        {told === rows ? null : (
          <p className="mt-2 border-t border-line pt-2 text-xs text-ink-3">
            {t("page.masked", { count: hidden, formatted: count(hidden) })}
          </p>
        )}
      </CardBlock>
    </Card>
  );
}

function Bars({
  metric,
  title,
  subtitle,
  rows,
  all,
  titleHidden = false,
}: SplitCardProps & { all: readonly BreakdownRow[]; titleHidden?: boolean }) {
  const { plotted, valueKind } = useMetricFormat(metric);
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? null : plotted(value);
  const drawn = (some: readonly BreakdownRow[]) =>
    some.map(({ key, value, n, masked }) => ({
      key,
      label: key,
      n,
      masked,
      value: shown(value?.value),
      low: shown(value?.low),
      high: shown(value?.high),
    }));
  return (
    <BreakdownIntervals
      title={title}
      subtitle={subtitle}
      titleHidden={titleHidden}
      groupWord={title}
      valueKind={valueKind}
      rows={drawn(rows)}
      scaledWith={drawn(all)}
    />
  );
}
