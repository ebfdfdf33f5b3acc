import { describe, expect, test } from "vitest";
import { readSources } from "./architecture/source-files";
import { asksFor, findKeys } from "./catalogue/find-keys";
import { findWords } from "./catalogue/find-words";
import {
  baseKey,
  LOCALES,
  placeholders,
  pluralForm,
  readMessages,
  type Locale,
} from "./catalogue/read-catalogues";

const messages = { en: readMessages("en"), fr: readMessages("fr") };
const entries = LOCALES.flatMap((locale) =>
  [...messages[locale]].map(([key, text]) => ({ locale, key, text })),
);
const bases = (locale: Locale) =>
  [...new Set([...messages[locale].keys()].map(baseKey))].toSorted();
const say = ({ locale, key, text }: (typeof entries)[number]) =>
  `${locale} ${key}: ${text}`;

/** `ns:key` with the placeholders of all its plural forms together. */
function placeholdersOf(locale: Locale): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, text] of messages[locale]) {
    const base = baseKey(key);
    const names = placeholders(text).filter((name) => name !== "count");
    const before = found.get(base)?.split(" ").filter(Boolean) ?? [];
    found.set(base, [...new Set([...before, ...names])].toSorted().join(" "));
  }
  return found;
}

describe("the two catalogues", () => {
  test("have the same keys", () => {
    expect(bases("fr")).toEqual(bases("en"));
  });

  test("have words for each", () => {
    const empty = entries.filter(({ text }) => text.trim() === "");
    expect(empty.map(say)).toEqual([]);
  });

  test("fill in the same values", () => {
    expect(Object.fromEntries(placeholdersOf("fr"))).toEqual(
      Object.fromEntries(placeholdersOf("en")),
    );
  });

  test.each(LOCALES)("have each plural form of %s", (locale) => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions()
      .pluralCategories;
    const forms = new Map<string, string[]>();
    for (const key of messages[locale].keys()) {
      const form = pluralForm(key);
      const base = baseKey(key);
      if (form) forms.set(base, [...(forms.get(base) ?? []), form]);
    }
    const wrong = [...forms].filter(
      ([, found]) =>
        found
          .filter((form) => form !== "zero")
          .toSorted()
          .join() !== wanted.toSorted().join(),
    );
    expect(wrong).toEqual([]);
  });

  test("count in the same places", () => {
    const counted = (locale: Locale) => [
      ...new Set([...messages[locale].keys()].filter(pluralForm).map(baseKey)),
    ];
    expect(counted("fr").toSorted()).toEqual(counted("en").toSorted());
  });
});

describe("typography", () => {
  const bare = (text: string) => text.replace(/https?:\/\/\S+/g, "");
  const french = entries.filter(({ locale }) => locale === "fr");

  test("has true apostrophes and quotation marks", () => {
    const straight = entries.filter(({ text }) => /['"]/.test(bare(text)));
    expect(straight.map(say)).toEqual([]);
  });

  test("of French has the narrow no-break space where it belongs", () => {
    const wrong = french.filter(({ text }) => {
      const plain = bare(text).replace(/\d:\d/g, "");
      return /[^\u202f:;!?%][:;!?%»]|«(?!\u202f)|\u00a0/.test(plain);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test("of English has no space before its punctuation", () => {
    const wrong = entries.filter(
      ({ locale, text }) =>
        locale === "en" && /[\s\u00a0\u202f][:;!?%](\s|$)/.test(bare(text)),
    );
    expect(wrong.map(say)).toEqual([]);
  });
});

describe("keys in the code", () => {
  const code = readSources().filter(
    ({ path, isTest }) =>
      !isTest && /^(app|cli)\/.*\.tsx?$/.test(path) && !/test-/.test(path),
  );
  const split = (key: string): [string, string] => {
    const [namespace = "", ...rest] = key.split(":");
    return [namespace, rest.join(":")];
  };
  const keys = bases("en").map(split);
  const known = [...new Set(keys.map(([namespace]) => namespace))];
  const { uses, dynamic, literals } = findKeys(code, known);

  test("all exist", () => {
    const missing = uses.filter(
      (use) => !keys.some(([namespace, key]) => asksFor(use, namespace, key)),
    );
    expect(
      missing.map(({ where, pattern }) => `${where} ${pattern.source}`),
    ).toEqual([]);
  });

  test("are all those there are", () => {
    const unused = keys.filter(([namespace, key]) => {
      if (uses.some((use) => asksFor(use, namespace, key))) return false;
      const full = `${namespace}:${key}`;
      const named = (pattern: RegExp) =>
        pattern.test(key) || pattern.test(full);
      return !dynamic.has(namespace) || !literals.some(named);
    });
    expect(unused.map((parts) => parts.join(":"))).toEqual([]);
  });
});

describe("words in the markup", () => {
  const SAME_IN_EVERY_LANGUAGE = [
    // The product's own name, drawn in two halves.
    /shell\/brand\.tsx:\d+ (ess|ai)$/,
    // Each language names itself.
    / (Français|English)$/,
    // The sign of statistics for how many.
    / n( =)?$/,
  ];

  test("are none", () => {
    const found = readSources()
      .filter(({ path, isTest }) => path.endsWith(".tsx") && !isTest)
      // A page for those who build Essai, in development only.
      .filter(({ path }) => !path.includes("styleguide"))
      .flatMap(findWords)
      .filter(
        (line) => !SAME_IN_EVERY_LANGUAGE.some((known) => known.test(line)),
      );
    expect(found).toEqual([]);
  });
});
