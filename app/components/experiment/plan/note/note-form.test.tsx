import { createRemixStub } from "@remix-run/testing";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { serverI18n } from "~/i18n/i18n.server";
import { NoteForm } from "./note-form";

// React Router speaks of its next version on the first render, and Remix's stub has no way to answer it.
beforeAll(() => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const Stub = createRemixStub([{ path: "/", Component: () => null }]);
  render(<Stub />);
  cleanup();
  warn.mockRestore();
});

afterEach(() => vi.unstubAllGlobals());

const NOTHING = {
  title: "",
  customerBenefit: "",
  belief: "",
  objectiveId: "",
  teamId: "",
  metricId: "",
  originId: "",
  originKind: "",
};

it("stays with its words when nobody answers, and goes off by itself when the network is back", async () => {
  const healthz = vi.fn().mockRejectedValue(new TypeError("Failed to fetch"));
  vi.stubGlobal("fetch", healthz);
  const received = vi.fn();
  const Stub = createRemixStub([
    {
      path: "/",
      action: async ({ request }) => {
        received(Object.fromEntries(await request.formData()));
        return null;
      },
      Component: () => (
        <I18nextProvider i18n={serverI18n("en")}>
          <NoteForm
            id="the-id"
            defaults={NOTHING}
            teams={[]}
            objectives={[]}
            draftOwner="a"
          />
        </I18nextProvider>
      ),
    },
  ]);
  render(<Stub />);
  const title = screen.getByLabelText("What will you try?");
  fireEvent.change(title, { target: { value: "Call back" } });
  fireEvent.click(screen.getByRole("button", { name: "Note it" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Not saved yet: no connection. Your words are kept.",
  );
  expect(title).toHaveValue("Call back");
  expect(screen.getByRole("button", { name: "Try again" })).toBeEnabled();
  expect(received).not.toHaveBeenCalled();
  healthz.mockResolvedValue(new Response());
  fireEvent(window, new Event("online"));
  await vi.waitFor(() =>
    expect(received).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: "the-id", title: "Call back" }),
    ),
  );
});
