import { readdirSync, readFileSync } from "node:fs";
import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import { browserI18n, type Messages } from "./browser-i18n";
import { i18nOptions } from "./i18n-options";
import { LOCALES, type Locale } from "./locale";

type Speak = (key: string, values?: Record<string, unknown>) => string;

/** French has a form of its own from a million on. */
const COUNTS = [0, 1, 1.5, 2, 7, 1000, 1_000_000];

function catalogues(locale: Locale): Record<string, Messages> {
  const folder = new URL(`${locale}/`, import.meta.url);
  const names = readdirSync(folder).map((file) => file.replace(".json", ""));
  const read = (name: string) =>
    JSON.parse(
      readFileSync(new URL(`${name}.json`, folder), "utf8"),
    ) as Messages;
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

function keysOf(messages: Messages, before = ""): string[] {
  return Object.entries(messages).flatMap(([key, text]) =>
    typeof text === "string"
      ? [before + key]
      : keysOf(text, `${before}${key}.`),
  );
}

interface Asked {
  key: string;
  values: Record<string, string | number>;
}

const never = () => Promise.reject(new Error("nothing is asked for"));

describe.each(LOCALES)("the browser's words in %s", (locale) => {
  const messages = catalogues(locale);
  const whole = createInstance();
  void whole.init({
    ...i18nOptions(locale),
    resources: { [locale]: messages },
    initAsync: false,
  });
  const small = browserI18n({ locale, messages, load: never });

  it.each(Object.keys(messages))("are i18next's: %s", (namespace) => {
    const ours = small.getFixedT(locale, namespace as "ui") as Speak;
    const theirs = whole.getFixedT(locale, namespace as "ui") as Speak;
    const keys = keysOf(messages[namespace]!);
    const text = JSON.stringify(messages[namespace]);
    const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
    const values = Object.fromEntries(
      names.map((name) => [name, `<${name} $& {{x}}>`]),
    );
    const asked = keys.flatMap((key): Asked[] => {
      const stem = key.replace(/_(one|many|other)$/, "");
      return stem === key
        ? [{ key, values }]
        : COUNTS.map((count) => ({ key: stem, values: { ...values, count } }));
    });
    const spoken = (t: Speak) => asked.map((one) => t(one.key, one.values));
    expect(spoken(ours)).toEqual(spoken(theirs));
    const ns = namespace as "ui";
    expect(keys.filter((key) => !small.exists(key, { ns }))).toEqual([]);
  });

  it("are of another catalogue where the key names it", () => {
    const ours = small.getFixedT(locale, "ui") as Speak;
    const theirs = whole.getFixedT(locale, "ui") as Speak;
    for (const key of ["common:role.admin", "form:nameTaken", "common:none"])
      expect(ours(key)).toBe(theirs(key));
    expect(ours("common:role.admin")).not.toBe("role.admin");
  });

  it("are the key where there is none", () => {
    const t = small.getFixedT(locale, "ui") as Speak;
    expect(t("no.such.key")).toBe("no.such.key");
    expect(small.exists("no.such.key", { ns: "ui" })).toBe(false);
  });
});

describe("a catalogue the first page did not bring", () => {
  it("is there once it was loaded, and asked for only once", async () => {
    let asked = 0;
    const load = async () => {
      asked += 1;
      return { hello: "Bonjour {{name}}" };
    };
    const i18n = browserI18n({ locale: "fr", messages: {}, load });
    expect(i18n.hasLoadedNamespace("later")).toBe(false);
    for (let turn = 0; turn < 2; turn += 1)
      await new Promise<void>((done) =>
        i18n.loadNamespaces(["later"], () => done()),
      );
    expect(i18n.hasLoadedNamespace("later")).toBe(true);
    const t = i18n.getFixedT("fr", "later" as "ui") as Speak;
    expect(t("hello", { name: "Alix" })).toBe("Bonjour Alix");
    expect(asked).toBe(1);
  });

  it("leaves keys on the page where it cannot come", async () => {
    const i18n = browserI18n({ locale: "fr", messages: {}, load: never });
    await new Promise<void>((done) =>
      i18n.loadNamespaces(["later"], () => done()),
    );
    const t = i18n.getFixedT("fr", "later" as "ui") as Speak;
    expect(t("hello")).toBe("hello");
  });
});
