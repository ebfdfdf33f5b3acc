import { createRemixStub } from "@remix-run/testing";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { DayStrip } from "~/components/experiment/log/day/day-strip";
import { StopPanel } from "~/components/experiment/log/loss/stop-panel";
import { serverI18n } from "~/i18n/i18n.server";
import { RunningItem } from "./running-item";

// React Router speaks of its next version on the first render, and Remix's stub has no way to answer it.
beforeAll(() => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const Stub = createRemixStub([{ path: "/", Component: () => null }]);
  render(<Stub />);
  cleanup();
  warn.mockRestore();
});
afterEach(() => vi.unstubAllGlobals());

function show(element: JSX.Element, action = vi.fn(async () => ({}))) {
  const Component = () => (
    <I18nextProvider i18n={serverI18n("en")}>{element}</I18nextProvider>
  );
  const Stub = createRemixStub([
    { path: "/o/:org", index: true, action, Component },
  ]);
  render(<Stub initialEntries={["/o/x"]} />);
  return action;
}

const TEST = {
  id: "t",
  title: "Call back",
  state: "running",
  acting: { outcome: "day", day: 9, of: 14 },
  days: [
    { day: "2026-03-09", done: null, logId: "a", turn: null },
    { day: "2026-03-10", done: null, logId: "b", turn: null },
  ],
  prompt: null,
} as const;

describe("a test under way on Today", () => {
  it("asks for today first, and folds yesterday", () => {
    show(<RunningItem test={TEST} today="2026-03-10" />);
    expect(screen.getByText("Test under way, day 9 of 14")).toBeVisible();
    const questions = screen.getAllByRole("group", { name: /\?/ });
    expect(questions[0]).toHaveTextContent("Did you do it today?");
    expect(
      screen.getByText("Answer for yesterday too").closest("details"),
    ).not.toHaveAttribute("open");
  });

  it("keeps the choice where there is no connection, and sends it when asked again", async () => {
    const network = vi.fn().mockRejectedValueOnce(new TypeError("offline"));
    network.mockResolvedValue(new Response());
    vi.stubGlobal("fetch", network);
    const action = show(<RunningItem test={TEST} today="2026-03-10" />);
    fireEvent.click(screen.getAllByRole("button", { name: "Partly" })[0]!);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Not saved: no connection.",
    );
    expect(
      screen.getAllByRole("button", { name: "Partly" })[0],
    ).toHaveAttribute("aria-pressed", "true");
    expect(action).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await vi.waitFor(() => expect(action).toHaveBeenCalledOnce());
  });
});

it("each acting day is a link that says how it went", () => {
  const day = (name: string, done: "yes" | null, paused = false) => ({
    day: name,
    done,
    paused,
  });
  show(
    <DayStrip
      days={[
        day("2026-03-09", "yes"),
        day("2026-03-10", null),
        day("2026-03-11", null, true),
      ]}
      current="2026-03-10"
    />,
  );
  const links = screen.getAllByRole("link");
  expect(links.map((link) => link.getAttribute("aria-label"))).toEqual([
    expect.stringMatching(/9 March.*, done$/),
    expect.stringMatching(/10 March.*, no answer$/),
    expect.stringMatching(/11 March.*, paused$/),
  ]);
  expect(links[1]).toHaveAttribute("aria-current", "date");
});

it("a cap passed asks for a stop, and says whom to ask for more", () => {
  const burn = {
    dimension: "hours",
    spent: 21,
    cap: 20,
    outcome: "breached",
  } as never;
  show(
    <StopPanel
      prompt={{ outcome: "stop", burns: [burn] }}
      currency="EUR"
      approver="Ada"
      mayRaise={false}
      mayStop
    />,
  );
  expect(screen.getByText("A cap is passed")).toBeVisible();
  expect(screen.getByRole("button", { name: "Stop the test" })).toBeVisible();
  expect(screen.getByText(/Only Ada can raise the cap/)).toBeVisible();
});
