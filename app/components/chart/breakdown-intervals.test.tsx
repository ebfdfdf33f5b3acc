import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { dirtOf, renderOnPage } from "../test-page";
import { BreakdownIntervals } from "./breakdown-intervals";

describe("the breakdown", () => {
  const rows = [
    {
      key: "a",
      label: "Harbour",
      value: 0.84,
      low: 0.76,
      high: 0.9,
      n: 96,
      masked: false,
    },
    {
      key: "b",
      label: "Kiosk",
      value: 0.5,
      low: 0.1,
      high: 0.9,
      n: 3,
      masked: true,
    },
  ];

  it("is a table with value, interval and n", () => {
    const { container } = renderOnPage(
      <BreakdownIntervals
        title="By shop"
        rows={rows}
        valueKind="percent"
        groupWord="Shop"
        overall={0.8}
      />,
    );
    const row = screen.getByRole("row", { name: /Harbour/ });
    expect(row).toHaveTextContent("between 76% and 90%");
    expect(row).toHaveTextContent("84%");
    expect(row).toHaveTextContent("96");
    expect(dirtOf(container)).toBeNull();
  });

  it("lets nothing of a masked group through", () => {
    renderOnPage(
      <BreakdownIntervals
        title="By shop"
        rows={rows}
        valueKind="percent"
        groupWord="Shop"
      />,
    );
    const row = screen.getByRole("row", { name: /Kiosk/ });
    expect(row).toHaveTextContent("Kioskfewer than 5 answers, masked");
  });

  it("holds for no row", () => {
    const { container } = renderOnPage(
      <BreakdownIntervals
        title="By shop"
        rows={[]}
        valueKind="percent"
        groupWord="Shop"
      />,
    );
    expect(dirtOf(container)).toBeNull();
  });
});
