/** What a number format makes of a number. A percent stays the share behind it: 85.3 % is 0.853. */
export type ShownAs = "number" | "date" | "date-time" | "time";

/** Built into every workbook, by number (ECMA-376, part 1, 18.8.30); 27–36 and 50–58 are dates in East Asian ones. */
const BUILT_IN: Readonly<Record<number, ShownAs>> = {
  18: "time",
  19: "time",
  20: "time",
  21: "time",
  22: "date-time",
  45: "time",
  46: "time",
  47: "time",
};

export function builtInFormat(id: number): ShownAs {
  const known = BUILT_IN[id];
  if (known) return known;
  const date = (id >= 14 && id <= 17) || (id >= 27 && id <= 36);
  return date || (id >= 50 && id <= 58) ? "date" : "number";
}

/** Literal text, colours, conditions, locales, padding. Elapsed time such as `[h]` stays. */
const NOT_A_PLACEHOLDER =
  /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|am\/pm|a\/p|general/gi;

/** What a format written by somebody shows, by the section for positive numbers. */
export function formatShows(code: string): ShownAs {
  const [first = ""] = code.replaceAll(NOT_A_PLACEHOLDER, "").split(";");
  const clock = /[hs]/i.test(first);
  // A lone m is a month; beside h or s it is minutes.
  const calendar = /[yd]/i.test(first) || (/m/i.test(first) && !clock);
  if (calendar) return clock ? "date-time" : "date";
  return clock ? "time" : "number";
}
