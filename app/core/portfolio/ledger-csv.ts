import type { AnalyseOutput } from "../evidence/contract";
import { formulaSafeCell } from "../import/csv-cell";

interface LedgerEntry {
  id: string;
  title: string;
  sites: readonly string[];
  startedOn: string;
  metric: { name: string };
  output: AnalyseOutput;
}

const HEADER = [
  "experiment_id",
  "experiment",
  "sites",
  "started_on",
  "metric",
  "effect",
  "estimate",
  "low",
  "high",
  "verdict",
  "grade",
  "method",
  "engine_version",
  "input_hash",
];

/** The ledger as CSV (RFC 4180) with a byte order mark, so that spreadsheets read its accents; raw figures, decimal points. */
export function ledgerCsv(entries: readonly LedgerEntry[]): string {
  const rows = entries.map(
    ({ id, title, sites, startedOn, metric, output }) => [
      id,
      title,
      sites.join("; "),
      startedOn,
      metric.name,
      output.effect,
      String(output.estimate),
      String(output.interval.low),
      String(output.interval.high),
      output.verdict,
      String(output.grade),
      output.method,
      output.engineVersion,
      output.inputHash,
    ],
  );
  return `\ufeff${[HEADER, ...rows].map((row) => row.map(formulaSafeCell).join(",")).join("\r\n")}\r\n`;
}
