import { expect, test } from "vitest";
import { comparisonSentence } from "./comparison-sentence";

const points = (locale: "en" | "fr") =>
  ({ locale, unit: "points", factor: 100, decimals: 1 }) as const;

test("sites that went both ways within the threshold are told by the most that any changed, rounded up", () => {
  const changes = [0.012, -0.0261, 0, 0.004];
  expect(comparisonSentence(changes, points("en"), 0.03)).toBe(
    "Four comparison sites changed by less than 2.7 points.",
  );
  expect(comparisonSentence(changes, points("fr"), 0.03)).toBe(
    "Quatre sites de comparaison ont bougé de moins de 2,7 points.",
  );
});

test("sites that all went the same way are told as a range of it", () => {
  expect(comparisonSentence([0.04, 0.07, 0.05], points("en"), 0.03)).toBe(
    "At the three comparison sites it rose by 4 to 7 points.",
  );
  expect(comparisonSentence([-0.04, -0.07], points("fr"), 0.03)).toBe(
    "Sur les deux sites de comparaison, baisse de 4 à 7 points.",
  );
});

test("one site has one figure, and no site nothing to say", () => {
  expect(comparisonSentence([0.021], points("en"), 0.03)).toBe(
    "At the comparison site it rose by 2.1 points.",
  );
  expect(comparisonSentence([], points("en"), 0.03)).toBeNull();
});

test("sites that went both ways, some beyond the threshold, are told by their mean and both ends", () => {
  const changes = [-0.41, 0.38, -0.03, -0.02];
  expect(comparisonSentence(changes, points("en"), 0.03)).toBe(
    "At the four comparison sites it changed by −2 points on average (between −41 and +38 points).",
  );
  expect(comparisonSentence(changes, points("fr"), 0.03)).toBe(
    "Sur les quatre sites de comparaison, −2 points en moyenne (entre −41 et +38 points).",
  );
});
