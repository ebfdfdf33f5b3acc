import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { dirtOf, renderOnPage } from "../test-page";
import { ActionResultMap } from "./action-result-map";

describe("the map", () => {
  const data = {
    tests: [
      {
        id: "t1",
        label: "Call back",
        href: "/t/1",
        effects: [
          {
            metricId: "m1",
            verdict: "moved" as const,
            grade: 3,
            effect: "+6, between 1 and 11",
          },
        ],
      },
      {
        id: "t2",
        label: "Card",
        href: "/t/2",
        effects: [
          { metricId: "m2", verdict: "cannot-tell" as const, grade: 1 },
        ],
      },
    ],
    metrics: [
      {
        id: "m1",
        label: "Satisfaction",
        href: "/m/1",
        keyResultIds: ["k1", "gone"],
      },
      { id: "m2", label: "NPS", href: "/m/2", keyResultIds: [] },
    ],
    keyResults: [
      { id: "k1", label: "72 to 80", href: "/k/1", objectiveIds: ["o1"] },
    ],
    objectives: [{ id: "o1", label: "They call me back", href: "/o/1" }],
  };

  it("links every node and draws each thread between two of them", () => {
    const { container } = renderOnPage(
      <ActionResultMap title="From action to result" {...data} />,
    );
    for (const [name, href] of [
      ["Call back", "/t/1"],
      ["Satisfaction", "/m/1"],
      ["72 to 80", "/k/1"],
      ["They call me back", "/o/1"],
    ] as const)
      for (const link of screen.getAllByRole("link", { name }))
        expect(link).toHaveAttribute("href", href);
    expect(container.querySelectorAll("path.thread")).toHaveLength(4);
    expect(
      container.querySelectorAll("path.thread[stroke-dasharray]"),
    ).toHaveLength(1);
    expect(dirtOf(container)).toBeNull();
  });

  it("lights by keyboard the one path through a node", async () => {
    const { container } = renderOnPage(
      <ActionResultMap title="From action to result" {...data} />,
    );
    await userEvent.tab();
    expect(document.activeElement).toHaveTextContent("Call back");
    expect(container.querySelectorAll("path.thread[data-lit]")).toHaveLength(3);
    expect(container.querySelectorAll(".map-node[data-lit]")).toHaveLength(4);
    await userEvent.tab();
    expect(container.querySelectorAll("path.thread[data-lit]")).toHaveLength(1);
    expect(container.querySelectorAll(".map-node[data-lit]")).toHaveLength(2);
  });

  it("walks along threads with arrow keys, and lets go with Escape", async () => {
    const { container } = renderOnPage(
      <ActionResultMap title="From action to result" {...data} />,
    );
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toHaveTextContent("Satisfaction");
    await userEvent.keyboard("{ArrowDown}{ArrowLeft}");
    expect(document.activeElement).toHaveTextContent("Card");
    expect(container.querySelectorAll("path.thread[data-lit]")).toHaveLength(1);
    await userEvent.keyboard("{Escape}");
    expect(container.querySelector("[data-traced]")).toBeNull();
  });

  it("lights a path at the first touch, without leaving the page", async () => {
    const { container } = renderOnPage(
      <ActionResultMap title="From action to result" {...data} />,
    );
    const node = container.querySelector<HTMLElement>('[data-node="t2"]')!;
    const touch = { keys: "[TouchA]", target: node };
    const clicks: boolean[] = [];
    node.addEventListener("click", (event) =>
      queueMicrotask(() => clicks.push(event.defaultPrevented)),
    );
    await userEvent.pointer(touch);
    expect(container.querySelectorAll(".map-node[data-lit]")).toHaveLength(2);
    expect(clicks).toEqual([true]);
  });

  it("says the same as a list, effect included", () => {
    renderOnPage(<ActionResultMap title="From action to result" {...data} />);
    expect(screen.getAllByText("+6, between 1 and 11")).not.toHaveLength(0);
  });

  it("holds for nothing", () => {
    const { container } = renderOnPage(
      <ActionResultMap
        title="Nothing yet"
        tests={[]}
        metrics={[]}
        keyResults={[]}
        objectives={[]}
      />,
    );
    expect(container).toHaveTextContent("Nothing to draw yet.");
    expect(dirtOf(container)).toBeNull();
  });
});
