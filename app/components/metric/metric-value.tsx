import { useTranslation } from "react-i18next";
import type { BaselineChange } from "~/core/metric/report/rolling-baseline";
import type { FoundValue } from "~/core/metric/value";
import { useFormat } from "~/i18n/use-format";
import { useMetricFormat, type ShownMetric } from "./use-metric-format";

interface MetricValueProps {
  metric: ShownMetric;
  current: FoundValue & { from: string; to: string };
  change: BaselineChange;
}

/** The value, large, never naked: interval, n, when, and whether it moved. */
export function MetricValue({ metric, current, change }: MetricValueProps) {
  const { t } = useTranslation("metric");
  const format = useFormat();
  const written = useMetricFormat(metric);
  const { low, high, n } = current;
  const facts = [
    low !== null && high !== null ? written.interval({ low, high }) : null,
    n !== null
      ? t("page.answers", { count: n, formatted: format.count(n) })
      : null,
    t("page.window", {
      from: format.fullDate(current.from),
      to: format.fullDate(current.to),
    }),
  ];
  return (
    <div className="mb-6 flex flex-wrap items-baseline gap-x-7 gap-y-2 tabular-nums">
      <p className="font-serif text-2xl font-medium">
        {written.value(current.value, current)}
      </p>
      <div className="text-sm">
        <p>{facts.filter(Boolean).join(" · ")}</p>
        <ChangeSentence change={change} write={written.value} />
      </div>
    </div>
  );
}

/** The interval of the difference excludes 0, only the control chart sees nothing: not the same noise. */
function isBeyondChance({
  change,
  noise,
}: Extract<BaselineChange, { noise: readonly string[] }>): boolean {
  return change.low !== null && !noise.includes("interval");
}

function ChangeSentence({
  change,
  write,
}: {
  change: BaselineChange;
  write: (value: number) => string;
}) {
  const { t } = useTranslation("metric");
  if (change.outcome === "baseline-too-short")
    return <p className="text-ink-2">{t("page.shortBaseline")}</p>;
  if (change.outcome !== "changed" && change.outcome !== "inside-noise")
    return null;
  const baseline = write(change.baseline.value);
  const text =
    change.outcome === "changed" && change.towards
      ? t(`page.changed.${change.towards}`, { baseline })
      : t(isBeyondChance(change) ? "page.beyondChance" : "page.insideNoise", {
          baseline,
        });
  return <p className="text-ink-2">{text}</p>;
}
