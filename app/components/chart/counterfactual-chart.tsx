import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { VerdictName } from "~/components/ui/verdict";
import { useFormat } from "~/i18n/use-format";
import {
  ChartFigure,
  NothingToDraw,
  type FigureTable,
  type FigureWords,
} from "./chart-figure";
import type { CounterfactualPoint } from "./counterfactual/counterfactual-point";
import {
  CounterfactualLegend,
  CounterfactualPlot,
} from "./counterfactual/counterfactual-plot";
import {
  useValueFormat,
  type ValueFormat,
  type ValueKind,
} from "./value-format";

export interface CounterfactualChartProps extends FigureWords {
  points: readonly CounterfactualPoint[];
  /** The day the test started. */
  start: string;
  verdict: VerdictName;
  valueKind: ValueKind;
}

/** What was observed against what was expected without the test; the gap after the start wears the verdict's hue. */
export function CounterfactualChart(props: CounterfactualChartProps) {
  const { title, subtitle, headingLevel, points, start, verdict, valueKind } =
    props;
  const format = useValueFormat(valueKind);
  const table = useTable(points, format);
  const alternative = useAlternative(points, start, format);
  const hatchId = useId().replaceAll(":", "");
  const empty = !points.some((point) => Number.isFinite(point.observed));
  return (
    <ChartFigure
      {...{ title, subtitle, headingLevel, alternative, table }}
      legend={empty ? undefined : <CounterfactualLegend verdict={verdict} />}
    >
      {empty ? (
        <NothingToDraw />
      ) : (
        <CounterfactualPlot
          {...{ points, start, verdict, format, valueKind, hatchId }}
        />
      )}
    </ChartFigure>
  );
}

function useAlternative(
  points: readonly CounterfactualPoint[],
  start: string,
  format: ValueFormat,
): string {
  const { t } = useTranslation("chart");
  const days = useFormat();
  const last = points.findLast(
    (point) => point.observed !== null && point.expected !== null,
  );
  if (!last || last.observed === null || last.expected === null)
    return t("figure.empty");
  return t("counterfactual.alternative", {
    count: days.count(points.length),
    start: days.fullDate(start),
    last: days.fullDate(last.period),
    observed: format.value(last.observed),
    expected: format.value(last.expected),
  });
}

function useTable(
  points: readonly CounterfactualPoint[],
  format: ValueFormat,
): FigureTable<CounterfactualPoint> {
  const { t } = useTranslation("chart");
  const days = useFormat();
  const cell = (value: number | null) =>
    value === null ? t("table.none") : format.value(value);
  return {
    rows: points,
    rowKey: (point) => point.period,
    columns: [
      {
        key: "period",
        header: t("table.period"),
        rowHeader: true,
        render: (p) => days.fullDate(p.period),
      },
      {
        key: "observed",
        header: t("counterfactual.observed"),
        numeric: true,
        render: (p) => cell(p.observed),
      },
      {
        key: "expected",
        header: t("counterfactual.expected"),
        numeric: true,
        render: (p) => cell(p.expected),
      },
      {
        key: "interval",
        header: t("table.interval"),
        numeric: true,
        render: (p) =>
          p.low === null || p.high === null
            ? ""
            : days.interval(format.value(p.low), format.value(p.high)),
      },
    ],
  };
}
