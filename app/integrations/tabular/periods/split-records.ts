import { fits } from "../../delimited/profile/file-profile";
import type { FileRecord } from "../../delimited/source/records";
import { createRowSkipper } from "../row-skipper";
import type { SourceRules, TableHeader } from "../source-rules";
import type { RecordStream } from "../tabular-file";
import type { Unpivot } from "./unpivot";

/**
 * Takes the records of a table with periods side by side apart. What is no row of it (a total, a title, a broken record)
 * stays one record, for the reader to leave out or to refuse.
 */
export function createSplitter(
  pivot: Unpivot,
  written: TableHeader,
  rules: SourceRules,
): (record: FileRecord) => FileRecord[] {
  const skip = createRowSkipper(rules, written);
  const width = pivot.names.length;
  return (record) => {
    if (record.fault) return [record];
    if (skip(record.cells) !== null) return [pivot.narrow(record)];
    if (fits(record.cells, written.names.length)) return pivot.split(record);
    // As many cells as the rows taken apart have, by chance: still a fault.
    const alike = record.cells.length === width || record.cells.length > width;
    return alike
      ? [{ ...record, cells: [...record.cells, "", "?"] }]
      : [record];
  };
}

export async function* splitRecords(
  records: RecordStream,
  split: (record: FileRecord) => FileRecord[],
): RecordStream {
  let next = await records.next();
  for (; !next.done; next = await records.next())
    yield next.value.flatMap(split);
  return next.value;
}
