import type { InitOptions } from "i18next";
import type { Locale } from "./locale";
import { BASE_NAMESPACES } from "./namespaces";

export function i18nOptions(locale: Locale): InitOptions {
  return {
    lng: locale,
    fallbackLng: false,
    supportedLngs: ["en", "fr"],
    ns: [...BASE_NAMESPACES],
    defaultNS: "common",
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  };
}
