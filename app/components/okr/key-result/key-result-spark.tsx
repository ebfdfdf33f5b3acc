import { useTranslation } from "react-i18next";
import { Sparkline } from "~/components/chart/sparkline";
import type { ShownStanding } from "../words/shown-key-result";
import { useKeyResultFormat } from "../words/use-key-result-format";

/** The recent course of its values in the width of a word; nothing where it has none. */
export function KeyResultSpark({ keyResult, standing, course }: ShownStanding) {
  const { t } = useTranslation("objective");
  const written = useKeyResultFormat(keyResult);
  const drawn = course?.values.filter((value) => value !== null) ?? [];
  // One value is no course.
  if (!course || !standing.current || drawn.length < 2) return null;
  const { value: shown } = standing.current;
  const isPeriods = standing.origin === "baseline";
  const value = isPeriods ? "" : written.value(shown);
  return (
    <Sparkline
      {...course}
      label={t(isPeriods ? "value.sparklineBare" : "value.sparkline", {
        title: keyResult.metric?.name ?? keyResult.title,
        value,
      })}
    />
  );
}
