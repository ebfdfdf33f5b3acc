import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderOnPage } from "../test-page";
import { Gauge } from "./gauge";
import { Grade } from "./grade";
import { Verdict } from "./verdict";

describe("a verdict", () => {
  it.each([
    ["moved", "Improved", "Amélioré"],
    ["worsened", "Worsened", "Dégradé"],
    [
      "no-meaningful-change",
      "No meaningful change",
      "Pas de changement notable",
    ],
    ["cannot-tell", "Cannot tell", "Non concluant"],
    ["too-early", "Too early", "Trop tôt"],
    ["invalid", "Invalid", "Invalide"],
  ] as const)("%s is a word in both languages", (verdict, en, fr) => {
    const { unmount } = renderOnPage(<Verdict verdict={verdict} />);
    expect(screen.getByText(en)).toBeInTheDocument();
    unmount();
    renderOnPage(<Verdict verdict={verdict} />, "fr");
    expect(screen.getByText(fr)).toBeInTheDocument();
  });

  it("has a shape of its own", () => {
    const shapes = (
      [
        "moved",
        "worsened",
        "no-meaningful-change",
        "cannot-tell",
        "too-early",
        "invalid",
      ] as const
    ).map((verdict) =>
      renderOnPage(<Verdict verdict={verdict} />)
        .container.querySelector("path")
        ?.getAttribute("d"),
    );
    expect(new Set(shapes).size).toBe(6);
  });
});

describe("a grade", () => {
  it("is five dots, as many filled as it is worth, and its word", () => {
    const { container } = renderOnPage(<Grade grade={3} />, "fr");
    expect(screen.getByText("Niveau de preuve 3 sur 5")).toBeInTheDocument();
    expect(screen.getByText("présomption")).toBeInTheDocument();
    expect(container.querySelectorAll("i")).toHaveLength(5);
    expect(container.querySelectorAll("i.bg-ink-2")).toHaveLength(3);
  });

  it("holds for what is no grade", () => {
    renderOnPage(<Grade grade={Number.NaN} />);
    expect(screen.getByText("testimony")).toBeInTheDocument();
  });
});

describe("a gauge", () => {
  it("says a cap that is passed and never draws past its end", () => {
    const { container } = renderOnPage(
      <Gauge label="Customers" value={92} cap={80} />,
    );
    expect(screen.getByText("92 of 80")).toBeInTheDocument();
    expect(screen.getByText("cap exceeded")).toBeInTheDocument();
    expect(container.querySelector("[style]")).toHaveStyle({ width: "100%" });
  });
});
