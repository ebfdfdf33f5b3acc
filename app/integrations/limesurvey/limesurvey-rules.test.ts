import { expect, it } from "vitest";

import {
  column,
  inspectFixture,
  roles,
} from "../inspect/inspect-fixture.fixture";

it("knows a French export by its headings and counts what was sent", async () => {
  const found = await inspectFixture("limesurvey/fixtures/reponses-fr.csv");
  expect(found).toMatchObject({
    source: "limesurvey",
    rows: 6,
    complete: 5,
    skipped: [{ reason: "unfinished", count: 1 }],
  });
  expect(roles(found)).toMatchObject({
    "ID de la réponse": "id",
    "Adresse IP": "personal",
    "Nom & prénom": "personal",
    "Temps total :": "ignore",
    "Temps pour le groupe : Avis": "ignore",
    "Quels magasins ? [Commentaire]": "text",
  });
  expect(column(found, "Quels magasins ? [Nice]").kind).toBeNull();
});

it("numbers four French rungs from the top, whatever their order, and “ne sait pas” not at all", async () => {
  const found = await inspectFixture("limesurvey/fixtures/reponses-fr.csv");
  expect(column(found, "Êtes-vous satisfait de la livraison ?")).toMatchObject({
    kind: "csat",
    scale: { min: 1, max: 4 },
    distribution: { "1": 1, "2": 1, "3": 1, "4": 1 },
    missing: 1,
    value: { topTwoBox: 0.5, mean: 2.5 },
  });
});
