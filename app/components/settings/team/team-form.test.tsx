import { createRemixStub } from "@remix-run/testing";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { beforeAll, expect, it, vi } from "vitest";
import { serverI18n } from "~/i18n/i18n.server";
import { NEW_TEAM } from "./new-team";
import { TeamForm } from "./team-form";

// React Router speaks of its next version on the first render, and Remix's stub has no way to answer it.
beforeAll(() => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const Stub = createRemixStub([{ path: "/", Component: () => null }]);
  render(<Stub />);
  cleanup();
  warn.mockRestore();
});

const PEOPLE = ["Ada", "Béa", "Cléo"].map((name) => ({ id: name, name }));

it("keeps every box and cap as it was filled in when the form is refused", async () => {
  const answer = {
    status: "error",
    initialValue: {
      name: "Front desk",
      memberIds: ["Ada", "Cléo"],
      money: "-5",
      allowsIrreversible: "on",
    },
    error: { name: ["taken"], money: ["tooSmall"], "": ["stale"] },
  };
  const Stub = createRemixStub([
    {
      path: "/",
      action: async () => answer,
      Component: () => (
        <I18nextProvider i18n={serverI18n("en")}>
          <TeamForm
            team={NEW_TEAM}
            people={PEOPLE}
            sites={[]}
            currency="EUR"
            hidden={{ id: "x" }}
            submitLabel="Create"
          />
        </I18nextProvider>
      ),
    },
  ]);
  render(<Stub />);
  fireEvent.change(screen.getByLabelText("Name"), {
    target: { value: "Front desk" },
  });
  fireEvent.change(screen.getByLabelText("Money"), { target: { value: "-5" } });
  fireEvent.click(screen.getByLabelText("Ada"));
  fireEvent.click(screen.getByLabelText("Cléo"));
  fireEvent.click(screen.getByRole("button", { name: "Create" }));
  const summary = await screen.findByRole("alert");
  expect(summary).toHaveTextContent(/already used here/);
  expect(summary).toHaveTextContent(/changed this while you were editing/);
  expect(screen.getByLabelText("Name")).toHaveAccessibleDescription(
    /already used here/,
  );
  expect(screen.getByLabelText("Ada")).toBeChecked();
  expect(screen.getByLabelText("Béa")).not.toBeChecked();
  expect(screen.getByLabelText("Cléo")).toBeChecked();
  expect(screen.getByLabelText("Money")).toHaveValue(-5);
});
