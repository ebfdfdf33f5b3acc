import { describe, expect, it } from "vitest";
import {
  breaches,
  burnDown,
  isAffordableLossStated,
  isWorstMoveBreached,
} from "./affordable-loss";
import { checkAutonomy } from "./autonomy";

const caps = { money: 150, hours: 20, customers: null, days: 14 };

describe("affordable loss", () => {
  it("burns down against each cap", () => {
    const burns = burnDown(caps, [
      { money: 25, hours: 10 },
      { money: 20, hours: 6, customers: 40 },
    ]);
    expect(burns).toEqual([
      {
        dimension: "money",
        outcome: "open",
        spent: 45,
        cap: 150,
        left: 105,
        burnRatio: 0.3,
      },
      {
        dimension: "hours",
        outcome: "nearly-reached",
        spent: 16,
        cap: 20,
        left: 4,
        burnRatio: 0.8,
      },
      {
        dimension: "customers",
        outcome: "no-cap",
        spent: 40,
        cap: null,
        left: null,
        burnRatio: null,
      },
      {
        dimension: "days",
        outcome: "open",
        spent: 0,
        cap: 14,
        left: 14,
        burnRatio: 0,
      },
    ]);
    expect(breaches(burns)).toEqual([]);
  });

  it("is breached beyond a cap, not at it", () => {
    const outcomes = (hours: number) => burnDown(caps, [{ hours }])[1]!.outcome;
    expect(outcomes(20)).toBe("reached");
    expect(outcomes(20.5)).toBe("breached");
    expect(breaches(burnDown(caps, [{ hours: 21, money: 151 }]))).toEqual([
      "money",
      "hours",
    ]);
  });

  it("takes a cap of nothing at its word", () => {
    const none = { ...caps, money: 0 };
    expect(burnDown(none, [])[0]).toMatchObject({
      outcome: "open",
      burnRatio: null,
    });
    expect(burnDown(none, [{ money: 1 }])[0]).toMatchObject({
      outcome: "breached",
      left: -1,
    });
  });

  it("refuses an amount that is no loss", () => {
    expect(() => burnDown(caps, [{ money: -5 }])).toThrow(RangeError);
    expect(() => burnDown(caps, [{ money: NaN }])).toThrow(RangeError);
  });

  it("is stated once one cap is, and nothing is a cap too", () => {
    const empty = { money: null, hours: null, customers: null, days: null };
    expect(isAffordableLossStated(empty)).toBe(false);
    expect(isAffordableLossStated({ ...empty, money: 0 })).toBe(true);
  });

  it("watches the worst acceptable move of the metric", () => {
    expect(
      isWorstMoveBreached({ caps, worstMove: 5, reversible: true }, 5),
    ).toBe(false);
    expect(
      isWorstMoveBreached({ caps, worstMove: 5, reversible: true }, 5.1),
    ).toBe(true);
    expect(
      isWorstMoveBreached({ caps, worstMove: null, reversible: true }, 50),
    ).toBe(false);
  });
});

describe("the autonomy envelope", () => {
  const envelope = {
    caps: { money: 150, hours: 40, customers: null, days: 28 },
    allowsIrreversible: false,
  };

  it("lets a team start by itself up to its caps", () => {
    expect(
      checkAutonomy({ caps, worstMove: null, reversible: true }, envelope),
    ).toEqual({
      outcome: "within",
    });
  });

  it("gives every reason for asking someone", () => {
    const loss = {
      caps: { ...caps, money: 200, days: null },
      worstMove: null,
      reversible: false,
    };
    expect(checkAutonomy(loss, envelope)).toEqual({
      outcome: "beyond",
      reasons: [
        { kind: "cap-too-high", dimension: "money", cap: 200, allowed: 150 },
        { kind: "cap-not-stated", dimension: "days", allowed: 28 },
        { kind: "irreversible" },
      ],
    });
  });
});
