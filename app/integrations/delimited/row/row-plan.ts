import type { MetricScale } from "~/core/metric/metric-kind";
import type {
  ColumnRole,
  ImportMapping,
  MappedColumn,
} from "~/schemas/import-mapping";

import type { SilenceWords } from "../../answers/silence";
import { rulesOf } from "../../tabular/known-sources";

/** A mapping turned round once per file: from each role to its columns. */
export interface RowPlan {
  mapping: ImportMapping;
  /** Scale of one answer; null where any number is an answer. Answers on a scale are whole numbers. */
  scale: MetricScale | null;
  /** Without a scale, no answer is under it. */
  least: number;
  /** IANA zone that decides the day of an instant. */
  timeZone: string;
  /** The tool's words for a score that was refused or never asked for. */
  silence: SilenceWords | undefined;
  /** What the tool writes in place of a date. */
  noDate: RegExp | undefined;
  columnsOf(role: ColumnRole): readonly MappedColumn[];
  columnOf(role: ColumnRole): MappedColumn | null;
  /** Mapped columns whose cells are read; ignored and personal ones are not. */
  read: readonly MappedColumn[];
}

const UNREAD: ReadonlySet<ColumnRole> = new Set(["ignore", "personal"]);

export function planRows(
  mapping: ImportMapping,
  scale: MetricScale | null,
  timeZone: string,
  least = -Infinity,
): RowPlan {
  const rules = mapping.source && rulesOf(mapping.source);
  const byRole = new Map<ColumnRole, MappedColumn[]>();
  for (const column of mapping.columns) {
    byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  }
  return {
    mapping,
    scale,
    least,
    timeZone,
    silence: rules?.silence,
    noDate: rules?.noDate,
    columnsOf: (role) => byRole.get(role) ?? [],
    columnOf: (role) => byRole.get(role)?.[0] ?? null,
    read: mapping.columns.filter((column) => !UNREAD.has(column.role)),
  };
}
