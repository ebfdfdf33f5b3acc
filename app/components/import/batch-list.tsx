import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { DataTable, type Column } from "~/components/ui/data-table";
import { EmptyState } from "~/components/ui/empty-state";
import { isUnderWay, type BatchState } from "~/core/import/batch-state";
import { useFormat } from "~/i18n/use-format";
import { usePolling } from "./use-polling";

export interface BatchLine {
  id: string;
  fileName: string;
  metric: { id: string; name: string } | null;
  state: BatchState;
  rowsKept: number;
  rowsRefused: number;
  rowsRead: number;
  origin: "file" | "paste" | "api" | "webhook";
  createdBy: string;
  createdAt: Date;
}

export function BatchList({ batches }: { batches: readonly BatchLine[] }) {
  const { t } = useTranslation("import");
  const columns = useBatchColumns();
  usePolling(batches.some(({ state }) => isUnderWay(state)));
  if (batches.length === 0) {
    return (
      <EmptyState title={t("list.empty.title")}>
        {t("list.empty.text")}
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("list.title")}
      columns={columns}
      rows={batches}
      rowKey={({ id }) => id}
      phone="stack"
    />
  );
}

function useBatchColumns(): Column<BatchLine>[] {
  const { t } = useTranslation("import");
  const path = useOrgPath();
  const format = useFormat();
  return [
    {
      key: "file",
      header: t("list.file"),
      rowHeader: true,
      render: ({ id, fileName, origin }) => (
        <>
          <Link
            to={path("import", id)}
            className="link target inline-flex items-center wrap-anywhere"
          >
            {fileName}
          </Link>
          {origin === "file" ? null : (
            <span className="block text-xs text-ink-2">
              {t(`origin.${origin}`)}
            </span>
          )}
        </>
      ),
    },
    {
      key: "metric",
      header: t("list.metric"),
      render: ({ metric }) =>
        metric ? (
          <Link
            to={path("metrics", metric.id)}
            className="target inline-flex items-center hover:underline"
          >
            {metric.name}
          </Link>
        ) : (
          "–"
        ),
    },
    {
      key: "state",
      header: t("list.state"),
      render: ({ id, state, rowsRead }) =>
        state === "uploaded" ? (
          <Link
            to={path("import", id)}
            className="link target inline-flex items-center whitespace-nowrap"
          >
            {t("state.uploaded")}
          </Link>
        ) : state === "running" && rowsRead > 0 ? (
          t("list.reading", {
            count: rowsRead,
            formatted: format.count(rowsRead),
          })
        ) : (
          t(`state.${state}`)
        ),
    },
    {
      key: "kept",
      header: t("list.kept"),
      numeric: true,
      render: (batch) =>
        batch.state === "done" ? format.count(batch.rowsKept) : "–",
    },
    {
      key: "refused",
      header: t("list.refused"),
      numeric: true,
      render: (batch) =>
        batch.state === "done" ? format.count(batch.rowsRefused) : "–",
    },
    {
      key: "when",
      header: t("list.when"),
      render: ({ createdAt, createdBy }) => (
        <span className="text-ink-2">
          {t("list.by", { when: format.dateTime(createdAt), name: createdBy })}
        </span>
      ),
    },
  ];
}
