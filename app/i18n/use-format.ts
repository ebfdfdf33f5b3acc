import { createContext, useContext } from "react";
import { useTranslation } from "react-i18next";
import { createFormat, localeOf, type Format } from "./format";
import type { Locale } from "./locale";

const TimeZone = createContext("Europe/Paris");

/** Sets the organisation's time zone (an IANA name) for everything below. */
export const TimeZoneProvider = TimeZone.Provider;

export interface LocalFormat extends Format {
  locale: Locale;
  /** "between 73 and 81", from two values already written. */
  interval(low: string, high: string): string;
}

/** By translator, then by time zone: a page asks for the same one in each of its parts. */
const known = new WeakMap<object, Map<string, LocalFormat>>();

/** Numbers and dates as this person reads them: their language, the organisation's time zone. */
export function useFormat(): LocalFormat {
  const { t, i18n } = useTranslation("ui");
  const zone = useContext(TimeZone);
  const locale = localeOf(i18n.language);
  const formats = known.get(t) ?? new Map<string, LocalFormat>();
  known.set(t, formats);
  const format = formats.get(zone) ?? {
    ...createFormat(locale, zone),
    locale,
    interval: (low: string, high: string) =>
      t("interval.between", { low, high }),
  };
  formats.set(zone, format);
  return format;
}
