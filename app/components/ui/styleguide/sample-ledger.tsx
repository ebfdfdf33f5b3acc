import { LedgerInterval } from "~/components/chart/interval-plot";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { Grade } from "../grade";
import { FilterLinks } from "../list/filter-links";
import { Verdict, type VerdictName } from "../verdict";
import type { SampleWords } from "./sample-words";

interface LedgerRow {
  test: string;
  estimate: number;
  low: number;
  high: number;
  threshold: number;
  better: "up" | "down";
  verdict: VerdictName;
  grade: number;
  cost: string;
}

const ROWS: Omit<LedgerRow, "test">[] = [
  {
    estimate: 6,
    low: 1,
    high: 11,
    threshold: 3,
    better: "up",
    verdict: "moved",
    grade: 3,
    cost: "16 h · 45 €",
  },
  {
    estimate: -0.4,
    low: -1.9,
    high: 2.4,
    threshold: 3,
    better: "down",
    verdict: "no-meaningful-change",
    grade: 3,
    cost: "30 h · 120 €",
  },
  {
    estimate: 6.2,
    low: 1.4,
    high: 11,
    threshold: 3,
    better: "down",
    verdict: "worsened",
    grade: 4,
    cost: "12 h · 300 €",
  },
  {
    estimate: 4,
    low: -9,
    high: 19,
    threshold: 3,
    better: "up",
    verdict: "cannot-tell",
    grade: 1,
    cost: "6 h · 38 €",
  },
];

/** The ledger: each bar in its metric's thresholds, better to the right. */
export function SampleLedger({ words }: { words: SampleWords }) {
  const head = words.ledgerHead;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2>{words.ledger}</h2>
        <FilterLinks
          links={words.filters.map((label, i) => ({
            to: `?filter=${i}`,
            label,
            current: i === 0,
          }))}
        />
      </div>
      <Card>
        <DataTable
          caption={words.ledger}
          captionHidden
          phone="stack"
          rows={ROWS.map((row, i) => ({ ...row, test: words.tests[i] ?? "" }))}
          rowKey={(row) => row.test}
          columns={[
            {
              key: "test",
              header: head.test,
              rowHeader: true,
              render: (row) => row.test,
            },
            {
              key: "effect",
              header: head.effect,
              phoneLabel: head.effect.split(",")[0],
              render: (row) => (
                <LedgerInterval
                  {...row}
                  valueKind="points"
                  unit={words.points}
                />
              ),
            },
            {
              key: "verdict",
              header: head.verdict,
              render: (row) => <Verdict verdict={row.verdict} />,
            },
            {
              key: "grade",
              header: head.grade,
              render: (row) => <Grade grade={row.grade} />,
            },
            { key: "cost", header: head.cost, render: (row) => row.cost },
          ]}
        />
      </Card>
    </div>
  );
}
