import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderOnPage } from "../test-page";
import { AppShell } from "./app-shell";
import { PageHead } from "./page-head";

describe("the shell", () => {
  const items = [
    { to: "/today", label: "Today", icon: null, onPhone: true, count: "4" },
    { to: "/tests", label: "Tests", icon: null, onPhone: true },
    { to: "/results", label: "Results", icon: null },
  ];

  it("skips to the content, marks where I am and offers to note a test", () => {
    renderOnPage(
      <AppShell items={items} noteTo="/tests/new" user="Nadia">
        <PageHead title="A test" trail={[{ label: "Tests", to: "/tests" }]} />
      </AppShell>,
      "en",
      "/tests/12",
    );
    expect(
      screen.getByRole("link", { name: "Skip to the content" }),
    ).toHaveAttribute("href", "#content");
    expect(screen.getByRole("main")).toHaveAttribute("id", "content");
    for (const link of screen.getAllByRole("link", { name: "Note a test" }))
      expect(link).toHaveAttribute("href", "/tests/new");
    const rail = screen.getAllByRole("navigation", { name: "Main" })[0]!;
    expect(
      within(rail).getByRole("link", { current: "page" }),
    ).toHaveTextContent("Tests");
    expect(within(rail).getAllByRole("link")).toHaveLength(3);
  });

  it("keeps the phone's bar to its own places", () => {
    renderOnPage(
      <AppShell items={items} noteTo="/tests/new" user="Nadia">
        {null}
      </AppShell>,
    );
    const bar = screen.getAllByRole("navigation", { name: "Main" }).at(-1)!;
    expect(within(bar).getAllByRole("link")).toHaveLength(3);
    expect(within(bar).queryByRole("link", { name: "Results" })).toBeNull();
  });
});
