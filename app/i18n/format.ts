import type { Locale } from "./locale";

/** A day as `2026-03-03` (no time zone: shown as written) or an instant, shown in the organisation's zone. */
export type DateLike = string | number | Date;

export interface NumberShape {
  /** Digits after the decimal mark: at most this many, 1 unless told. */
  digits?: number;
  /** Show exactly `digits`, so that a column of numbers lines up. */
  fixed?: boolean;
}

export interface Format {
  number(value: number, shape?: NumberShape): string;
  /** A fraction (0–1) as a percentage, whole unless told. */
  percent(fraction: number, shape?: NumberShape): string;
  /** A signed value on its own scale, as NPS is written: +12, 0, −6. */
  points(value: number, shape?: NumberShape): string;
  /** A whole number of things. */
  count(value: number): string;
  /** Money in a currency (ISO 4217): 45 €, £12.50; cents only where there are some. */
  money(value: number, currency: string): string;
  /** Tuesday 3 March. */
  date(value: DateLike): string;
  /** 3 Mar. */
  shortDate(value: DateLike): string;
  /** 3 March 2026. */
  fullDate(value: DateLike): string;
  /** Mar; with the year where `withYear`. */
  month(value: DateLike, withYear?: boolean): string;
  /** 3 March 2026, 14:05. */
  dateTime(value: DateLike): string;
  /** Yesterday, 3 days ago, in 2 hours: the largest unit that fits. */
  relative(value: DateLike, now: DateLike): string;
}

const TAG: Record<Locale, string> = { fr: "fr", en: "en-GB" };
const NARROW_SPACE = "\u202f";
const NONE = "–";
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const cache = new Map<string, Format>();

/** Formatters for one language and time zone; the same object for the same pair. Numbers that are not finite show as “–”. */
export function createFormat(locale: Locale, timeZone: string): Format {
  const key = `${locale} ${timeZone}`;
  const known = cache.get(key);
  if (known) return known;
  const format = { ...numberFormats(locale), ...dateFormats(locale, timeZone) };
  cache.set(key, format);
  return format;
}

/** The language the interface speaks for any tag a browser may send. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith("fr") ? "fr" : "en";
}

function numberFormats(locale: Locale) {
  const formats = new Map<string, Intl.NumberFormat>();
  function write(value: number, options: Intl.NumberFormatOptions): string {
    if (!Number.isFinite(value)) return NONE;
    const key = `${options.style} ${options.currency} ${options.signDisplay} ${options.minimumFractionDigits} ${options.maximumFractionDigits}`;
    const format =
      formats.get(key) ?? new Intl.NumberFormat(TAG[locale], options);
    formats.set(key, format);
    return typeset(format.format(value), locale);
  }
  return {
    number: (value: number, shape?: NumberShape) =>
      write(value, { signDisplay: "negative", ...digits(shape, 1) }),
    percent: (value: number, shape?: NumberShape) =>
      write(value, {
        style: "percent",
        signDisplay: "negative",
        ...digits(shape, 0),
      }),
    points: (value: number, shape?: NumberShape) =>
      write(value, { signDisplay: "exceptZero", ...digits(shape, 1) }),
    count: (value: number) =>
      write(value, { signDisplay: "negative", ...digits({}, 0) }),
    money: (value: number, currency: string) =>
      write(value, {
        style: "currency",
        currency,
        signDisplay: "negative",
        ...digits({ digits: Number.isInteger(value) ? 0 : 2, fixed: true }, 0),
      }),
  };
}

function digits(
  shape: NumberShape | undefined,
  otherwise: number,
): Intl.NumberFormatOptions {
  const most = shape?.digits ?? otherwise;
  return {
    maximumFractionDigits: most,
    minimumFractionDigits: shape?.fixed ? most : 0,
  };
}

/** A true minus sign, and in French the narrow no-break space wherever Intl puts a wider one. */
function typeset(text: string, locale: Locale): string {
  const signed = text.replace("-", "−");
  return locale === "fr" ? signed.replaceAll("\u00a0", NARROW_SPACE) : signed;
}

function dateFormats(locale: Locale, timeZone: string) {
  const formats = new Map<string, Intl.DateTimeFormat>();
  function write(value: DateLike, options: Intl.DateTimeFormatOptions): string {
    const zone = isDay(value) ? "UTC" : timeZone;
    const key = zone + Object.entries(options).join();
    const format =
      formats.get(key) ??
      new Intl.DateTimeFormat(TAG[locale], { ...options, timeZone: zone });
    formats.set(key, format);
    return firstOfMonth(format, new Date(value), locale);
  }
  const day = { day: "numeric", month: "long" } as const;
  return {
    date: (value: DateLike) => write(value, { weekday: "long", ...day }),
    shortDate: (value: DateLike) =>
      write(value, { day: "numeric", month: "short" }),
    fullDate: (value: DateLike) => write(value, { ...day, year: "numeric" }),
    month: (value: DateLike, withYear = false) =>
      write(
        value,
        withYear ? { month: "short", year: "numeric" } : { month: "short" },
      ),
    dateTime: (value: DateLike) =>
      `${write(value, { ...day, year: "numeric" })}, ${write(value, { hour: "2-digit", minute: "2-digit" })}`,
    relative: (value: DateLike, now: DateLike) =>
      relative(locale, new Date(value), new Date(now)),
  };
}

function isDay(value: DateLike): boolean {
  return typeof value === "string" && DAY_ONLY.test(value);
}

/** French says "1er mars", which Intl does not write. */
function firstOfMonth(
  format: Intl.DateTimeFormat,
  date: Date,
  locale: Locale,
): string {
  if (Number.isNaN(date.getTime())) return NONE;
  const parts = format.formatToParts(date);
  const named = parts.some((part) => part.type === "month");
  return parts
    .map((part) =>
      locale === "fr" && named && part.type === "day" && part.value === "1"
        ? "1er"
        : part.value,
    )
    .join("");
}

const STEPS = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

function relative(locale: Locale, date: Date, now: Date): string {
  const seconds = (date.getTime() - now.getTime()) / 1000;
  if (!Number.isFinite(seconds)) return NONE;
  const [unit, size] =
    STEPS.find(([, length]) => Math.abs(seconds) >= length) ??
    (["second", 60] as const);
  const text = new Intl.RelativeTimeFormat(TAG[locale], { numeric: "auto" });
  return unit === "second"
    ? text.format(0, "second")
    : text.format(Math.trunc(seconds / size), unit);
}
