import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import { ChartFigure, NothingToDraw, type FigureWords } from "./chart-figure";
import { ControlLegend } from "./control/control-legend";
import { ControlPlot } from "./control/control-plot";
import { useControlTable } from "./control/control-table";
import { sideOf, type ControlSeries } from "./control/control-series";
import { useValueFormat, valueBounds, type ValueKind } from "./value-format";

export interface ControlChartProps extends FigureWords, ControlSeries {
  valueKind: ValueKind;
}

/** A process behaviour chart (XmR): values with the limits of each stretch, signals, tests, context and breaks. */
export function ControlChart(props: ControlChartProps) {
  const { title, subtitle, headingLevel, valueKind, ...series } = props;
  const format = useValueFormat(valueKind);
  const table = useControlTable(series, format);
  const alternative = useAlternative(props);
  const hatchId = useId().replaceAll(":", "");
  const empty = !series.points.some((point) => Number.isFinite(point.value));
  return (
    <ChartFigure
      {...{ title, subtitle, headingLevel, alternative, table }}
      legend={empty ? undefined : <ControlLegend series={series} />}
    >
      {empty ? (
        <NothingToDraw />
      ) : (
        <ControlPlot
          {...{ series, format, hatchId }}
          bounds={valueBounds(valueKind)}
        />
      )}
    </ChartFigure>
  );
}

function useAlternative(props: ControlChartProps): string {
  const { t } = useTranslation("chart");
  const days = useFormat();
  const format = useValueFormat(props.valueKind);
  const drawn = props.points.filter((point) => Number.isFinite(point.value));
  const first = drawn[0];
  const last = drawn.at(-1);
  if (!first || !last) return t("figure.empty");
  const segment = props.segments.at(-1);
  const count = (side: "better" | "worse") =>
    days.count(drawn.filter((point) => sideOf(point, props) === side).length);
  return [
    t("control.span", {
      count: days.count(drawn.length),
      from: days.fullDate(first.period),
      to: days.fullDate(last.period),
      value: format.value(last.value ?? 0),
    }),
    segment ? t("control.mean", { mean: format.value(segment.centre) }) : "",
    segment && segment.lower !== null && segment.upper !== null
      ? t("control.limits", {
          low: format.value(segment.lower),
          high: format.value(segment.upper),
        })
      : "",
    t("control.signals", { better: count("better"), worse: count("worse") }),
  ]
    .filter(Boolean)
    .join(" ");
}
