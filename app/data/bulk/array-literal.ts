const NEEDS_ESCAPE = /[\\"]/;

/**
 * A PostgreSQL array of texts, as a parameter. `pg` writes arrays by itself, but looks at every value four times: for
 * the million rows of a file that takes longer than reading the file.
 */
export function textArray(values: readonly (string | null)[]): string {
  return `{${values.map((value) => (value === null ? "NULL" : quoted(value))).join(",")}}`;
}

/** The same of values that hold no mark of the array's own: numbers, days, ids. */
export function plainArray(
  values: readonly (string | number | null)[],
): string {
  return `{${values.map((value) => value ?? "NULL").join(",")}}`;
}

function quoted(text: string): string {
  const safe = NEEDS_ESCAPE.test(text)
    ? text.replaceAll(/[\\"]/g, String.raw`\$&`)
    : text;
  return `"${safe}"`;
}
