import { render } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { serverI18n } from "~/i18n/i18n.server";
import type { Locale } from "~/i18n/locale";
import { ChangeHistory } from "./change-history";
import type { ShownChange } from "./shown-change";

function show(change: Partial<ShownChange>, locale: Locale = "en"): string {
  const { container } = render(
    <I18nextProvider i18n={serverI18n(locale)}>
      <ChangeHistory
        entity="KeyResult"
        changes={[
          {
            id: "1",
            action: "updated",
            before: { targetValue: 80 },
            after: { targetValue: 72.5 },
            by: "Inès Faure",
            at: "2026-03-03T14:05:00Z",
            ...change,
          },
        ]}
      />
    </I18nextProvider>,
  );
  return container.textContent ?? "";
}

it("says who changed what, when, from what to what", () => {
  expect(show({})).toContain(
    "Changed by Inès Faure, 3 March 2026, 15:05Targetbefore 80 → after 72.5",
  );
  expect(show({}, "fr")).toContain("Cibleavant 80");
  expect(show({}, "fr")).toContain("72,5");
});

it("writes directions in words, and what was emptied as empty", () => {
  const text = show({
    before: { direction: "at-most", dueOn: "2026-06-01" },
    after: { direction: "increase", dueOn: null },
  });
  expect(text).toContain("never above → after raise it");
  expect(text).toContain("1 June 2026 → after empty");
});

it("leaves ids and what is empty on both sides unsaid", () => {
  const text = show({
    action: "created",
    before: null,
    after: { ownerId: "5b1c3f60-7a70-4b6c-9a1f-0f2f7f4a2c11", note: "" },
  });
  expect(text).not.toContain("5b1c3f60");
  expect(text).not.toContain("Why");
});
