import { serverI18n } from "~/i18n/i18n.server";
import type { Namespace } from "~/i18n/namespaces";
import { readPreferences } from "./preferences.server";

/** The document's title in the reader's language: a catalogue key, or words that need no translation. */
export function pageTitle(
  request: Request,
  namespace: Namespace,
  key: string,
): string {
  const { locale } = readPreferences(request);
  return `${serverI18n(locale).getFixedT(locale, namespace)(key as never)} · Essai`;
}

export function namedTitle(name: string): string {
  return `${name} · Essai`;
}
