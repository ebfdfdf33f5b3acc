import { expect, it } from "vitest";

import { headerSays, type HeaderTopic } from "./header-words";

const SAID: [string, HeaderTopic][] = [
  ["CustomerID", "id"],
  ["ref_magasin", "site"],
  ["E-mail du client", "traceable"],
  ["Catégorie", "segment"],
  ["Êtes-vous satisfait ?", "score"],
  ["How likely are you to recommend us?", "score"],
  ["Nombre de trains ayant circulé", "happened"],
  ["Nombre de trains programmés", "planned"],
  ["Année", "year"],
  ["Taux de régularité", "averaged"],
  ["Commentaires", "verbatim"],
];

it.each(SAID)("%s speaks of %s", (header, topic) => {
  expect(headerSays(header, topic)).toBe(true);
});

it("listens to whole words", () => {
  expect(headerSays("Widget", "id")).toBe(false);
  expect(headerSays("Paid", "id")).toBe(false);
  expect(headerSays("corporate", "averaged")).toBe(false);
  expect(headerSays("notebook", "score")).toBe(false);
});
