import { createInstance, type i18n, type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import { i18nOptions } from "./i18n-options";
import { LOCALES, type Locale } from "./locale";
import { BASE_NAMESPACES, hasI18nHandle, type Namespace } from "./namespaces";
import { settledI18n } from "./settled-i18n.server";

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
  const settled = settledI18n(instance);
  instances.set(locale, settled);
  return settled;
}

const written = new Map<string, string>();

/** The messages a page's routes named in their handles, as JSON that is safe inside HTML, for the browser to start with. */
export function messagesFor(
  locale: Locale,
  handles: readonly unknown[],
): string {
  const named = handles.filter(hasI18nHandle).flatMap((handle) => handle.i18n);
  const namespaces = [...new Set<Namespace>([...BASE_NAMESPACES, ...named])];
  const key = `${locale} ${namespaces.toSorted().join()}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const messages = namespaces.map((namespace) => [
    namespace,
    resources[locale]?.[namespace] ?? {},
  ]);
  const json = jsonForHtml(Object.fromEntries(messages));
  written.set(key, json);
  return json;
}

const JSON_IN_HTML = /[<>&\u2028\u2029]/g;

function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    JSON_IN_HTML,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
