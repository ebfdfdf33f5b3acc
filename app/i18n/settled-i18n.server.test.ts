import { createInstance } from "i18next";
import { expect, test } from "vitest";
import { settledI18n } from "./settled-i18n.server";

/** Without the catalogue's typed keys. */
interface Loose {
  getFixedT(...of: unknown[]): (key: string, options?: unknown) => string;
}

function loose(of: unknown): Loose {
  return of as Loose;
}

async function instanceOf() {
  const instance = createInstance();
  await instance.init({
    lng: "en",
    showSupportNotice: false,
    fallbackLng: false,
    defaultNS: "first",
    interpolation: { escapeValue: false },
    resources: {
      en: {
        first: {
          title: "A title",
          lines_one: "one line",
          lines_other: "{{count}} lines",
        },
        second: { title: "Another", deep: { er: "Deeper" } },
      },
    },
  });
  return instance;
}

test("says what the instance says, each time", async () => {
  const instance = await instanceOf();
  for (const t of [
    loose(settledI18n(instance)).getFixedT("en", "second"),
    loose(settledI18n(instance)).getFixedT("en", ["second", "first"]),
  ]) {
    expect([t("title"), t("title"), t("deep.er")]).toEqual([
      "Another",
      "Another",
      "Deeper",
    ]);
    expect(t("title", { ns: "first" })).toBe("A title");
    expect(t("missing", "by default")).toBe("by default");
  }
});

test("counts and fills in values", async () => {
  const t = loose(settledI18n(await instanceOf())).getFixedT("en", "first");
  expect([t("lines", { count: 1 }), t("lines", { count: 3 })]).toEqual([
    "one line",
    "3 lines",
  ]);
});

test("a prefix goes before each key", async () => {
  const settled = loose(settledI18n(await instanceOf()));
  expect(settled.getFixedT("en", "second", "deep")("er")).toBe("Deeper");
});

test("owns next to nothing that a component would copy", async () => {
  const settled = settledI18n(await instanceOf());
  expect(Object.getOwnPropertyNames(settled)).toEqual(["getFixedT"]);
  expect(settled.language).toBe("en");
});
