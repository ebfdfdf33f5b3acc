import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "~/components/ui/data-table";
import type { UnderstoodRow } from "~/core/import/understood/understood-row";
import { useFormat } from "~/i18n/use-format";
import { useDraft } from "../draft-context";

/** The first rows as they would be kept; columns nobody fills are not shown. */
export function UnderstoodRows({ rows }: { rows: readonly UnderstoodRow[] }) {
  const { t } = useTranslation("import");
  const columns = useRowColumns(rows);
  return (
    <DataTable
      caption={t("understood.title")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ line }) => String(line)}
      phone="stack"
    />
  );
}

function useRowColumns(
  rows: readonly UnderstoodRow[],
): Column<UnderstoodRow>[] {
  const { t } = useTranslation("import");
  const format = useFormat();
  const { granularity } = useDraft().draft;
  const isPeriod = rows.some((row) => row.isPeriod);
  const columns: (Column<UnderstoodRow> & { of?: keyof UnderstoodRow })[] = [
    {
      key: "line",
      header: t("understood.line"),
      numeric: true,
      render: ({ line }) => format.count(line),
    },
    {
      key: "day",
      header: t(isPeriod ? "understood.period" : "understood.day"),
      rowHeader: true,
      render: ({ day }) =>
        isPeriod && granularity === "month"
          ? format.month(day, true)
          : format.fullDate(day),
    },
    ...(
      [
        "score",
        "count",
        "exposure",
        "numerator",
        "denominator",
        "value",
      ] as const
    ).map((of) => ({
      key: of,
      of,
      header: t(`understood.${of}`),
      numeric: true,
      render: (row: UnderstoodRow) =>
        typeof row[of] === "number"
          ? format.number(row[of], { digits: 3 })
          : "–",
    })),
    ...(["site", "channel", "segment"] as const).map((of) => ({
      key: of,
      of,
      header: t(`understood.${of}`),
      render: (row: UnderstoodRow) => row[of] ?? "–",
    })),
    {
      key: "words",
      of: "words",
      header: t("understood.words"),
      render: ({ words }) => (
        <span className="voice line-clamp-2">{words ?? "–"}</span>
      ),
    },
  ];
  return columns.filter(
    ({ of }) =>
      of === undefined ||
      rows.some((row) => row[of] !== null && row[of] !== undefined),
  );
}
