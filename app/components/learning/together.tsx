import { useTranslation } from "react-i18next";
import { useLimits } from "~/components/experiment/judgement/use-limits";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { Grade } from "~/components/ui/grade";
import { displayedEffect } from "~/core/metric/display-scale";
import type { ShownLearningFamily } from "./shown-learning";

/** What repeated tests say together, on one line: their average with its limits, and what it is worth. */
export function Together({
  family: { pooled: family, metric },
}: {
  family: ShownLearningFamily;
}) {
  const { t } = useTranslation("judgement");
  const { effect: write } = useMetricFormat(metric);
  const limits = useLimits();
  const { pooled, effect } = family;
  if (!pooled) return null;
  const { estimate, low, high } = pooled;
  const shown = displayedEffect({
    output: { effect, estimate, interval: { level: 0.95, low, high } },
    kind: metric.kind,
    threshold: metric.practicalThreshold,
  });
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-2">
      <span>
        {t("tests.together", {
          metric: metric.name,
          change: write(shown.estimate, shown.unit),
          interval: limits(shown),
        })}
      </span>
      <Grade grade={5} />
    </span>
  );
}
