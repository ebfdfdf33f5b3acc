import type { RowSkip } from "../tabular/source-rules";

/** Why the reading of a whole file ends before its last line; what was read until then stands. */
export type FileFaultCode =
  | "empty-file"
  | "not-a-text-file"
  | "damaged-json"
  | "old-spreadsheet"
  | "not-a-workbook"
  | "damaged-workbook"
  | "workbook-too-large"
  | "damaged-gzip"
  | "file-too-large"
  | "quote-not-closed"
  | "record-too-long"
  | "too-many-columns"
  | "too-many-rows"
  | "header-changed"
  | "mapped-column-missing";

/** Why one record is refused while its neighbours are read. */
export type RowFaultCode =
  | "wrong-field-count"
  | "broken-json"
  | "line-too-long"
  | "nul-byte"
  | "unreadable-characters"
  | "cell-too-long"
  | "label-too-long"
  | "not-a-number"
  | "not-an-integer"
  | "outside-scale"
  | "negative"
  | "numerator-above-denominator"
  | "count-without-exposure"
  | "date-missing"
  | "date-invalid"
  | "date-in-another-format"
  | "date-too-coarse"
  | "conflicts-with-line"
  | "mixed-units";

/** What is worth a look before anything is kept; never a refusal by itself. */
export type InspectionWarningCode =
  | "invalid-utf-8"
  | "prefix-only"
  | "other-sheets"
  | "broken-json"
  | "line-too-long"
  | "no-header"
  | "wrong-field-count"
  | "nul-byte"
  | "unreadable-characters"
  | "duplicate-column-name"
  | "ambiguous-date"
  | "mixed-date-formats"
  | "several-dates"
  | "no-date"
  | "already-averaged"
  | "may-be-denominator"
  | "repeated-id"
  | "personal-data"
  | "total-row"
  | "repeated-header"
  | "labelled-number"
  | "outside-scale-code"
  | "not-an-answer"
  | "no-answer-words"
  | "reversed-scale"
  | "label-scale-unsure"
  | "scale-guessed"
  | "scale-not-nps"
  | "nps-not-asked"
  | "scale-in-columns"
  | "two-waves"
  | "subtotal-column"
  | "periods-across"
  | "title-above"
  | "second-table"
  | "swapped-dates"
  | "late-field"
  | "repeated-period"
  | "merged-header";

/** Why a record is left out without being wrong. */
export type SkipReason = "empty-line" | "no-answer" | "repeated" | RowSkip;

/** Numbers and short texts that the sentence of a code needs, such as the other line of a conflict. */
export type FaultData = Record<string, string | number>;

/** Carries a file fault from the byte layers to the reader, which turns it into an outcome. */
export class FileFault extends Error {
  readonly code: FileFaultCode;
  readonly data: FaultData;

  constructor(code: FileFaultCode, data: FaultData = {}) {
    super(code);
    this.name = "FileFault";
    this.code = code;
    this.data = data;
  }
}
