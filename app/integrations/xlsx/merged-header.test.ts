import { expect, it } from "vitest";

import { inspectText, warnings } from "../inspect/inspect-fixture.fixture";
import { makeWorkbook, textRow } from "./fixtures/make-workbook";

it("names each column by the merged cells above it, below a title", async () => {
  const found = await inspectText(
    makeWorkbook([
      {
        name: "S",
        merged: ["A1:D1", "A2:A3", "B2:C2", "D2:D3"],
        rows: [
          textRow(1, "Enquête 2024"),
          textRow(2, "Date", "Satisfaction", "", "Commentaire"),
          textRow(3, "", "Accueil", "Caisse"),
          textRow(4, "2024-05-13", "5", "1", "très bien"),
          textRow(5, "2024-05-14", "4", "2"),
          textRow(6, "2024-05-15", "1", "5"),
        ].join(""),
      },
    ]),
  );
  expect(found.columns.map(({ name }) => name)).toEqual([
    "Date",
    "Satisfaction – Accueil",
    "Satisfaction – Caisse",
    "Commentaire",
  ]);
  expect(found).toMatchObject({ rows: 3 });
  expect(found.columns[1]?.distribution).toEqual({ "1": 1, "4": 1, "5": 1 });
  expect(warnings(found)).toContain("1 file merged-header");
});

it("leaves a header alone whose merged cells stand elsewhere", async () => {
  const found = await inspectText(
    makeWorkbook([
      {
        name: "S",
        merged: ["A2:A3"],
        rows:
          textRow(1, "site", "note") +
          textRow(2, "Lyon", "9") +
          textRow(3, "", "0"),
      },
    ]),
  );
  expect(found).toMatchObject({ rows: 2 });
  expect(warnings(found).join()).not.toContain("merged-header");
});
