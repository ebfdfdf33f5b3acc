import { expect, test } from "vitest";
import type { AnalyseInput, AnalyseOutput } from "../contract";
import { shortfallSentence } from "./shortfall-sentence";

const INPUT: AnalyseInput = {
  design: "difference-in-differences",
  metric: { kind: "rate", direction: "down", practicalThreshold: 0.05 },
  effect: "relative",
  intervention: { start: "2026-05-04" },
  declared: { minimumEffect: 0.12 },
  observations: [],
};
const output = (
  estimate: number,
  [low, high]: [number, number],
  verdict: AnalyseOutput["verdict"] = "moved",
) =>
  ({
    effect: "relative",
    estimate,
    standardError: 0.02,
    interval: { level: 0.95, low, high },
    verdict,
  }) as unknown as AnalyseOutput;

test("an improvement smaller than what was declared says so, as both are written", () => {
  const found = output(-0.111, [-0.15, -0.07]);
  expect(shortfallSentence(INPUT, found, "fr")).toBe(
    "En dessous des 12\u202f% attendus.",
  );
  expect(shortfallSentence(INPUT, found, "en")).toBe(
    "Below the 12% that was expected.",
  );
});

test("an interval that reaches into the band leaves a change too small to matter open", () => {
  const found = output(-0.13, [-0.24, -0.02]);
  expect(shortfallSentence(INPUT, found, "en")).toBe(
    "A change too small to matter is not excluded.",
  );
  expect(shortfallSentence(INPUT, found, "fr")).toBe(
    "Un changement trop petit pour compter n’est pas exclu.",
  );
});

test("what reached its aim beyond the band has nothing to add, nor has another verdict", () => {
  expect(
    shortfallSentence(INPUT, output(-0.13, [-0.18, -0.08]), "en"),
  ).toBeNull();
  expect(
    shortfallSentence(INPUT, output(-0.02, [-0.1, 0.06], "cannot-tell"), "en"),
  ).toBeNull();
});
