import { readdirSync, readFileSync } from "node:fs";

export type Locale = "en" | "fr";

/** One message: `ns:path.to.key` and its text. */
export type Messages = ReadonlyMap<string, string>;

export const LOCALES: readonly Locale[] = ["en", "fr"];
const PLURAL = /_(zero|one|two|few|many|other)$/;

export function readMessages(locale: Locale): Messages {
  const folder = `app/i18n/${locale}`;
  const messages = new Map<string, string>();
  for (const file of readdirSync(folder).toSorted()) {
    const namespace = file.replace(/\.json$/, "");
    const tree: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    for (const [key, text] of flatten(tree, "")) {
      messages.set(`${namespace}:${key}`, text);
    }
  }
  return messages;
}

function flatten(tree: unknown, path: string): [string, string][] {
  if (typeof tree !== "object" || tree === null) return [[path, String(tree)]];
  return Object.entries(tree).flatMap(([key, value]) =>
    flatten(value, path === "" ? key : `${path}.${key}`),
  );
}

/** The key as code writes it: without the ending of a plural form. */
export function baseKey(key: string): string {
  return key.replace(PLURAL, "");
}

export function pluralForm(key: string): string | null {
  return PLURAL.exec(key)?.[1] ?? null;
}

/** Names inside `{{…}}`, sorted. */
export function placeholders(text: string): string[] {
  const found = [...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)];
  return [...new Set(found.map(([, name]) => name ?? ""))].toSorted();
}
