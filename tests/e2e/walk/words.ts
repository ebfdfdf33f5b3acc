import { serverI18n } from "~/i18n/i18n.server";
import { createFormat, type Format } from "~/i18n/format";
import type { Locale } from "~/i18n/locale";

/** The product's own words in one language, so that a journey asks for what a person reads there. */
export interface Words {
  /** `say("experiment:note.save")`; a key that is missing fails the journey. */
  say: (key: string, values?: Record<string, unknown>) => string;
  format: Format;
}

export function wordsOf(locale: Locale): Words {
  const i18n = serverI18n(locale);
  return {
    say(key, values = {}) {
      const [namespace = "", path = ""] = key.split(":");
      if (!i18n.exists(`${namespace}:${path}`, values))
        throw new Error(`The ${locale} catalogue has no ${key}.`);
      const translate = i18n.getFixedT(locale, namespace as "ui");
      return translate(path as "field.optional", values);
    },
    format: createFormat(locale, "Europe/Paris"),
  };
}

/** Matches a label whole, whatever its spaces and with the word "optional" after it or not. */
export function labelled(text: string, optional: string): RegExp {
  const escape = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const spaced = (part: string) =>
    part.trim().split(/\s+/).map(escape).join("\\s+");
  return new RegExp(`^\\s*${spaced(text)}\\s*(${spaced(optional)})?\\s*$`);
}
