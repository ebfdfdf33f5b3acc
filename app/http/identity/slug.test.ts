import { expect, test } from "vitest";
import { slugCandidates, slugOf } from "./slug";

test.each([
  ["Boutiques du Lac", "boutiques-du-lac"],
  ["  Crédit d’Été & Cœur  ", "credit-d-ete-coeur"],
  ["SNCF — Intercités", "sncf-intercites"],
  ["東京", "organisation"],
  ["---", "organisation"],
])("writes %j as %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("keeps an address short without a hanging hyphen", () => {
  expect(slugOf(`${"a".repeat(39)} b`)).toBe("a".repeat(39));
});

test("offers a number after the plain address", () => {
  expect(slugCandidates("Lac").slice(0, 3)).toEqual(["lac", "lac-2", "lac-3"]);
});
