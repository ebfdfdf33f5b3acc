import { expect, it } from "vitest";

import {
  column,
  inspectFixture,
  roles,
} from "../inspect/inspect-fixture.fixture";

it("reads the sheet of a French form, with a column that has no name", async () => {
  const found = await inspectFixture("google-forms/fixtures/reponses.csv");
  expect(found).toMatchObject({ source: "google-forms", rows: 4, complete: 4 });
  expect(column(found, "Horodateur").dateFormat).toBe("MM/dd/yyyy HH:mm");
  expect(roles(found)).toMatchObject({
    "#2": "ignore",
    "Adresse e-mail": "personal",
  });
  expect(found.columns[2]).toMatchObject({
    kind: "csat",
    scale: { min: 1, max: 5 },
    answered: 3,
    missing: 1,
  });
  expect(found.columns[3]).toMatchObject({
    kind: "proportion",
    value: { mean: 0.75 },
  });
});

it("takes 0 to 10 for an NPS only where somebody is asked to recommend", async () => {
  const found = await inspectFixture("google-forms/fixtures/own-download.csv");
  expect(column(found, "Timestamp").dateFormat).toBe("yyyy/MM/dd");
  expect(found.columns[1]).toMatchObject({
    kind: "csat",
    scale: { min: 0, max: 10 },
    value: { nps: null },
  });
});
