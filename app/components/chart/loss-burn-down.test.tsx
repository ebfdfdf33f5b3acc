import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { burnDown } from "~/core/experiment/affordable-loss";
import { dirtOf, renderOnPage } from "../test-page";
import { LossBurnDown } from "./loss-burn-down";

const caps = { money: 150, hours: 20, customers: null, days: 14 };
const window = { from: "2026-03-02", to: "2026-03-15", today: "2026-03-10" };

describe("losses against their caps", () => {
  const losses = [
    { day: "2026-03-05", hours: 8, money: 45 },
    { day: "2026-03-03", hours: 6 },
    { day: "2026-03-05", hours: 9 },
  ];
  const burns = burnDown(caps, [...losses, { days: 9 }]);

  it("titles itself with the breach, and marks the day on which the cap was passed", () => {
    const { container } = renderOnPage(
      <LossBurnDown {...{ burns, losses, ...window }} currency="EUR" />,
      "fr",
    );
    expect(
      screen.getByRole("figure", {
        name: "Heures\u202f: plafond dépassé de 3\u202fh",
      }),
    ).toHaveAccessibleDescription(/Argent, 45\u202f€ sur 150\u202f€/);
    expect(screen.getByText("5 mars")).toBeInTheDocument();
    expect(
      container.querySelectorAll('path[fill="var(--danger)"]').length,
    ).toBeGreaterThan(0);
    expect(screen.queryByText(/Clients exposés/)).toBeNull();
    expect(dirtOf(container)).toBeNull();
  });

  it("adds up a day and keeps days in order in its table", () => {
    renderOnPage(
      <LossBurnDown {...{ burns, losses, ...window }} currency="EUR" />,
    );
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "WhatDayThat dayIn allCap",
      "Money5 March 2026€45€45€150",
      "Hours3 March 20266 h6 h20 h",
      "Hours5 March 202617 h23 h20 h",
    ]);
  });

  it("says that all is within the caps", () => {
    renderOnPage(
      <LossBurnDown
        burns={burnDown(caps, [{ hours: 4 }])}
        losses={[{ day: "2026-03-03", hours: 4 }]}
        {...window}
        currency="EUR"
      />,
    );
    expect(screen.getByText("The test stays within its caps")).toBeVisible();
  });

  it("has nothing to draw where no cap was stated and nothing spent", () => {
    const free = { money: null, hours: null, customers: null, days: null };
    renderOnPage(
      <LossBurnDown
        burns={burnDown(free, [])}
        losses={[]}
        {...window}
        currency="GBP"
      />,
    );
    expect(screen.getByText(/no cap was stated/)).toBeVisible();
    expect(screen.getAllByText("Nothing to draw yet.")).toHaveLength(2);
  });

  it("a cap of nothing is passed by the first loss", () => {
    const none = { money: 0, hours: null, customers: null, days: null };
    const { container } = renderOnPage(
      <LossBurnDown
        burns={burnDown(none, [{ money: 12.5 }])}
        losses={[{ day: "2026-03-02", money: 12.5 }]}
        {...window}
        currency="GBP"
      />,
    );
    expect(screen.getByText("Money: £12.50 over the cap")).toBeVisible();
    expect(dirtOf(container)).toBeNull();
  });
});
