import { createRemixStub } from "@remix-run/testing";
import {
  cleanup,
  fireEvent,
  render,
  screen,
  waitFor,
} from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { beforeAll, expect, it, vi } from "vitest";
import { serverI18n } from "~/i18n/i18n.server";
import { JourneyList } from "./journey-list";
import type { ShownJourney } from "./shown-journey";

// React Router speaks of its next version on the first render, and Remix's stub has no way to answer it.
beforeAll(() => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const Stub = createRemixStub([{ path: "/", Component: () => null }]);
  render(<Stub />);
  cleanup();
  warn.mockRestore();
});

const moment = (id: string, name: string) => ({
  id,
  name,
  stakes: 4,
  channelKind: "human" as const,
  owner: null,
});
const RETURNS: ShownJourney = {
  id: "j",
  name: "Return a purchase",
  owner: { id: "p", name: "Inès" },
  moments: [moment("a", "Waits"), moment("b", "Is paid back")],
};

function show({ mayEdit = true, action = async () => null as unknown } = {}) {
  const Stub = createRemixStub([
    {
      path: "/o/:org",
      action,
      Component: () => (
        <I18nextProvider i18n={serverI18n("en")}>
          <JourneyList journeys={[RETURNS]} mayEdit={mayEdit} />
        </I18nextProvider>
      ),
    },
  ]);
  return render(<Stub initialEntries={["/o/acme"]} />);
}

const order = () =>
  screen
    .getAllByRole("listitem")
    .map((item) => item.textContent ?? "")
    .filter((text) => /^[12]/.test(text))
    .map((text) => text.replace(/stakes.*$/, ""));

it("shows a moment in its new place before the server has answered", async () => {
  show({ action: () => new Promise(() => {}) });
  expect(order()).toEqual(["1Waits", "2Is paid back"]);
  fireEvent.click(screen.getByRole("button", { name: "Move later: Waits" }));
  await waitFor(() => expect(order()).toEqual(["1Is paid back", "2Waits"]));
});

it("puts it back and says so where the move was not saved", async () => {
  show({ action: async () => ({ fault: "conflict" }) });
  fireEvent.click(screen.getByRole("button", { name: "Move later: Waits" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "The order was not saved. Try again.",
  );
  expect(order()).toEqual(["1Waits", "2Is paid back"]);
});

it("leaves a button at an end where it is, without an effect", () => {
  const action = vi.fn(async () => null);
  show({ action });
  const first = screen.getByRole("button", { name: "Move earlier: Waits" });
  expect(first).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(first);
  expect(action).not.toHaveBeenCalled();
});

it("has nothing to press for those who only read", () => {
  show({ mayEdit: false });
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByText("held by Inès")).toBeInTheDocument();
});
