import { useTranslation } from "react-i18next";
import { BreakdownIntervals } from "~/components/chart/breakdown-intervals";
import { Card, CardBlock } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";

interface ChurnViewProps {
  rows: readonly {
    /** 3 for three or more. */
    bad: number;
    customers: number | null;
    share: number | null;
    low: number | null;
    high: number | null;
  }[];
  difference: { value: number; low: number; high: number } | null;
  windows: { from: string; until: string; to: string };
}

const WORDS = ["bad.none", "bad.one", "bad.two", "bad.more"] as const;

/** Customers who did not answer again, by number of bad experiences; each bar with its interval. */
export function ChurnView({ rows, difference, windows }: ChurnViewProps) {
  const { t } = useTranslation("drivers");
  const format = useFormat();
  const day = (name: keyof ChurnViewProps["windows"]) =>
    format.fullDate(windows[name]);
  const drawn = rows.map(({ bad, customers, share, low, high }) => ({
    key: String(bad),
    label: t(WORDS[bad] ?? "bad.more"),
    value: share,
    low,
    high,
    n: customers,
    masked: customers === null,
  }));
  return (
    <Card>
      <CardBlock>
        <BreakdownIntervals
          title={t("churn.title")}
          subtitle={t("churn.subtitle")}
          groupWord={t("churn.group")}
          valueKind="percent"
          rows={drawn}
        />
        {difference ? (
          <p className="mt-4 max-w-line text-sm">
            <ChurnDifference difference={difference} />
          </p>
        ) : null}
        <p className="mt-2 max-w-line text-xs text-ink-3">
          {t("churn.how", {
            from: day("from"),
            until: day("until"),
            to: day("to"),
          })}
        </p>
      </CardBlock>
    </Card>
  );
}

function ChurnDifference({
  difference: { value, low, high },
}: {
  difference: { value: number; low: number; high: number };
}) {
  const { t } = useTranslation("drivers");
  const format = useFormat();
  const points = (share: number) => format.points(share * 100, { digits: 0 });
  const interval = format.interval(points(low), points(high));
  if (low <= 0 && high >= 0) return t("churn.noDifference", { interval });
  const way = value > 0 ? "churn.more" : "churn.less";
  return t(way, { points: points(value), interval });
}
