import { createInstance, type i18n, type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import { i18nOptions } from "./i18n-options";
import { LOCALES, type Locale } from "./locale";
import { BASE_NAMESPACES, hasI18nHandle, type Namespace } from "./namespaces";

const files = import.meta.glob<Record<string, string>>("./{en,fr}/*.json", {
  eager: true,
  import: "default",
});

const resources: Resource = {};
for (const locale of LOCALES) resources[locale] = {};
for (const [path, messages] of Object.entries(files)) {
  const [, locale = "", namespace = ""] =
    /\.\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
  resources[locale]![namespace] = messages;
}

const instances = new Map<Locale, i18n>();

/** One instance per language for the life of the server: it holds every catalogue and never changes language. */
export function serverI18n(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const instance = createInstance();
  void instance
    .use(initReactI18next)
    .init({ ...i18nOptions(locale), resources, initAsync: false });
  instances.set(locale, instance);
  return instance;
}

/** The messages a page's routes named in their handles, for the browser to start with. */
export function messagesFor(
  locale: Locale,
  handles: readonly unknown[],
): Record<string, unknown> {
  const named = handles.filter(hasI18nHandle).flatMap((handle) => handle.i18n);
  const namespaces = new Set<Namespace>([...BASE_NAMESPACES, ...named]);
  return Object.fromEntries(
    [...namespaces].map((namespace) => [
      namespace,
      resources[locale]?.[namespace] ?? {},
    ]),
  );
}
