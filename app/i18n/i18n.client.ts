import { createInstance, type BackendModule, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { i18nOptions } from "./i18n-options";
import { isLocale } from "./locale";

const files = import.meta.glob<Record<string, string>>("./{en,fr}/*.json", {
  import: "default",
});

/** Loads a catalogue that the first page did not bring, when a later page asks for it. */
const catalogueBackend: BackendModule = {
  type: "backend",
  init: () => {},
  read: (locale, namespace, done) => {
    const load = files[`./${locale}/${namespace}.json`];
    if (!load)
      return done(new Error(`No catalogue ${locale}/${namespace}`), null);
    load().then(
      (messages) => done(null, messages),
      (error: Error) => done(error, null),
    );
  },
};

export async function startI18n(
  messages: Record<string, Record<string, string>>,
): Promise<i18n> {
  const language = document.documentElement.lang;
  const locale = isLocale(language) ? language : "en";
  const instance = createInstance();
  await instance
    .use(catalogueBackend)
    .use(initReactI18next)
    .init({
      ...i18nOptions(locale),
      resources: { [locale]: messages },
      partialBundledLanguages: true,
    });
  return instance;
}
