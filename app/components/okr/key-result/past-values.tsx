import { useTranslation } from "react-i18next";
import { Fold } from "~/components/ui/fold/fold";
import { DataTable, type Column } from "~/components/ui/data-table";
import type { PastStanding } from "~/core/okr/source/past-standings";
import { useFormat } from "~/i18n/use-format";
import type { ShownKeyResult } from "../words/shown-key-result";
import { useKeyResultFormat } from "../words/use-key-result-format";

interface PastValuesProps {
  keyResult: ShownKeyResult;
  /** Newest first. */
  past: readonly PastStanding[];
}

/** What the metric said by itself, date by date: value, interval, n, and whether that was more than noise. Nothing without any. */
export function PastValues({ keyResult, past }: PastValuesProps) {
  const { t } = useTranslation("objective");
  const columns = useColumns(keyResult);
  if (past.length === 0) return null;
  return (
    <Fold title={t("past.title", { count: past.length })}>
      <p className="mt-2 max-w-line text-xs text-ink-3">{t("past.lead")}</p>
      <DataTable
        caption={t("past.title", { count: past.length })}
        captionHidden
        columns={columns}
        rows={past}
        rowKey={({ on }) => on}
        phone="stack"
      />
    </Fold>
  );
}

function useColumns(keyResult: ShownKeyResult): Column<PastStanding>[] {
  const { t } = useTranslation("objective");
  const format = useFormat();
  const written = useKeyResultFormat(keyResult);
  return [
    {
      key: "on",
      header: t("past.on"),
      rowHeader: true,
      render: ({ on }) => format.fullDate(on),
    },
    {
      key: "value",
      header: t("past.value"),
      numeric: true,
      render: ({ current }) => written.value(current.value, current),
    },
    {
      key: "interval",
      header: t("past.interval"),
      numeric: true,
      render: ({ current: { low, high } }) =>
        low === null || high === null ? "–" : written.interval({ low, high }),
    },
    {
      key: "n",
      header: "n",
      numeric: true,
      render: ({ current: { n } }) => (n === null ? "–" : format.count(n)),
    },
    {
      key: "move",
      header: t("past.move"),
      render: ({ moveSinceStart }) => t(`past.${moveSinceStart}`),
    },
  ];
}
