import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { dirtOf, renderOnPage } from "../test-page";
import { CounterfactualChart } from "./counterfactual-chart";

const weeks = [
  "2026-01-05",
  "2026-01-12",
  "2026-01-19",
  "2026-01-26",
  "2026-02-02",
];

describe("observed against expected", () => {
  const points = weeks.map((period, i) => ({
    period,
    observed: 70 + i,
    expected: 70,
    low: 67,
    high: 73,
  }));

  it("says the last gap in words and shades it in the verdict's hue", () => {
    const { container } = renderOnPage(
      <CounterfactualChart
        title="It rose"
        points={points}
        start={weeks[3]!}
        verdict="moved"
        valueKind="number"
      />,
      "fr",
    );
    expect(
      screen.getByRole("figure", { name: "It rose" }),
    ).toHaveAccessibleDescription(
      /on a observé 74\u202f; 70 était attendu sans l’essai/,
    );
    expect(
      container.querySelector('path[fill="var(--moved-soft)"]'),
    ).not.toBeNull();
    expect(screen.getByText(/début de l’essai, 26 janv\./)).toBeInTheDocument();
    expect(dirtOf(container)).toBeNull();
  });

  it("has a row for every period", () => {
    const { container } = renderOnPage(
      <CounterfactualChart
        title="It rose"
        points={points}
        start={weeks[3]!}
        verdict="cannot-tell"
        valueKind="number"
      />,
    );
    const rows = within(container.querySelector("tbody")!).getAllByRole("row", {
      hidden: true,
    });
    expect(rows).toHaveLength(5);
    expect(rows[4]).toHaveTextContent("2 February 20267470between 67 and 73");
  });

  it.each([
    ["no point", []],
    ["one point", points.slice(0, 1)],
    [
      "no expectation",
      points.map((point) => ({
        ...point,
        expected: null,
        low: null,
        high: null,
      })),
    ],
    [
      "equal values",
      points.map((point) => ({
        ...point,
        observed: 1,
        expected: 1,
        low: 1,
        high: 1,
      })),
    ],
  ])("holds for %s", (_name, some) => {
    const { container } = renderOnPage(
      <CounterfactualChart
        title="It"
        points={some}
        start={weeks[3]!}
        verdict="cannot-tell"
        valueKind="percent"
      />,
    );
    expect(dirtOf(container)).toBeNull();
  });
});
