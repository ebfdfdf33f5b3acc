import { createInstance } from "i18next";
import form from "~/i18n/en/form.json";
import importing from "~/i18n/en/import.json";
import type { CodedFault } from "~/core/import/coded-fault";
import type { DraftFault } from "~/core/import/import-draft";

const i18n = createInstance();
void i18n.init({
  lng: "en",
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  resources: { en: { import: importing, form } },
});
const t = i18n.t.bind(i18n) as (
  key: string,
  data: Record<string, unknown>,
) => string;

/** The catalogue's sentence, after the name of what it is about. */
export function draftSentence({
  field,
  message,
  columns = [],
}: DraftFault): string {
  const key = message.includes(":") ? message : `import:${message}`;
  return `${field}: ${t(key, { columns: columns.join(", "), max: 120 })}`;
}

export function faultSentence({ code, data }: CodedFault): string {
  return t(`import:fault.${code}`, { ...data });
}
