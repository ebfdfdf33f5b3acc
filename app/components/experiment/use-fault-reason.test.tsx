import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { serverI18n } from "~/i18n/i18n.server";
import { useFaultReason } from "./use-fault-reason";

function inFrench() {
  const i18n = serverI18n("fr");
  const wrapper = ({ children }: { children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
  );
  return renderHook(() => useFaultReason(), { wrapper }).result.current;
}

test("a fault without a code, or with one that is not known, is never said in the engine's English", () => {
  const reason = inFrench();
  const fault = { path: "observations[3].sum", message: "must be a number" };
  expect(reason(fault)).toBeNull();
  expect(reason({ ...fault, code: "not-in-the-catalogue" })).toBeNull();
});

test("a fault with a code is said in the reader's language", () => {
  const said = inFrench()({
    path: "observations",
    message: "do not vary",
    code: "no-variance",
  });
  expect(said).toMatch(/[a-zé]/);
  expect(said).not.toContain("do not vary");
});
