export type DecimalMark = "point" | "comma";

const DECIMAL = {
  point: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  comma: /^[+-]?(?:\d+(?:,\d*)?|,\d+)$/,
};

/** Thousands in threes, parted by a space of any kind, an apostrophe, or the mark that is not the decimal one. */
const GROUPED = {
  point: /^[+-]?\d{1,3}(?:[ \u00a0\u202f\u2009'’,]\d{3})+(?:\.\d+)?$/,
  comma: /^[+-]?\d{1,3}(?:[ \u00a0\u202f\u2009'’.]\d{3})+(?:,\d+)?$/,
};

const GROUP_MARKS = {
  point: /[ \u00a0\u202f\u2009'’,]/g,
  comma: /[ \u00a0\u202f\u2009'’.]/g,
};

/** Longer digit runs are identifiers, not measures, and would lose digits as a number. */
const MAX_LENGTH = 40;

/**
 * The number a trimmed cell writes, or null. Strict on purpose: no exponent, no unit, no percent sign, no label,
 * since each of these needs a decision by a person.
 */
export function parseNumberCell(
  text: string,
  decimal: DecimalMark,
): number | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = text.replace("\u2212", "-");
  if (DECIMAL[decimal].test(plain)) return toNumber(plain);
  if (!GROUPED[decimal].test(plain)) return null;
  return toNumber(plain.replaceAll(GROUP_MARKS[decimal], ""));
}

function toNumber(digits: string): number | null {
  const value = Number(digits.replace(",", "."));
  return Number.isFinite(value) ? value + 0 : null;
}
