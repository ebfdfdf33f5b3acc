import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "~/components/ui/data-table";
import type { FaultLine } from "~/core/import/understood/understood-file";
import { useFormat } from "~/i18n/use-format";
import { useColumnName } from "./use-column-name";
import { useFaultSentence } from "./use-fault-sentence";

interface FaultLinesProps {
  title: string;
  lines: readonly FaultLine[];
  /** How many there are in all. */
  total: number;
}

/** Refused lines, each with its cell and the reason in words. */
export function FaultLines({ title, lines, total }: FaultLinesProps) {
  const { t } = useTranslation("import");
  const format = useFormat();
  const columns = useFaultColumns();
  return (
    <div>
      <DataTable
        caption={title}
        columns={columns}
        rows={lines}
        rowKey={({ line }) => String(line)}
        phone="stack"
      />
      {total > lines.length ? (
        <p className="mt-2 px-2.5 text-sm text-ink-2">
          {t("refused.first", {
            shown: format.count(lines.length),
            all: format.count(total),
          })}
        </p>
      ) : null}
    </div>
  );
}

function useFaultColumns(): Column<FaultLine>[] {
  const { t } = useTranslation("import");
  const format = useFormat();
  const sentence = useFaultSentence();
  const called = useColumnName();
  return [
    {
      key: "line",
      header: t("refused.line"),
      numeric: true,
      render: ({ line }) => format.count(line),
    },
    {
      key: "column",
      header: t("refused.column"),
      render: ({ column }) =>
        column === null ? t("refused.whole") : called(column),
    },
    {
      key: "value",
      header: t("refused.value"),
      render: ({ value }) =>
        value === "" ? "–" : <q className="break-all">{value}</q>,
    },
    {
      key: "reason",
      header: t("refused.reason"),
      render: ({ reason }) => capitalised(sentence(reason)),
    },
  ];
}

/** The sentences also stand after a colon, where they begin small. */
function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
