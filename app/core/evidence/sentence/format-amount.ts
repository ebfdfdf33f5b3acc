import type { AnalyseInput, Effect } from "../contract";

export type Locale = "en" | "fr";

/** How the effects and thresholds of one analysis are written. */
export interface AmountStyle {
  locale: Locale;
  unit: "points" | "percent" | "plain";
  /** What a number is multiplied by before it is written. */
  factor: number;
  decimals: number;
}

const MINUS = "−";
const NARROW_SPACE = "\u202f";

/**
 * Proportions and NPS move by points, relative effects and ratios by percent, all else by plain numbers. Decimals follow
 * `halfWidth`, half the interval in the effect's own unit: no digit is shown that the data do not carry.
 */
export function amountStyle(
  input: AnalyseInput,
  effect: Effect,
  halfWidth: number,
  locale: Locale,
): AmountStyle {
  const { kind } = input.metric;
  if (effect !== "absolute")
    return {
      locale,
      unit: "percent",
      factor: 100,
      decimals: decimalsFor(100 * halfWidth),
    };
  if (kind === "proportion")
    return {
      locale,
      unit: "points",
      factor: 100,
      decimals: decimalsFor(100 * halfWidth),
    };
  return {
    locale,
    unit: kind === "nps" ? "points" : "plain",
    factor: 1,
    decimals: decimalsFor(halfWidth),
  };
}

function decimalsFor(halfWidth: number): number {
  if (!(halfWidth > 0)) return 2;
  return Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(2.5 * halfWidth))));
}

/** A number alone, in the style's scale: `1,234.5`, `1 234,5`, `−3`. */
export function bareNumber(
  value: number,
  style: AmountStyle,
  signed = false,
): string {
  const written = value * style.factor;
  return formatNumber(
    written,
    visibleDecimals(written, style.decimals),
    style.locale,
    signed,
  );
}

/** What is beyond this many digits more is rounding. */
const MOST_DIGITS_MORE = 6;

/** As many decimals as told, or as many more as it takes not to write 0 for what is not. */
function visibleDecimals(written: number, decimals: number): number {
  if (written === 0 || Number(written.toFixed(decimals)) !== 0) return decimals;
  const needed = Math.ceil(-Math.log10(2 * Math.abs(written)));
  return needed > decimals + MOST_DIGITS_MORE
    ? decimals
    : Math.max(decimals, needed);
}

/** A number with its unit: `6 points`, `10.6%`, `10,6 %`. */
export function amount(
  value: number,
  style: AmountStyle,
  signed = false,
): string {
  return withUnit(bareNumber(value, style, signed), value, style);
}

function withUnit(text: string, value: number, style: AmountStyle): string {
  if (style.unit === "percent")
    return style.locale === "fr" ? `${text}${NARROW_SPACE}%` : `${text}%`;
  if (style.unit === "plain") return text;
  const size = Math.abs(Number((value * style.factor).toFixed(style.decimals)));
  const single = style.locale === "fr" ? size < 2 : size === 1;
  return `${text} ${single ? "point" : "points"}`;
}

/** Like `amount`, but a threshold or a count keeps the digits it was given with (six at most). */
export function exactAmount(value: number, style: AmountStyle): string {
  const rounded = Number((value * style.factor).toFixed(6));
  const text = numberFormat(style.locale, 6).format(rounded);
  return withUnit(tidy(text), rounded / style.factor, style);
}

const TAGS: Record<Locale, string> = { en: "en-GB", fr: "fr-FR" };

/** Kept: making one takes longer than a whole fit. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}${decimals}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: 0,
    maximumFractionDigits: decimals,
  });
  FORMATS.set(key, made);
  return made;
}

export function formatNumber(
  value: number,
  decimals: number,
  locale: Locale,
  signed = false,
): string {
  const rounded = Number(value.toFixed(decimals)) || 0;
  const text = numberFormat(locale, decimals).format(Math.abs(rounded));
  const sign = rounded < 0 ? MINUS : signed && rounded > 0 ? "+" : "";
  return sign + tidy(text);
}

function tidy(text: string): string {
  return text.replace(/[\u00a0 ]/g, NARROW_SPACE).replace("-", MINUS);
}

/** A day in words: `29 January 2005`, `29 janvier 2005`, `1er janvier 2005`. */
export function formatDay(date: string, locale: Locale): string {
  const style = {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  } as const;
  return new Intl.DateTimeFormat(TAGS[locale], style)
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/^1 (?=\D)/, locale === "fr" ? "1er " : "1 ");
}
