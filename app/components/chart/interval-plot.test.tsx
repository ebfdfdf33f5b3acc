import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { dirtOf, renderOnPage } from "../test-page";
import { IntervalPlot, LedgerInterval } from "./interval-plot";

describe("an interval", () => {
  it("says its estimate and bounds in words", () => {
    renderOnPage(
      <IntervalPlot
        estimate={6}
        low={1}
        high={11}
        threshold={3}
        verdict="moved"
        valueKind="points"
        unit="points"
      />,
    );
    expect(
      screen.getByText("+6 points, between +1 and +11"),
    ).toBeInTheDocument();
  });

  it("of a share is written in points of a hundred", () => {
    renderOnPage(
      <IntervalPlot
        estimate={0.06}
        low={0.01}
        high={0.11}
        threshold={0.03}
        verdict="moved"
        valueKind="percent"
      />,
      "fr",
    );
    expect(screen.getByText("+6, entre +1 et +11")).toBeInTheDocument();
  });

  const dotOf = (container: HTMLElement) =>
    Number.parseFloat(container.querySelector("circle")!.getAttribute("cx")!);

  it("in a ledger is turned so that better is to the right", () => {
    const fewer = renderOnPage(
      <LedgerInterval
        better="down"
        {...{
          estimate: -6,
          low: -9,
          high: -3,
          threshold: 3,
          verdict: "moved",
          valueKind: "number",
        }}
      />,
    );
    // −6 against a threshold of 3, fewer is better: 2 thresholds right of the middle of −5 … 5.
    expect(dotOf(fewer.container)).toBeCloseTo(70, 5);
  });

  it("in a ledger measures ratios in logarithms", () => {
    const { container } = renderOnPage(
      <LedgerInterval
        better="up"
        {...{
          estimate: 4,
          low: 2,
          high: 8,
          threshold: 1,
          nullValue: 1,
          verdict: "moved",
          valueKind: "number",
        }}
      />,
    );
    // A threshold of 1 means a doubling; 4 is two doublings.
    expect(dotOf(container)).toBeCloseTo(70, 5);
  });

  it("longer than the range ends in arrows", () => {
    const { container } = renderOnPage(
      <LedgerInterval
        better="up"
        {...{
          estimate: 4,
          low: -90,
          high: 170,
          threshold: 3,
          verdict: "cannot-tell",
          valueKind: "number",
        }}
      />,
    );
    expect(container.querySelectorAll("svg svg path")).toHaveLength(2);
    expect(dirtOf(container)).toBeNull();
  });

  it("without an estimate says so", () => {
    renderOnPage(
      <IntervalPlot
        estimate={null}
        low={null}
        high={null}
        threshold={3}
        verdict="too-early"
        valueKind="number"
      />,
    );
    expect(screen.getByText("No estimate")).toBeInTheDocument();
  });

  it.each([
    ["open bounds", { estimate: 1, low: null, high: null, threshold: null }],
    ["no width", { estimate: 0, low: 0, high: 0, threshold: null }],
    [
      "a ratio of zero",
      { estimate: 0, low: 0, high: 2, threshold: 0.1, nullValue: 1 as const },
    ],
  ])("holds for %s", (_name, effect) => {
    const own = renderOnPage(
      <IntervalPlot {...effect} verdict="cannot-tell" valueKind="number" />,
    );
    expect(dirtOf(own.container)).toBeNull();
    own.unmount();
    const ledger = renderOnPage(
      <LedgerInterval
        {...effect}
        better="down"
        verdict="cannot-tell"
        valueKind="number"
      />,
    );
    expect(dirtOf(ledger.container)).toBeNull();
  });
});
