import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderOnPage } from "../test-page";
import { ButtonLink } from "./button";
import { DataTable } from "./data-table";
import { Flash } from "./flash";
import { FilterLinks } from "./list/filter-links";
import { LanguageToggle } from "./preferences/language-toggle";
import { ThemeToggle } from "./preferences/theme-toggle";
import { ProgressCount } from "./status/progress-count";

describe("a table", () => {
  it("has a caption, headers, and a region that the keyboard can scroll", () => {
    renderOnPage(
      <DataTable
        caption="By shop"
        rows={[{ shop: "Harbour", n: 12 }]}
        rowKey={(row) => row.shop}
        columns={[
          {
            key: "shop",
            header: "Shop",
            rowHeader: true,
            render: (row) => row.shop,
          },
          { key: "n", header: "n", numeric: true, render: (row) => row.n },
        ]}
      />,
    );
    expect(screen.getByRole("region", { name: "By shop" })).toHaveAttribute(
      "tabindex",
      "0",
    );
    expect(
      screen.getByRole("rowheader", { name: "Harbour" }),
    ).toBeInTheDocument();
    expect(screen.getByRole("cell", { name: "12" })).toBeInTheDocument();
  });
});

describe("small parts", () => {
  it("filters are links, and the current one says so", () => {
    renderOnPage(
      <FilterLinks
        links={[
          { to: "?v=all", label: "All", current: true },
          { to: "?v=moved", label: "Improved", current: false },
        ]}
      />,
    );
    expect(screen.getByRole("link", { name: "All" })).toHaveAttribute(
      "aria-current",
      "true",
    );
    expect(screen.getByRole("link", { name: "Improved" })).toHaveAttribute(
      "href",
      "/?v=moved",
    );
  });

  it("the live region is there before its message", () => {
    renderOnPage(<Flash />);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("progress counts rows", () => {
    renderOnPage(
      <ProgressCount read={1_204} kept={1_190} refused={14} total={1_522} />,
      "fr",
    );
    expect(screen.getByText("1 204 sur 1 522")).toBeInTheDocument();
    expect(
      screen.getByRole("progressbar", { name: "Avancement" }),
    ).toHaveAttribute("value", "1204");
  });

  it("preferences are forms that post, pressed where they stand", () => {
    renderOnPage(
      <>
        <ThemeToggle theme="dark" returnTo="/tests" />
        <LanguageToggle />
      </>,
    );
    const dark = screen.getByRole("button", { name: "Dark" });
    expect(dark).toHaveAttribute("aria-pressed", "true");
    expect(dark.closest("form")).toHaveAttribute("action", "/preferences");
    expect(screen.getByRole("button", { name: "Français" })).toHaveAttribute(
      "value",
      "fr",
    );
    expect(screen.getByRole("button", { name: "English" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  it("a link that is the next step is a link", () => {
    renderOnPage(
      <ButtonLink to="/tests/new" variant="primary">
        Go on
      </ButtonLink>,
    );
    expect(screen.getByRole("link", { name: "Go on" })).toHaveAttribute(
      "href",
      "/tests/new",
    );
  });
});
