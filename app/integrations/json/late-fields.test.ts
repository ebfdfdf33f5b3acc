import { expect, it } from "vitest";

import { inspectText, warnings } from "../inspect/inspect-fixture.fixture";

const LINE = (at: number, more = "") =>
  `{"id":"r${at}","day":"2024-05-13","nps":${at % 11}${more}}\n`;

it("has a column for a field that only a later answer has", async () => {
  const lines = Array.from({ length: 3000 }, (_, at) => LINE(at));
  const found = await inspectText(
    `${lines.join("")}${LINE(3000, ',"why":"late"')}`,
  );
  expect(found.columns.map(({ name }) => name)).toEqual([
    "id",
    "day",
    "nps",
    "why",
  ]);
  expect(found.columns[3]).toMatchObject({ answered: 1, missing: 3000 });
});

it("names a field that comes after the beginning that names the columns", async () => {
  const filler = `,"words":"${"a".repeat(9000)}"`;
  const lines = Array.from({ length: 1000 }, (_, at) => LINE(at, filler));
  const found = await inspectText(
    `${lines.join("")}${LINE(1000, ',"why":"late"')}`,
  );
  expect(found.rows).toBe(1001);
  expect(warnings(found)).toContain("1001 file late-field");
});
