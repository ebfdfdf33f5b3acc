import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import type { FigureTable } from "../chart-figure";
import type { ValueFormat } from "../value-format";
import {
  segmentOf,
  sideOf,
  type ControlPoint,
  type ControlSeries,
} from "./control-series";

/** The chart as rows: every point, its n, its limits, whether it is a signal, and what happened then. */
export function useControlTable(
  series: ControlSeries,
  format: ValueFormat,
): FigureTable<ControlPoint> {
  const { t } = useTranslation("chart");
  const days = useFormat();
  const limit = (point: ControlPoint, which: "lower" | "centre" | "upper") => {
    const value = segmentOf(point, series.segments)?.[which];
    return value === null || value === undefined ? "" : format.value(value);
  };
  const signal = { better: t("control.better"), worse: t("control.worse") };
  return {
    rows: series.points,
    rowKey: (point) => point.period,
    columns: [
      {
        key: "period",
        header: t("table.period"),
        rowHeader: true,
        render: (p) => days.fullDate(p.period),
      },
      {
        key: "value",
        header: t("table.value"),
        numeric: true,
        render: (p) =>
          p.value === null ? t("table.none") : format.value(p.value),
      },
      {
        key: "n",
        header: t("table.n"),
        numeric: true,
        render: (p) => (p.n ? days.count(p.n) : ""),
      },
      {
        key: "lower",
        header: t("table.lower"),
        numeric: true,
        render: (p) => limit(p, "lower"),
      },
      {
        key: "centre",
        header: t("table.mean"),
        numeric: true,
        render: (p) => limit(p, "centre"),
      },
      {
        key: "upper",
        header: t("table.upper"),
        numeric: true,
        render: (p) => limit(p, "upper"),
      },
      {
        key: "signal",
        header: t("table.signal"),
        render: (p) => {
          const side = sideOf(p, series);
          return side ? signal[side] : "";
        },
      },
      {
        key: "notes",
        header: t("table.notes"),
        render: (p) => notesAt(p.period, series).join(", "),
      },
    ],
  };
}

function notesAt(period: string, series: ControlSeries): string[] {
  const during = (span: { from: string; to: string | null }) =>
    span.from <= period && (span.to === null || period <= span.to);
  return [
    ...(series.experiments ?? []).filter(during),
    ...(series.contextEvents ?? []).filter(during),
    ...(series.breaks ?? [])
      .filter((mark) => mark.period === period)
      .map((mark) => ({ title: mark.label ?? "" })),
  ]
    .map((thing) => thing.title)
    .filter(Boolean);
}
