import { useTranslation } from "react-i18next";
import type { VerdictName } from "~/components/ui/verdict";
import type { DrawnTurn } from "~/core/experiment/judgement/arm-means";
import { useFormat } from "~/i18n/use-format";
import {
  ChartFigure,
  type FigureTable,
  type FigureWords,
} from "./chart-figure";
import { TimeAxis } from "./plot/axes";
import { plotScales } from "./plot/scales";
import { TurnPanel } from "./turns/turn-panel";
import { TurnsLegend } from "./turns/turns-legend";
import {
  useValueFormat,
  valueBounds,
  type ValueFormat,
  type ValueKind,
} from "./value-format";

export interface TurnsChartProps extends FigureWords {
  /** In order of time; values as the chart writes them, places by their names. */
  turns: readonly DrawnTurn[];
  verdict: VerdictName;
  valueKind: ValueKind;
}

/** Places drawn one under another; what lies beyond is in the table. */
const MOST_PLACES = 8;

/** What was read in each turn of a drawn schedule: with the test beside without it, place by place where each has its own. */
export function TurnsChart(props: TurnsChartProps) {
  const { turns, verdict, valueKind, ...words } = props;
  const { t } = useTranslation("chart");
  const format = useValueFormat(valueKind);
  const places = [...new Set(turns.map(({ unit }) => unit))].sort();
  const drawn = places.slice(0, MOST_PLACES);
  const scales = plotScales({
    periods: [...new Set(turns.map(({ period }) => period))].sort(),
    values: turns.map(({ value }) => value),
    height: drawn.length > 1 ? 96 : 200,
    least: Math.max(...turns.map(({ value }) => Math.abs(value))) * 0.05 || 1,
    bounds: valueBounds(valueKind),
  });
  return (
    <ChartFigure
      {...words}
      alternative={useAlternative(turns)}
      table={useTable(turns, format)}
      legend={<TurnsLegend verdict={verdict} />}
    >
      <div className="plot" data-words-right="">
        {drawn.map((place) => (
          <div key={place ?? ""} className="not-first:mt-3">
            {place === null ? null : (
              <p className="mb-1 text-sm font-semibold">{place}</p>
            )}
            <TurnPanel
              turns={turns.filter(({ unit }) => unit === place)}
              {...{ scales, verdict, format }}
            />
          </div>
        ))}
        <TimeAxis scales={scales} />
        {places.length > drawn.length ? (
          <p className="mt-2 text-sm text-ink-2">
            {t("turns.morePlaces", { count: places.length - drawn.length })}
          </p>
        ) : null}
      </div>
    </ChartFigure>
  );
}

function useAlternative(turns: readonly DrawnTurn[]): string {
  const { t } = useTranslation("chart");
  const format = useFormat();
  const count = (arm: DrawnTurn["arm"]) =>
    format.count(turns.filter((turn) => turn.arm === arm).length);
  return t("turns.alternative", {
    treatment: count("treatment"),
    control: count("control"),
  });
}

function useTable(
  turns: readonly DrawnTurn[],
  format: ValueFormat,
): FigureTable<DrawnTurn> {
  const { t } = useTranslation("chart");
  const days = useFormat();
  const place = {
    key: "place",
    header: t("turns.place"),
    render: (turn: DrawnTurn) => turn.unit,
  };
  return {
    rows: turns,
    rowKey: ({ period, unit }) => `${period} ${unit}`,
    columns: [
      {
        key: "day",
        header: t("turns.day"),
        rowHeader: true,
        render: (turn) => days.fullDate(turn.period),
      },
      ...(turns.some(({ unit }) => unit !== null) ? [place] : []),
      {
        key: "arm",
        header: t("turns.arm"),
        render: (turn) => t(`turns.word.${turn.arm}`),
      },
      {
        key: "value",
        header: t("table.value"),
        numeric: true,
        render: (turn) => format.value(turn.value),
      },
    ],
  };
}
