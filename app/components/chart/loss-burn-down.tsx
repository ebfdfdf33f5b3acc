import { useTranslation } from "react-i18next";
import type { Burn } from "~/core/experiment/affordable-loss";
import { useFormat } from "~/i18n/use-format";
import {
  ChartFigure,
  NothingToDraw,
  type FigureTable,
  type FigureWords,
} from "./chart-figure";
import { LossPlot } from "./loss/loss-plot";
import { lossSteps, type DatedLoss, type LossStep } from "./loss/loss-steps";
import {
  useLossFinding,
  useLossWords,
  type LossWords,
} from "./loss/loss-words";
import { TimeAxis } from "./plot/axes";
import { plotScales } from "./plot/scales";

interface LossBurnDownProps extends Omit<FigureWords, "title"> {
  /** What is spent against each cap, as `burnDown` says. */
  burns: readonly Burn[];
  /** Every logged loss; days need none, they pass by themselves. */
  losses: readonly DatedLoss[];
  /** First day of the test and last day planned. */
  from: string;
  to: string;
  today: string;
  /** ISO 4217. */
  currency: string;
  /** The finding is written from `burns` unless the page has one of its own. */
  title?: string;
}

/** What a test has cost, day by day, against what its team can afford to lose. Caps are never added to one another. */
export function LossBurnDown(props: LossBurnDownProps) {
  const { burns, losses, from, today, currency, subtitle, headingLevel } =
    props;
  const words = useLossWords(currency);
  const finding = useLossFinding(burns, words);
  const shown = burns.filter(({ cap, spent }) => cap !== null || spent > 0);
  const table = useTable(shown, losses, words);
  const days = [from, props.to, today, ...losses.map(({ day }) => day)].sort();
  const span = { from: days[0] ?? from, to: days.at(-1) ?? props.to };
  const axis = plotScales({
    periods: [span.from, span.to],
    values: [],
    height: 0,
    least: 1,
  });
  return (
    <ChartFigure
      {...{ subtitle, headingLevel, table }}
      title={props.title ?? finding}
      alternative={useAlternative(shown, words)}
    >
      {shown.length === 0 ? (
        <NothingToDraw />
      ) : (
        <div className="grid gap-4">
          {shown.map((burn) => (
            <LossPlot
              key={burn.dimension}
              burn={burn}
              steps={lossSteps(burn.dimension, losses)}
              {...span}
              {...{ today, words }}
            />
          ))}
          <div className="-mt-4">
            <TimeAxis scales={axis} />
          </div>
        </div>
      )}
    </ChartFigure>
  );
}

function useAlternative(burns: readonly Burn[], words: LossWords): string {
  const { t } = useTranslation("chart");
  const lines = burns.map((burn) =>
    [words.name(burn.dimension), words.spent(burn), words.state(burn)]
      .filter(Boolean)
      .join(", "),
  );
  return lines.length > 0
    ? t("loss.alternative", { lines: lines.join(". ") })
    : t("figure.empty");
}

type Row = LossStep & Pick<Burn, "dimension" | "cap">;

function useTable(
  burns: readonly Burn[],
  losses: readonly DatedLoss[],
  words: LossWords,
): FigureTable<Row> {
  const { t } = useTranslation("chart");
  const format = useFormat();
  return {
    rows: burns.flatMap(({ dimension, cap }) =>
      lossSteps(dimension, losses).map((step) => ({ ...step, dimension, cap })),
    ),
    rowKey: ({ dimension, day }) => `${dimension} ${day}`,
    columns: [
      {
        key: "dimension",
        header: t("loss.dimension"),
        rowHeader: true,
        render: (row) => words.name(row.dimension),
      },
      {
        key: "day",
        header: t("loss.day"),
        render: (row) => format.fullDate(row.day),
      },
      {
        key: "logged",
        header: t("loss.logged"),
        numeric: true,
        render: (row) => words.amount(row.dimension, row.logged),
      },
      {
        key: "spent",
        header: t("loss.total"),
        numeric: true,
        render: (row) => words.amount(row.dimension, row.spent),
      },
      {
        key: "cap",
        header: t("loss.capWord"),
        numeric: true,
        render: (row) =>
          row.cap === null
            ? t("table.none")
            : words.amount(row.dimension, row.cap),
      },
    ],
  };
}
