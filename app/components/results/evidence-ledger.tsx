import { useTranslation } from "react-i18next";
import { Card } from "~/components/ui/card";
import { DataTable, type Column } from "~/components/ui/data-table";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import { CostCell, EffectCell, TestCell } from "./ledger-cells";
import type { CostSettings, LedgerLine } from "./ledger-line";

/**
 * Judged tests: effect in its metric's thresholds, better to the right; verdict; grade; and beside them, never set off
 * against the effect, what it cost.
 */
export function EvidenceLedger({
  lines,
  settings,
}: {
  lines: readonly LedgerLine[];
  settings: CostSettings;
}) {
  const { t } = useTranslation("results");
  const columns: Column<LedgerLine>[] = [
    {
      key: "test",
      header: t("ledger.test"),
      rowHeader: true,
      render: (line) => <TestCell line={line} />,
    },
    {
      key: "effect",
      header: `${t("ledger.metric")} · ${t("ledger.effect")}`,
      phoneLabel: t("ledger.effect"),
      render: (line) => <EffectCell line={line} />,
    },
    {
      key: "verdict",
      header: t("ledger.verdict"),
      render: ({ verdict }) => <Verdict verdict={verdict} />,
    },
    {
      key: "grade",
      header: t("ledger.evidence"),
      render: ({ grade }) => (
        // The word under its dots where columns are narrow.
        <div className="md:w-28 md:*:flex-wrap md:*:gap-y-0">
          <Grade grade={grade} />
        </div>
      ),
    },
    {
      key: "cost",
      header: t("ledger.cost"),
      render: (line) => <CostCell {...{ line, settings }} />,
    },
    {
      key: "decision",
      header: t("ledger.decision"),
      render: ({ decision }) =>
        decision ? (
          t(`decision.${decision}`)
        ) : (
          <span className="whitespace-nowrap text-ink-3">
            {t("decision.none")}
          </span>
        ),
    },
  ];
  if (lines.length === 0)
    return <p className="text-sm text-ink-2">{t("ledger.none")}</p>;
  return (
    <Card>
      <DataTable
        caption={t("ledger.title")}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        phone="stack"
      />
    </Card>
  );
}
