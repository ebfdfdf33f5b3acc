import { describe, expect, it } from "vitest";
import { portfolioAlerts, type PortfolioFacts } from "./alerts";

const HONEST: PortfolioFacts = {
  intents: { stated: 9, repair: 4 },
  channels: { stated: 9, human: 3, hybrid: 1 },
  undecided: {
    tests: 2,
    oldest: "2026-02-01",
    first: { id: "b", title: "Call back" },
  },
  hurt: { tests: 0, first: null },
  unscaled: { tests: 0 },
};
const kinds = (facts: Partial<PortfolioFacts>) =>
  portfolioAlerts({ ...HONEST, ...facts }).map(({ kind }) => kind);

describe("alerts on a portfolio", () => {
  it("has nothing to say of an honest one, nor of an empty one", () => {
    expect(kinds({})).toEqual([]);
    const none = {
      intents: { stated: 0, repair: 0 },
      channels: { stated: 0, human: 0, hybrid: 0 },
      undecided: { tests: 0, oldest: null, first: null },
    };
    expect(kinds(none)).toEqual([]);
  });

  it("says that every test only repairs, and not when a single one does something else", () => {
    expect(kinds({ intents: { stated: 9, repair: 9 } })).toEqual([
      "only-repairs",
    ]);
    expect(kinds({ intents: { stated: 9, repair: 8 } })).toEqual([]);
  });

  it("sees no habit in two tests, and one in three", () => {
    expect(kinds({ intents: { stated: 2, repair: 2 } })).toEqual([]);
    expect(kinds({ intents: { stated: 3, repair: 3 } })).toEqual([
      "only-repairs",
    ]);
  });

  it("misses people only where neither a human nor a hybrid channel was tried", () => {
    const digital = { stated: 5, human: 0, hybrid: 0 };
    expect(kinds({ channels: digital })).toEqual(["no-human-channel"]);
    expect(kinds({ channels: { ...digital, hybrid: 1 } })).toEqual([]);
  });

  it("calls three tests left undecided a pile, and names the oldest", () => {
    const first = { id: "b", title: "Call back" };
    const undecided = { tests: 3, oldest: "2026-01-12", first };
    expect(portfolioAlerts({ ...HONEST, undecided })).toEqual([
      { kind: "undecided", tests: 3, oldest: "2026-01-12", first },
    ]);
  });

  it("puts harm first, from the first test on, whatever else was gained", () => {
    const first = { id: "a", title: "Chatbot first" };
    const alerts = portfolioAlerts({
      ...HONEST,
      hurt: { tests: 1, first },
      unscaled: { tests: 4 },
    });
    expect(alerts).toEqual([
      { kind: "guardrail-hurt", tests: 1, first },
      { kind: "never-scaled", tests: 4 },
    ]);
  });
});
