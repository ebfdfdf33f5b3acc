import { renderHook } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { serverI18n } from "~/i18n/i18n.server";
import type { Locale } from "~/i18n/locale";
import { useEnvelopeWords } from "./use-envelope-words";

function wordsIn(locale: Locale, currency = "EUR") {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <I18nextProvider i18n={serverI18n(locale)}>{children}</I18nextProvider>
  );
  return renderHook(() => useEnvelopeWords(currency), { wrapper }).result
    .current;
}

const NONE = { money: null, hours: null, customers: null, days: null };

it("says each cap with its unit, in the reader's language", () => {
  const envelope = {
    caps: { money: 1200, hours: 7.5, customers: 1, days: 14 },
    allowsIrreversible: false,
  };
  expect(wordsIn("en")(envelope)).toEqual({
    caps: "€1,200 · 7.5 h · 1 customer · 14 days",
    irreversible: "only tests that can be undone",
  });
  expect(wordsIn("fr", "CHF")(envelope).caps.replace(/\s/g, " ")).toBe(
    "1 200 CHF · 7,5 h · 1 client · 14 jours",
  );
});

it("tells a cap of nothing from no cap", () => {
  const zero = { caps: { ...NONE, money: 0 }, allowsIrreversible: true };
  expect(wordsIn("en")(zero)).toEqual({
    caps: "€0",
    irreversible: "also tests that cannot be undone",
  });
  const free = { caps: NONE, allowsIrreversible: false };
  expect(wordsIn("en")(free).caps).toBe("no limit set");
});
