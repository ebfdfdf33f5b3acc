import { expect, it } from "vitest";

import { importMappingSchema } from "~/schemas/import-mapping";

import { inspectDelimited } from "../../delimited/inspect-delimited";
import type { RowOutcome } from "../../delimited/row/row-outcome";
import { inspectText } from "../../inspect/inspect-fixture.fixture";
import { planUnpivot } from "./unpivot";
import { readTabular } from "../read-tabular";

async function imported(text: string): Promise<string[]> {
  const bytes = Buffer.from(text);
  const { suggestedMapping } = await inspectDelimited({ bytes, fileName: "a" });
  const mapping = importMappingSchema.parse(suggestedMapping);
  const rows: string[] = [];
  async function* once() {
    yield bytes;
  }
  for await (const row of readTabular({ bytes: once(), mapping, scale: null }))
    rows.push(gist(row));
  return rows;
}

function gist(row: RowOutcome): string {
  if (row.outcome !== "kept") return `${row.line} ${row.reason}`;
  if (row.row.grain !== "series") return "";
  const { periodStart, site, value, count } = row.row;
  return `${row.line} ${periodStart} ${site} ${value ?? count}`;
}

it("makes a row of each period that stands beside others, without totals and blanks", async () => {
  expect(
    await imported(
      "Magasin;2024-01;2024-02;2024-03;Total\nLyon;12;15;0;27\nParis;7;;9;16\nTotal;19;15;9;43\n",
    ),
  ).toEqual([
    "2 2024-01-01 Lyon 12",
    "2 2024-02-01 Lyon 15",
    "2 2024-03-01 Lyon 0",
    "3 2024-01-01 Paris 7",
    "3 2024-03-01 Paris 9",
    "4 total-row",
  ]);
});

it("reads months in French words with decimal commas, and refuses a row of another width", async () => {
  expect(
    await imported(
      "Magasin;janv. 2024;févr. 2024;mars 2024\nLyon;12,5;15;9\nParis;7;8\nNice;1,25;2;3\n",
    ),
  ).toEqual([
    "2 2024-01-01 Lyon 12.5",
    "2 2024-02-01 Lyon 15",
    "2 2024-03-01 Lyon 9",
    "3 wrong-field-count",
    "4 2024-01-01 Nice 1.25",
    "4 2024-02-01 Nice 2",
    "4 2024-03-01 Nice 3",
  ]);
});

it("writes the same header in two ways once, and leaves a sum of periods out", () => {
  const pivot = planUnpivot([
    "Breakdown",
    "2022-03-01 00:00:00",
    "FY22 Q3",
    "2022-04-01 00:00:00",
    "2022-05-01",
  ]);
  expect(pivot?.names).toEqual(["Breakdown", "#period", "#value"]);
  const record = { line: 7, cells: ["Shipped", "1", "6", "2", "3"] };
  expect(pivot?.split(record).map(({ cells }) => cells)).toEqual([
    ["Shipped", "2022-03", "1"],
    ["Shipped", "2022-04", "2"],
    ["Shipped", "2022-05", "3"],
  ]);
});

it("is no matter of a table with two dates, nor of a look at the file as it stands", async () => {
  expect(planUnpivot(["id", "2024-01", "2024-02"])).toBeNull();
  const found = await inspectText(
    "Magasin;2024-01;2024-02;2024-03\nLyon;12;15;9\nParis;7;8;6\n",
  );
  expect(found.columns.map(({ name }) => name)).toEqual([
    "Magasin",
    "2024-01",
    "2024-02",
    "2024-03",
  ]);
});
