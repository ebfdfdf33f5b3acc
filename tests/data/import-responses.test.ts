import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportMappingInput } from "~/schemas/import-mapping";
import { createImportWorld, type ImportWorld } from "./import-world";

const MAPPING: ImportMappingInput = {
  encoding: "utf-8",
  delimiter: ";",
  headerRows: 1,
  dateFormat: "yyyy-MM-dd",
  decimal: "point",
  grain: "responses",
  columns: [
    { index: 0, role: "externalId", name: "id" },
    { index: 1, role: "date", name: "day" },
    { index: 2, role: "score", name: "score" },
    { index: 3, role: "site", name: "shop" },
    { index: 4, role: "segment", name: "card" },
    { index: 5, role: "verbatim", name: "words" },
  ],
};

/** Look-alike of a shop's answers; counted by hand below. */
const FILE = `id;day;score;shop;card;words
1;2021-03-01;10;Lyon;gold;Très bien
2;2021-03-01;10;Lyon;;
3;2021-03-01;3;Lyon;gold;"Trop
long"
4;2021-03-01;9;Brest;;
5;2021-03-02;0;Lyon;;
6;2021-03-02;11;Lyon;;
7;31/02/2021;5;Lyon;;
8;2021-03-02;;Lyon;;rien

`;

interface Cell {
  day: string;
  site: string | null;
  segment: string;
  counts: Record<string, number>;
}

const CELLS = `SELECT "periodStart"::text AS day, "Site".name AS site,
    CASE WHEN "segmentName" = '' THEN '' ELSE "segmentName" || '=' || "segmentValue" END AS segment, "scoreCounts" AS counts
  FROM "Reading" LEFT JOIN "Site" ON "Site".id = "siteId" ORDER BY 1, 2, 3`;

const COUNTED_BY_HAND: Cell[] = [
  { day: "2021-03-01", site: "Brest", segment: "", counts: { 9: 1 } },
  { day: "2021-03-01", site: "Lyon", segment: "", counts: { 3: 1, 10: 2 } },
  {
    day: "2021-03-01",
    site: "Lyon",
    segment: "card=gold",
    counts: { 3: 1, 10: 1 },
  },
  { day: "2021-03-02", site: "Lyon", segment: "", counts: { 0: 1 } },
];

let world: ImportWorld;
beforeAll(async () => {
  world = await createImportWorld("nps");
});
afterAll(() => world.leave());

describe("answers brought in from a file", () => {
  let firstBatch: string;

  it("are kept, refused or skipped, and every row is one of them", async () => {
    const first = await world.bring(FILE, MAPPING);
    firstBatch = first.batchId;
    expect(first).toMatchObject({
      outcome: "done",
      counts: {
        rowsRead: 9,
        rowsKept: 5,
        rowsRefused: 2,
        rowsSkipped: 2,
        rowsKnown: 0,
        rowsReplaced: 0,
      },
    });
    expect(await world.batch(firstBatch)).toMatchObject({
      state: "done",
      rowsKept: 5,
      fault: null,
    });
  });

  it("leave readings equal to a count by hand", async () => {
    expect(await world.query<Cell>(CELLS)).toEqual(COUNTED_BY_HAND);
  });

  it("keep their words, with the score they explain", async () => {
    const words = await world.query(
      `SELECT text, score FROM "Verbatim" ORDER BY score`,
    );
    expect(words).toEqual([
      { text: "Trop\nlong", score: 3 },
      { text: "Très bien", score: 10 },
    ]);
  });

  it("leave the refused lines with their reasons", async () => {
    const refusals = await world.query(
      `SELECT line, "column", reason::jsonb->>'code' AS code, value FROM "ImportRefusal" ORDER BY line`,
    );
    expect(refusals).toEqual([
      { line: 8, column: "score", code: "outside-scale", value: "11" },
      { line: 9, column: "day", code: "date-invalid", value: "31/02/2021" },
    ]);
  });

  it("add nothing the second time", async () => {
    const second = await world.bring(FILE, MAPPING);
    expect(second).toMatchObject({
      outcome: "done",
      counts: { rowsRead: 9, rowsKept: 0, rowsKnown: 5 },
    });
    expect(await world.query<Cell>(CELLS)).toEqual(COUNTED_BY_HAND);
  });

  it("add to the days they fall on and leave the others as they are", async () => {
    const more = await world.bring(
      "id;day;score;shop;card;words\n9;2021-03-02;0;Lyon;;\n",
      MAPPING,
    );
    expect(more).toMatchObject({ counts: { rowsKept: 1 } });
    const [, , , last] = await world.query<Cell>(CELLS);
    expect(last).toEqual({
      day: "2021-03-02",
      site: "Lyon",
      segment: "",
      counts: { 0: 2 },
    });
  });

  it("are known by their content where they have no id, and two equal honest answers are both kept", async () => {
    const plain = {
      ...MAPPING,
      columns: MAPPING.columns.filter(({ role }) => role !== "externalId"),
    };
    const twins =
      "id;day;score;shop;card;words\n;2021-04-01;7;Lyon;;\n;2021-04-01;7;Lyon;;\n";
    expect(await world.bring(twins, plain)).toMatchObject({
      counts: { rowsKept: 2, rowsKnown: 0 },
    });
    expect(await world.bring(twins, plain)).toMatchObject({
      counts: { rowsKept: 0, rowsKnown: 2 },
    });
  });
});
