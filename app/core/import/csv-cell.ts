/** Characters with which a cell becomes a formula in a spreadsheet. Source: OWASP, "CSV Injection". */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A quoted CSV cell; what a spreadsheet would run as a formula begins with an apostrophe instead. Numbers stay numbers. */
export function formulaSafeCell(text: string): string {
  const isNumber = /^[+-]?\d+(?:[.,]\d+)?$/.test(text);
  const safe = FORMULA_START.test(text) && !isNumber ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
