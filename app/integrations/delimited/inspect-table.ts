import type { ColumnRole } from "~/schemas/import-mapping";

import { openTable } from "../tabular/open-table";
import type { RecordSource, TabularFile } from "../tabular/tabular-file";
import type { InspectionWarningCode } from "./import-fault";
import {
  columnWarnings,
  type InspectionWarning,
} from "./profile/column-warnings";
import { periodWarnings } from "./repeats/period-warnings";
import { profileRecords, type ProfiledFile } from "./profile/profile-records";
import { tableWarnings } from "./profile/table-warnings";
import { suggestRoles } from "./suggest/suggest-roles";

export interface TableFindings {
  table: TabularFile;
  file: ProfiledFile;
  /** One per column of `file`. */
  roles: ColumnRole[];
  warnings: InspectionWarning[];
}

/**
 * Looks through the records of any format: whose file it is, what each column holds and probably is, and what a person
 * should know first. `complete: false` says that the file goes on. Throws a `FileFault` where there is no record.
 */
export async function inspectTable(
  from: RecordSource,
  { complete, unpivoted }: { complete: boolean; unpivoted: boolean },
): Promise<TableFindings> {
  const table = await openTable(from, { unpivoted });
  const file = await profileRecords(table);
  const roles = suggestRoles(file.columns);
  const codes: InspectionWarningCode[] = [];
  if (table.encoding === "windows-1252") codes.push("invalid-utf-8");
  if (!complete) codes.push("prefix-only");
  if (table.headerRows === 0) codes.push("no-header");
  if (file.repeatedName) codes.push("duplicate-column-name");
  return {
    table,
    file,
    roles,
    warnings: [
      ...codes.map((message) => ({ line: 1, column: null, message, data: {} })),
      ...(from.notes ?? []).map(({ message, data }) => ({
        line: typeof data.line === "number" ? data.line : 1,
        column: null,
        message,
        data,
      })),
      ...columnWarnings(file.columns, roles),
      ...tableWarnings(file, table),
      ...periodWarnings(file, roles),
      ...file.warnings,
    ],
  };
}
