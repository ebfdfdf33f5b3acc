import type { i18n } from "i18next";
import { browserI18n, type Messages } from "./browser-i18n";
import { isLocale } from "./locale";

const files = import.meta.glob<Messages>("./{en,fr}/*.json", {
  import: "default",
});

/** The words of the first page, and the way to those that a later page asks for. */
export function startI18n(messages: Record<string, Messages>): i18n {
  const language = document.documentElement.lang;
  const locale = isLocale(language) ? language : "en";
  return browserI18n({
    locale,
    messages,
    load: async (namespace) => {
      const load = files[`./${locale}/${namespace}.json`];
      if (!load) throw new Error(`No catalogue ${locale}/${namespace}`);
      return load();
    },
  });
}
