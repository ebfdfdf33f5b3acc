import type { MetricScale } from "~/core/metric/metric-kind";
import type { ImportMapping } from "~/schemas/import-mapping";

import type { FileRecord } from "../source/records";
import { checkCells } from "../cell/check-cells";
import { createPeriodReader } from "./read-period";
import { createResponseReader } from "./read-response";
import { refuse } from "./refuse";
import { createPeriodMemory } from "./repeated-periods";
import { NO_ANSWER, RowFault } from "./row-fault";
import type { ImportedRow, RowOutcome } from "./row-outcome";
import { planRows } from "./row-plan";

/** Reads the records of one file, in order: it remembers the rows that came before. */
export function createRowReader(
  mapping: ImportMapping,
  scale: MetricScale | null,
  timeZone: string,
  least = -Infinity,
): (record: FileRecord, fieldCount: number) => RowOutcome {
  const plan = planRows(mapping, scale, timeZone, least);
  const readCells =
    mapping.grain === "responses"
      ? createResponseReader(plan)
      : createPeriodReader(plan);
  const repetitionOf = createPeriodMemory();

  function settle(row: ImportedRow, record: FileRecord): RowOutcome {
    const { line } = record;
    if (row.grain === "responses") return { line, outcome: "kept", row };
    const repetition = repetitionOf(row, line);
    if (repetition.kind === "first") return { line, outcome: "kept", row };
    if (repetition.kind === "same") {
      return { line, outcome: "skipped", reason: "repeated" };
    }
    const data = { line: repetition.line };
    const fault = new RowFault("conflicts-with-line", null, "", data);
    return refuse(record, fault, mapping);
  }

  return (record, fieldCount) => {
    const { line, cells } = record;
    if (isBlank(cells))
      return { line, outcome: "skipped", reason: "empty-line" };
    const row = checkCells(cells, fieldCount, plan) ?? readCells(cells);
    if (row === NO_ANSWER)
      return { line, outcome: "skipped", reason: NO_ANSWER };
    return row instanceof RowFault
      ? refuse(record, row, mapping)
      : settle(row, record);
  };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
