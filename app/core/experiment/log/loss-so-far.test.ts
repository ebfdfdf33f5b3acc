import { describe, expect, test } from "vitest";
import { lossSoFar, stopPrompt } from "./loss-so-far";

const CAPS = {
  lossMoney: 150,
  lossHours: 20,
  lossCustomers: null,
  lossDays: 14,
};
const outcomes = (
  losses: Parameters<typeof lossSoFar>[1],
  days = 3,
  caps = CAPS,
) => stopPrompt(lossSoFar(caps, losses, days));

describe("losses so far", () => {
  test("add up, and days pass by themselves", () => {
    const burns = lossSoFar(
      CAPS,
      [
        { hours: 6, money: 45 },
        { hours: 10, customers: 62 },
      ],
      9,
    );
    expect(burns).toMatchObject([
      { dimension: "money", spent: 45, left: 105 },
      { dimension: "hours", spent: 16, left: 4 },
      { dimension: "customers", spent: 62, cap: null },
      { dimension: "days", spent: 9, left: 5 },
    ]);
  });

  test("of a test that has not begun are none", () => {
    expect(lossSoFar(CAPS, [], -1)[3]).toMatchObject({ spent: 0 });
  });
});

describe("the prompt to stop", () => {
  test("is silent below four fifths of each cap", () => {
    expect(outcomes([{ hours: 15.9 }])).toEqual({ outcome: "none" });
  });

  test("warns from four fifths on, and at the cap itself", () => {
    expect(outcomes([{ hours: 16 }])).toMatchObject({
      outcome: "warn",
      burns: [{ dimension: "hours" }],
    });
    expect(outcomes([{ hours: 20 }])).toMatchObject({ outcome: "warn" });
  });

  test("asks for a stop beyond the cap, and then names only what is beyond", () => {
    expect(outcomes([{ hours: 20.5, money: 140 }])).toMatchObject({
      outcome: "stop",
      burns: [{ dimension: "hours", spent: 20.5, cap: 20 }],
    });
  });

  test("asks for a stop at the first cost of what was to cost nothing", () => {
    const nothing = { ...CAPS, lossMoney: 0 };
    expect(outcomes([], 1, nothing)).toEqual({ outcome: "none" });
    expect(outcomes([{ money: 1 }], 1, nothing)).toMatchObject({
      outcome: "stop",
    });
  });

  test("does not warn of days: they end with the window", () => {
    expect(outcomes([], 14)).toEqual({ outcome: "none" });
    expect(outcomes([], 15)).toMatchObject({ outcome: "stop" });
  });

  test("says nothing of what has no cap", () => {
    expect(outcomes([{ customers: 9_999 }])).toEqual({ outcome: "none" });
  });
});
