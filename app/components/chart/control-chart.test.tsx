import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { dirtOf, renderOnPage } from "../test-page";
import { ControlChart, type ControlChartProps } from "./control-chart";

const weeks = [
  "2026-01-05",
  "2026-01-12",
  "2026-01-19",
  "2026-01-26",
  "2026-02-02",
];

function control(over: Partial<ControlChartProps> = {}): ControlChartProps {
  return {
    title: "The process holds",
    valueKind: "number",
    direction: "up",
    points: [3, 4, 9, null, 5].map((value, i) => ({
      period: weeks[i]!,
      value,
      n: 10 + i,
      signals: value === 9 ? ["beyond-limits"] : [],
    })),
    segments: [
      { from: weeks[0]!, to: weeks[4]!, centre: 4, lower: 1, upper: 7 },
    ],
    ...over,
  };
}

const linePaths = (container: HTMLElement) =>
  [...container.querySelectorAll("path[vector-effect]")].map((path) =>
    path.getAttribute("d"),
  );

describe("the control chart", () => {
  it("is named by its finding and described in words", () => {
    renderOnPage(<ControlChart {...control()} />);
    const figure = screen.getByRole("figure", { name: "The process holds" });
    expect(figure).toHaveAccessibleDescription(
      "Periods: 4, from 5 January 2026 to 2 February 2026. Last value: 5. Mean: 4. Natural limits: 1 to 7. Signals: 1 for better, 0 for worse.",
    );
  });

  it("shows in its table every point it draws, and the gap", () => {
    const { container } = renderOnPage(<ControlChart {...control()} />);
    const rows = within(container.querySelector("tbody")!).getAllByRole("row", {
      hidden: true,
    });
    const values = rows.map(
      (row) =>
        within(row).getAllByRole("cell", { hidden: true })[0]!.textContent,
    );
    expect(values).toEqual(["3", "4", "9", "none", "5"]);
    const marks = container.querySelectorAll(".plot circle").length;
    const signals = container.querySelectorAll(
      ".plot svg svg > path:not([vector-effect])",
    ).length;
    expect(marks + signals).toBe(4);
    expect(rows[2]).toHaveTextContent("signal, better");
  });

  it("is cut at a missing value and at a break of the series", () => {
    const gap = renderOnPage(<ControlChart {...control()} />);
    expect(linePaths(gap.container)).toHaveLength(2);
    gap.unmount();
    const { container } = renderOnPage(
      <ControlChart {...control({ breaks: [{ period: weeks[1]! }] })} />,
    );
    expect(linePaths(container)).toHaveLength(3);
  });

  it("turns a signal's side with the metric's direction", () => {
    renderOnPage(<ControlChart {...control({ direction: "down" })} />);
    expect(screen.getByRole("figure")).toHaveAccessibleDescription(
      /0 for better, 1 for worse/,
    );
  });

  it("links the tests and names the context beside the series", () => {
    const { container } = renderOnPage(
      <ControlChart
        {...control({
          experiments: [
            {
              id: "a",
              title: "Call back",
              from: weeks[1]!,
              to: weeks[2]!,
              verdict: "moved",
              href: "/t/a",
            },
            {
              id: "z",
              title: "Long ago",
              from: "2020-01-01",
              to: "2020-02-01",
              verdict: null,
            },
          ],
          contextEvents: [
            { id: "s", title: "Strike", from: weeks[2]!, to: weeks[2]! },
          ],
        })}
      />,
    );
    for (const link of screen.getAllByRole("link", { name: "Call back" }))
      expect(link).toHaveAttribute("href", "/t/a");
    expect(screen.queryByText("Long ago")).toBeNull();
    expect(container.querySelector("pattern")).not.toBeNull();
    const third = within(container.querySelector("tbody")!).getAllByRole(
      "row",
      { hidden: true },
    )[2];
    expect(third).toHaveTextContent("Call back, Strike");
  });

  it.each([
    ["no point", { points: [], segments: [] }],
    [
      "only gaps",
      { points: [{ period: weeks[0]!, value: null }], segments: [] },
    ],
    ["one point", { points: [{ period: weeks[0]!, value: 5 }], segments: [] }],
    [
      "equal values",
      {
        points: weeks.map((period) => ({ period, value: 0 })),
        segments: [
          { from: weeks[0]!, to: weeks[4]!, centre: 0, lower: 0, upper: 0 },
        ],
      },
    ],
    [
      "limits not known",
      {
        segments: [
          {
            from: weeks[0]!,
            to: weeks[4]!,
            centre: 4,
            lower: null,
            upper: null,
          },
        ],
      },
    ],
    [
      "a value that is not a number",
      { points: [{ period: weeks[0]!, value: Number.NaN }], segments: [] },
    ],
  ] as const)("holds for %s", (_name, over) => {
    const { container } = renderOnPage(<ControlChart {...control(over)} />);
    expect(dirtOf(container)).toBeNull();
  });
});
