import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "~/components/ui/data-table";
import type { AnalyseInput, Observation } from "~/core/evidence/contract";
import { useFormat } from "~/i18n/use-format";

const COUNTED = [
  "successes",
  "n",
  "sum",
  "sumSquares",
  "count",
  "exposure",
  "promoters",
  "passives",
  "detractors",
  "value",
] as const;

/** More rows than anybody reads on a page; the file has them all. */
const SHOWN = 60;

/** What the engine was given, row by row. */
export function InputTable({
  input,
  siteNames,
}: {
  input: AnalyseInput;
  siteNames: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const { observations } = input;
  const rows = observations
    .slice(0, SHOWN)
    .map(({ unit = "", ...observation }, index) => ({
      ...observation,
      unit: siteNames[unit] ?? unit,
      index,
    }));
  return (
    <div className="max-h-96 overflow-y-auto">
      <DataTable
        caption={t("computed.observations")}
        rows={rows}
        rowKey={({ index }) => String(index)}
        columns={useColumns(input)}
      />
      {observations.length > SHOWN ? (
        <p className="mt-2 text-xs text-ink-3">
          {t("computed.more", {
            shown: format.count(SHOWN),
            all: format.count(observations.length),
          })}
        </p>
      ) : null}
    </div>
  );
}

type Row = Observation & { index: number };

function useColumns({
  observations,
  intervention,
}: AnalyseInput): Column<Row>[] {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const isShare = observations.some(({ successes }) => successes !== undefined);
  const hasUnits = observations.some(({ unit }) => unit);
  const side = ({ arm, period }: Row) => {
    if (arm)
      return t(arm === "treatment" ? "computed.with" : "computed.without");
    return t(
      period < intervention.start ? "computed.before" : "computed.after",
    );
  };
  return [
    {
      key: "period",
      header: t("computed.period"),
      render: ({ period }) => format.fullDate(period),
      rowHeader: true,
    },
    ...(hasUnits
      ? [
          {
            key: "unit",
            header: t("computed.unit"),
            render: ({ unit }: Row) => unit ?? "",
          },
        ]
      : []),
    { key: "side", header: t("computed.side"), render: side },
    ...COUNTED.filter((name) =>
      observations.some((row) => row[name] !== undefined),
    ).map((name) => ({
      key: name,
      header: t(`computed.column.${name === "n" && isShare ? "outOf" : name}`),
      numeric: true,
      render: (row: Row) => {
        const value = row[name];
        return value === undefined ? "" : format.number(value, { digits: 4 });
      },
    })),
  ];
}
