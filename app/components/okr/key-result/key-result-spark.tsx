import { useTranslation } from "react-i18next";
import { Sparkline } from "~/components/chart/sparkline";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import type { ShownStanding } from "../words/shown-key-result";

/** The metric's recent course in the width of a word; nothing where it has none. */
export function KeyResultSpark({ keyResult, standing, course }: ShownStanding) {
  const { t } = useTranslation("objective");
  const written = useMetricFormat(keyResult.metric);
  if (!course || !standing.current) return null;
  const value = written.value(standing.current.value);
  return (
    <Sparkline
      {...course}
      label={t("value.sparkline", { title: keyResult.metric.name, value })}
    />
  );
}
