import { isLocale, localeFromHeader, type Locale } from "~/i18n/locale";

export type Theme = "light" | "dark" | "system";

export function isTheme(value: unknown): value is Theme {
  return value === "light" || value === "dark" || value === "system";
}

const YEAR_SECONDS = 60 * 60 * 24 * 365;

function readCookie(request: Request, name: string): string | undefined {
  const pair = (request.headers.get("cookie") ?? "")
    .split(/;\s*/)
    .find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** Language and theme, from this browser's cookies or its settings: known without the database. */
export function readPreferences(request: Request): {
  locale: Locale;
  theme: Theme;
} {
  const locale = readCookie(request, "essai_locale");
  const theme = readCookie(request, "essai_theme");
  return {
    locale: isLocale(locale)
      ? locale
      : localeFromHeader(request.headers.get("accept-language")),
    theme: isTheme(theme) ? theme : "system",
  };
}

/** Whether this browser was told a language, as against guessing it from its settings. */
export function hasLocaleCookie(request: Request): boolean {
  return isLocale(readCookie(request, "essai_locale"));
}

/** The language this browser was told; without one `otherwise`, where that is a language at all. */
export function localeOr(request: Request, otherwise: string): Locale {
  return isLocale(otherwise) && !hasLocaleCookie(request)
    ? otherwise
    : readPreferences(request).locale;
}

export function preferenceCookie(
  name: "locale" | "theme",
  value: string,
): string {
  const secure = process.env.ESSAI_URL?.startsWith("https:") ? "; Secure" : "";
  return `essai_${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly${secure}`;
}
