import { formulaSafeCell } from "../../import/csv-cell";
import type { MetricReport } from "./metric-report";

const HEAD = [
  "from",
  "to",
  "value",
  "low",
  "high",
  "n",
  "lower_limit",
  "mean",
  "upper_limit",
  "signal",
];

/** A metric's chart as a file, values as they are stored; an empty cell where there is nothing or nothing to be told. */
export function sliceCsv(report: MetricReport): string {
  const points = report.outcome === "report" ? report.points : [];
  const chart = report.outcome === "report" ? report.chart : null;
  const rows = points.map((point, index) => {
    const stretch = chart?.stretches.find(
      ({ from, to }) => from <= index && index < to,
    );
    return [
      point.periodStart,
      point.periodEnd,
      ...[
        point.value,
        point.low,
        point.high,
        point.n,
        stretch?.lower,
        stretch?.centre,
        stretch?.upper,
      ].map(written),
      chart?.points[index]?.signals.join(" ") ?? "",
    ];
  });
  return (
    [HEAD, ...rows]
      .map((row) => row.map(formulaSafeCell).join(","))
      .join("\r\n") + "\r\n"
  );
}

function written(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
