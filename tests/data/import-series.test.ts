import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { undoImport } from "~/jobs/import/undo-import.server";
import type { ImportMappingInput } from "~/schemas/import-mapping";
import { createImportWorld, type ImportWorld } from "./import-world";

const MAPPING: ImportMappingInput = {
  encoding: "utf-8",
  delimiter: ",",
  headerRows: 1,
  dateFormat: "yyyy-MM",
  decimal: "point",
  grain: "series",
  granularity: "month",
  columns: [
    { index: 0, role: "date", name: "month" },
    { index: 1, role: "site", name: "line" },
    { index: 2, role: "count", name: "trains" },
  ],
};

const FIRST =
  "month,line,trains\n2018-03,Paris – Nantes,310\n2018-04,Paris – Nantes,120\n2018-04,Lille – Lyon,90\n";
/** One corrected value, one unchanged, one new month. */
const CORRECTED =
  "month,line,trains\n2018-04,Paris – Nantes,126\n2018-04,Lille – Lyon,90\n2018-05,Paris – Nantes,150\n";
const CORRECTED_AGAIN = "month,line,trains\n2018-04,Paris – Nantes,128\n";

let world: ImportWorld;
beforeAll(async () => {
  world = await createImportWorld("count");
});
afterAll(() => world.leave());

async function values(): Promise<string[]> {
  const rows = await world.query<{ cell: string }>(
    `SELECT to_char("periodStart", 'YYYY-MM') || ' ' || "Site".name || ' ' || numerator AS cell
     FROM "Reading" JOIN "Site" ON "Site".id = "siteId" WHERE granularity = 'month' AND denominator IS NULL ORDER BY 1`,
  );
  return rows.map(({ cell }) => cell);
}

describe("a series brought in from files that correct one another", () => {
  const batches: string[] = [];
  async function bring(text: string) {
    const { batchId, ...result } = await world.bring(text, MAPPING);
    batches.push(batchId);
    return result;
  }

  it("becomes one reading per period and place", async () => {
    expect(await bring(FIRST)).toMatchObject({
      counts: { rowsRead: 3, rowsKept: 3, rowsReplaced: 0, rowsKnown: 0 },
    });
    expect(await values()).toEqual([
      "2018-03 Paris – Nantes 310",
      "2018-04 Lille – Lyon 90",
      "2018-04 Paris – Nantes 120",
    ]);
  });

  it("takes a changed value in place of the old one and knows the unchanged", async () => {
    expect(await bring(CORRECTED)).toMatchObject({
      counts: { rowsKept: 2, rowsReplaced: 1, rowsKnown: 1 },
    });
    expect(await bring(CORRECTED_AGAIN)).toMatchObject({
      counts: { rowsKept: 1, rowsReplaced: 1, rowsKnown: 0 },
    });
    expect(await values()).toContain("2018-04 Paris – Nantes 128");
  });

  it("loses a correction in the middle without losing the one on top", async () => {
    expect(await undoImport({ orgId: world.orgId, batchId: batches[1]! })).toBe(
      true,
    );
    expect(await values()).toEqual([
      "2018-03 Paris – Nantes 310",
      "2018-04 Lille – Lyon 90",
      "2018-04 Paris – Nantes 128",
    ]);
  });

  it("shows the first value again when the last correction is taken back", async () => {
    expect(await undoImport({ orgId: world.orgId, batchId: batches[2]! })).toBe(
      true,
    );
    expect(await values()).toContain("2018-04 Paris – Nantes 120");
  });

  it("is empty when nothing is left of it", async () => {
    await undoImport({ orgId: world.orgId, batchId: batches[0]! });
    expect(await world.query(`SELECT id FROM "Reading"`)).toEqual([]);
  });
});
