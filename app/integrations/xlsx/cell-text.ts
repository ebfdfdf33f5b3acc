import type { ShownAs } from "./number-format";
import { serialDate } from "./serial-date";

export interface Workbook {
  /** By the number of a cell's style. */
  shown: readonly ShownAs[];
  strings: readonly string[];
  /** Whether days are counted from 1904, as old Macintosh workbooks do. */
  from1904: boolean;
}

export interface RawCell {
  type: string;
  style: number;
  /** What stands in `v`, a formula's last result included. */
  value: string;
  /** What stands in `is`. */
  inline: string;
}

/** A cell as text: days in ISO, numbers with a point, a percent as the share behind it, true and false as words. */
export function cellText(cell: RawCell, workbook: Workbook): string {
  const { type, value } = cell;
  if (type === "s") return workbook.strings[Number(value)] ?? "";
  if (type === "inlineStr") return unescaped(cell.inline);
  if (type === "b") return value.trim() === "1" ? "true" : "false";
  if (type === "d") return value.replace(/T00:00:00(?:\.0+)?Z?$/, "");
  // Text results of formulas, and errors such as #N/A as they stand.
  if (type === "str" || type === "e") return unescaped(value);
  return numberText(value, workbook.shown[cell.style] ?? "number", workbook);
}

function numberText(
  value: string,
  shown: ShownAs,
  { from1904 }: Workbook,
): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value.trim();
  if (shown === "number") return rounded(number);
  return serialDate(number, shown, from1904) ?? rounded(number);
}

/** Fifteen digits are what a spreadsheet keeps: it writes 4.2 as 4.2000000000000002. */
function rounded(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? wholeOr(value, text) : text;
}

function wholeOr(value: number, text: string): string {
  return Number.isInteger(value) ? BigInt(value).toString() : text;
}

/** `_x000D_` stands for a character that XML has no place for. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
