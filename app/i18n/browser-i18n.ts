import type { i18n } from "i18next";
import type { Locale } from "./locale";

/** A catalogue: texts by key, in groups as deep as the key has dots. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

type Values = Readonly<Record<string, unknown>>;
type Translate = (key: string, values?: Values) => string;

/**
 * What react-i18next asks of an instance, for one language and our way of writing: `{{name}}`, and plural forms by
 * `count`. The whole of i18next, 12 kB more for every first visit, stays on the server; browser-i18n.test.ts holds both to
 * the same words. `load` brings the catalogue that a later page asks for.
 */
export function browserI18n({
  locale,
  messages,
  load,
}: {
  locale: Locale;
  messages: Readonly<Record<string, Messages>>;
  load: (namespace: string) => Promise<Messages>;
}): i18n {
  const catalogues = new Map(Object.entries(messages));
  const speakers = new Map<string, Translate>();
  const plural = new Intl.PluralRules(locale);
  function speaker(namespace: string): Translate {
    const known = speakers.get(namespace);
    if (known) return known;
    const translate: Translate = (named, values) => {
      const { namespace: other, key } = splitName(named);
      return say(catalogues.get(other ?? namespace), key, values, plural);
    };
    speakers.set(namespace, translate);
    return translate;
  }
  async function bring(namespace: string): Promise<void> {
    if (catalogues.has(namespace)) return;
    // Without its catalogue a page shows keys, as i18next would; the next full load brings it.
    catalogues.set(namespace, await load(namespace).catch(() => ({})));
  }
  const instance = {
    language: locale,
    languages: [locale],
    resolvedLanguage: locale,
    isInitialized: true,
    options: {
      defaultNS: "common",
      react: { bindI18n: "", bindI18nStore: "" },
    },
    hasLoadedNamespace: (namespace: string) => catalogues.has(namespace),
    loadNamespaces: (namespaces: readonly string[], done: () => void) =>
      Promise.all(namespaces.map(bring)).then(done),
    // Of several namespaces the first speaks; the others are named in the key.
    getFixedT: (_locale: string, namespace: string | readonly string[]) =>
      speaker([namespace].flat()[0] ?? "common"),
    exists: (key: string, { ns }: { ns: string }) =>
      typeof textOf(catalogues.get(ns), key) === "string",
  };
  return instance as unknown as i18n;
}

/** `common:role.admin` is the key `role.admin` of the catalogue `common`. */
function splitName(named: string): { namespace?: string; key: string } {
  const at = named.indexOf(":");
  return at < 0
    ? { key: named }
    : { namespace: named.slice(0, at), key: named.slice(at + 1) };
}

function say(
  messages: Messages | undefined,
  key: string,
  values: Values = {},
  plural: Intl.PluralRules,
): string {
  const { count } = values;
  const form =
    typeof count === "number"
      ? textOf(messages, `${key}_${plural.select(count)}`)
      : undefined;
  const text = form ?? textOf(messages, key) ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name] ?? ""),
  );
}

function textOf(
  messages: Messages | undefined,
  key: string,
): string | undefined {
  const found = key
    .split(".")
    .reduce<string | Messages | undefined>(
      (group, part) => (typeof group === "object" ? group[part] : undefined),
      messages,
    );
  return typeof found === "string" ? found : undefined;
}
