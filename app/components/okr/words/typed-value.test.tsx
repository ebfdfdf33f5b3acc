import { expect, it } from "vitest";
import { proposedValue, typedValue } from "./typed-value";

const SHARE = { kind: "proportion", unit: "" } as const;
const NPS = { kind: "nps", unit: "" } as const;
const RATE = { kind: "rate", unit: "100000" } as const;

it("writes a stored share as the percentage that was typed", () => {
  expect(typedValue(SHARE, 0.8, "en")).toBe("80");
  expect(typedValue(SHARE, 0.07, "en")).toBe("7");
  expect(typedValue(SHARE, 0.825, "fr")).toBe("82,5");
});

it("writes scores as they are and rates per their base", () => {
  expect(typedValue(NPS, -12, "fr")).toBe("-12");
  expect(typedValue(RATE, 0.00214, "en")).toBe("214");
});

it("is empty where there is no value", () => {
  expect(typedValue(NPS, null, "en")).toBe("");
  expect(proposedValue(NPS, null, "en")).toBe("");
});

it("proposes no more digits than say something", () => {
  expect(proposedValue(SHARE, 0.8205128, "fr")).toBe("82,1");
  expect(proposedValue(NPS, 28.4403, "en")).toBe("28.4");
  expect(proposedValue(RATE, 0.0021378, "en")).toBe("214");
  expect(proposedValue(NPS, -0.001, "en")).toBe("0");
});
