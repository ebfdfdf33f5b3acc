import { expect, it } from "vitest";

import {
  column,
  inspectFixture,
  inspectText,
  warnings,
} from "../inspect/inspect-fixture.fixture";

it("reads a French file in Windows-1252 with day first and words of satisfaction", async () => {
  const found = await inspectFixture("generic/fixtures/labels-fr-cp1252.csv");
  expect(found).toMatchObject({
    source: "generic",
    encoding: "windows-1252",
    delimiter: ";",
    headerRows: 1,
  });
  expect(column(found, "date").dateFormat).toBe("dd/MM/yyyy");
  expect(column(found, "Êtes-vous satisfait ?")).toMatchObject({
    scale: { min: 1, max: 4 },
    answered: 4,
    missing: 1,
  });
});

it("leaves total and average rows out, and names two waves and a column that adds others up", async () => {
  const found = await inspectFixture("generic/fixtures/total-and-averages.csv");
  expect(found).toMatchObject({ rows: 5, complete: 3 });
  // 9, 7, 10 and 10, 8, 3; the row of averages holds a 7 that nobody gave.
  expect(column(found, "NPS 2023").answered).toBe(3);
  expect(column(found, "NPS 2024").distribution).toEqual({
    "3": 1,
    "8": 1,
    "10": 1,
  });
  expect(warnings(found)).toEqual(
    expect.arrayContaining([
      "5 file total-row",
      "6 file total-row",
      "1 Both subtotal-column",
      "1 NPS 2023 two-waves",
    ]),
  );
});

it("finds the header below a title, and says what it does not read: periods across, a second table", async () => {
  const found = await inspectFixture("generic/fixtures/title-above.csv");
  expect(found).toMatchObject({ headerRows: 3, rows: 5, complete: 3 });
  expect(found.columns.every(({ kind }) => kind === null)).toBe(true);
  expect(warnings(found)).toEqual(
    expect.arrayContaining([
      "3 file title-above",
      "3 file periods-across",
      "6 file second-table",
      "7 file repeated-header",
    ]),
  );
});

it("names dates a spreadsheet swapped, with the line of the first, and an id that comes again", async () => {
  const found = await inspectFixture("generic/fixtures/swapped-dates.csv");
  expect(warnings(found)).toEqual(
    expect.arrayContaining([
      "3 received mixed-date-formats",
      "3 received swapped-dates",
      "6 id repeated-id",
    ]),
  );
});

it("does not take averages for answers", async () => {
  const found = await inspectText(
    "month,Satisfaction score,NPS\n2024-01,4.31,7\n2024-02,4.02,31.5\n2024-03,3.97,12.2\n",
  );
  expect(column(found, "Satisfaction score")).toMatchObject({
    role: "ignore",
    value: null,
  });
  expect(warnings(found)).toContain("2 Satisfaction score already-averaged");
  expect(column(found, "NPS").role).toBe("ignore");
});

it("names a 6 among fives, and takes 1 to 10 for what it is", async () => {
  const rows = ["5,4,10", "4,6,9", "3,5,1", "1,2,3", "2,6,8"];
  const found = await inspectText(
    `Rating welcome,Rating food,Would you recommend us? (1 to 10)\n${rows.join("\n")}\n,5,\n`,
  );
  expect(column(found, "Rating food")).toMatchObject({
    scale: { min: 1, max: 5 },
    answered: 4,
    missing: 2,
  });
  expect(warnings(found)).toContain("3 Rating food outside-scale-code");
  expect(found.columns[2]).toMatchObject({
    kind: "csat",
    scale: { min: 1, max: 10 },
    value: { nps: null },
  });
});

it("leaves out what a status column calls partial or a test, but not a complaint in progress", async () => {
  const found = await inspectText(
    "id,nps,status\n1,9,completed\n2,10,partial\n3,7,complete\n4,10,test\n5,0,In progress\n",
  );
  expect(found).toMatchObject({
    rows: 5,
    complete: 3,
    skipped: [
      { reason: "unfinished", count: 1 },
      { reason: "test", count: 1 },
    ],
  });
  const counts = await inspectText(
    "day,completed\n2024-05-13,0\n2024-05-14,3\n",
  );
  expect(counts.complete).toBe(2);
});

it("takes a count with what it happened among, and no average", async () => {
  const found = await inspectText(
    "date,complained,customers,NPS moyen\n2024-01-13,5,400,32\n2024-01-14,7,420,28\n2024-01-15,2,390,30\n",
  );
  expect(found.columns.map(({ role }) => role)).toEqual([
    "date",
    "numerator",
    "denominator",
    "ignore",
  ]);
});
