import { useTranslation } from "react-i18next";
import type { FeedMeasure } from "~/core/import/metric-feed";
import type { MetricScale } from "~/core/metric/metric-kind";
import { useFormat } from "~/i18n/use-format";

interface ExampleTableProps {
  measure: FeedMeasure;
  scale: MetricScale | null;
}

/** Columns of each way to bring data, as their catalogue keys. */
const COLUMNS = {
  score: ["day", "score", "site"],
  "numerator-denominator": ["month", "numerator", "denominator"],
  "count-exposure": ["month", "count", "exposure"],
  count: ["month", "count"],
  value: ["month", "value"],
} as const satisfies Record<FeedMeasure, readonly string[]>;

/** The columns this metric takes, with two rows of made-up figures as a pattern. */
export function ExampleTable({ measure, scale }: ExampleTableProps) {
  const { t } = useTranslation("paste");
  const format = useFormat();
  const columns = COLUMNS[measure];
  const rows = rowsOf(measure, scale, (value) => format.number(value));
  const between =
    scale === null
      ? ""
      : t("between", {
          min: format.number(scale.min),
          max: format.number(scale.max),
        });
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{t(`feed.${measure}`)}</h2>
      <table className="w-full border-collapse rounded-card text-sm text-ink-2 tabular-nums">
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="border border-line bg-sunken px-2.5 py-1.5 text-left font-semibold"
              >
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {columns.map((column, place) => (
                <td key={column} className="border border-line px-2.5 py-1.5">
                  {cells[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {between ? <p className="text-sm text-ink-2">{between}</p> : null}
    </section>
  );
}

function rowsOf(
  measure: FeedMeasure,
  scale: MetricScale | null,
  write: (value: number) => string,
): string[][] {
  const high = scale?.max ?? 240;
  const low = scale === null ? 95 : Math.max(scale.min, scale.max - 3);
  switch (measure) {
    case "score":
      return [
        ["2026-03-02", write(high), "Lyon"],
        ["2026-03-03", write(low), "Nantes"],
      ];
    case "numerator-denominator":
      return [
        ["2026-02", write(812), write(1_040)],
        ["2026-03", write(901), write(1_115)],
      ];
    case "count-exposure":
      return [
        ["2026-02", write(34), write(12_400)],
        ["2026-03", write(29), write(13_050)],
      ];
    case "count":
      return [
        ["2026-02", write(118)],
        ["2026-03", write(97)],
      ];
    case "value":
      return [
        ["2026-02", write(71.4)],
        ["2026-03", write(72.1)],
      ];
  }
}
