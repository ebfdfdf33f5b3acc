import { useTranslation } from "react-i18next";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import type { UnderstoodFile } from "~/core/import/understood/understood-file";
import { useFormat } from "~/i18n/use-format";
import { useDraft } from "../draft-context";
import { ScoreBars } from "./score-bars";

/** What all rows say together: the value with its interval and n, from when to when, from where. */
export function FileSummary({ file }: { file: UnderstoodFile }) {
  const { summary, metric } = file;
  const written = useMetricFormat(metric);
  const { value, scores } = summary;
  const facts = useFacts(file);
  if (facts === "" && value === null) return null;
  return (
    <div className="flex flex-wrap items-end gap-x-10 gap-y-4">
      <div className="tabular-nums">
        {value ? (
          <p className="font-serif text-2xl font-medium">
            {written.value(value.value, value)}{" "}
            {value.low !== null && value.high !== null ? (
              <span className="text-base text-ink-2">
                {written.interval({ low: value.low, high: value.high })}
              </span>
            ) : null}
          </p>
        ) : null}
        <p className="text-sm text-ink-2">{facts}</p>
      </div>
      {scores.length > 1 ? <ScoreBars scores={scores} /> : null}
    </div>
  );
}

function useFacts({ summary, rows }: UnderstoodFile): string {
  const { t } = useTranslation("import");
  const format = useFormat();
  const { firstDay, lastDay, sites, channels, verbatims, value } = summary;
  const counted = (
    key: "answers" | "sites" | "channels" | "verbatims",
    count: number,
  ) =>
    count > 0
      ? t(`understood.${key}`, { count, formatted: format.count(count) })
      : "";
  const byMonth =
    useDraft().draft.granularity === "month" &&
    rows.some(({ isPeriod }) => isPeriod);
  const write = (day: string) =>
    byMonth ? format.month(day, true) : format.fullDate(day);
  const when =
    firstDay === null || lastDay === null
      ? ""
      : firstDay === lastDay
        ? write(firstDay)
        : t(byMonth ? "understood.months" : "understood.span", {
            from: write(firstDay),
            to: write(lastDay),
          });
  return [
    counted("answers", value?.n ?? 0),
    when,
    counted("sites", sites),
    counted("channels", channels),
    counted("verbatims", verbatims),
  ]
    .filter(Boolean)
    .join(" · ");
}
