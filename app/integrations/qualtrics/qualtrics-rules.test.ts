import { expect, it } from "vitest";

import {
  column,
  inspectFixture,
  roles,
  warnings,
} from "../inspect/inspect-fixture.fixture";

it("leaves previews, tests, spam and unfinished responses of a current export out, and counts them", async () => {
  const found = await inspectFixture("qualtrics/fixtures/current.csv");
  expect(found).toMatchObject({
    source: "qualtrics",
    headerRows: 3,
    rows: 9,
    complete: 5,
    skipped: [
      { reason: "preview", count: 1 },
      { reason: "unfinished", count: 1 },
      { reason: "spam", count: 1 },
      { reason: "test", count: 1 },
    ],
  });
  // 10, 9, 0, nothing, 7: two promoters and one detractor of four.
  expect(column(found, "Q1")).toMatchObject({
    label: "On a scale from 0-10, how likely are you to recommend us?",
    role: "score",
    kind: "nps",
    scale: { min: 0, max: 10 },
    answered: 4,
    missing: 1,
    distribution: { "0": 1, "7": 1, "9": 1, "10": 1 },
    value: { nps: 25, topTwoBox: 0.5, mean: 6.5 },
  });
  expect(roles(found)).toMatchObject({
    Q1_NPS_GROUP: "ignore",
    IPAddress: "personal",
    RecipientEmail: "personal",
    ResponseId: "id",
    Q3: "text",
  });
});

it("names a code for no basis and does not count it", async () => {
  const found = await inspectFixture("qualtrics/fixtures/current.csv");
  expect(column(found, "Q2_1")).toMatchObject({ answered: 4, missing: 1 });
  expect(warnings(found)).toContain("13 Q2_1 outside-scale-code");
});

it("reads the status of 2016 as a sum of flags", async () => {
  const found = await inspectFixture("qualtrics/fixtures/insights-2016.csv");
  expect(found).toMatchObject({ source: "qualtrics", headerRows: 3, rows: 11 });
  // 0, 4 (imported) and 16 (offline) are real; 1, 2, 8 and 9 are not.
  expect(found.complete).toBe(6);
  expect(column(found, "Q1")).toMatchObject({
    distribution: { "1": 1, "3": 1, "4": 1, "5": 1 },
    missing: 2,
  });
});

it("reads the older layout with V columns and a comma at the end of each line", async () => {
  const found = await inspectFixture("qualtrics/fixtures/legacy.csv");
  expect(found).toMatchObject({ source: "qualtrics", headerRows: 2, rows: 5 });
  expect(found.complete).toBe(3);
  expect(found.columns.at(-1)?.name).toBe("LocationAccuracy");
  expect(column(found, "V3").role).toBe("personal");
  expect(column(found, "Q1")).toMatchObject({
    answered: 3,
    value: { mean: 4 },
  });
});
