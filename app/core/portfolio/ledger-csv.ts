import { formulaSafeCell } from "../import/csv-cell";
import type { LedgerEffect } from "./ledger-order";

export interface LedgerCsvLine {
  id: string;
  title: string;
  team: string | null;
  sites: readonly string[];
  startedOn: string;
  metric: { name: string };
  output: LedgerEffect & {
    method: string;
    engineVersion: string;
    inputHash: string;
  };
  verdict: string;
  grade: number;
  decision: string | null;
  hours: number;
  money: number;
}

const HEADER = [
  "experiment_id",
  "experiment",
  "team",
  "sites",
  "started_on",
  "metric",
  "effect",
  "estimate",
  "low",
  "high",
  "verdict",
  "grade",
  "hours",
  "money",
  "decision",
  "method",
  "engine_version",
  "input_hash",
];

/** The first line, after a byte order mark, so that spreadsheets read the accents (RFC 4180). */
export function ledgerCsvHeader(): string {
  return `\ufeff${toLine(HEADER)}`;
}

/** Some lines; raw figures with decimal points. */
export function ledgerCsvLines(entries: readonly LedgerCsvLine[]): string {
  return entries
    .map(({ output, ...entry }) =>
      toLine([
        entry.id,
        entry.title,
        entry.team ?? "",
        entry.sites.join("; "),
        entry.startedOn,
        entry.metric.name,
        output.effect,
        String(output.estimate),
        String(output.interval.low ?? ""),
        String(output.interval.high ?? ""),
        entry.verdict,
        String(entry.grade),
        String(entry.hours),
        String(entry.money),
        entry.decision ?? "",
        output.method,
        output.engineVersion,
        output.inputHash,
      ]),
    )
    .join("");
}

function toLine(cells: readonly string[]): string {
  return `${cells.map(formulaSafeCell).join(",")}\r\n`;
}
