import { describe, expect, it } from "vitest";
import { FileFault } from "../delimited/import-fault";
import { inChunks } from "../delimited/fixtures/fixture";
import { inspectFile } from "../inspect/inspect-file";
import { makeZip } from "./fixtures/make-zip";
import {
  makeWorkbook,
  textRow,
  workbookParts,
  type WorkbookOptions,
} from "./fixtures/make-workbook";
import { openXlsx } from "./open-xlsx";

const WHOLE = { maxBytes: 8 * 1024 ** 2, whole: true };

async function readAll(bytes: Uint8Array, how = WHOLE) {
  const { complete, records } = await openXlsx(inChunks(bytes, 1000), how);
  const lines: [number, ...string[]][] = [];
  let next = await records.records.next();
  for (; !next.done; next = await records.records.next())
    for (const { line, cells } of next.value) lines.push([line, ...cells]);
  const stop = next.value && `${next.value.line} ${next.value.fault.code}`;
  return { lines, stop, complete, notes: records.notes };
}

async function cellsOf(cells: string, options?: WorkbookOptions) {
  const rows = `<row r="1">${cells}</row>`;
  const { lines } = await readAll(makeWorkbook([{ name: "S", rows }], options));
  return lines[0]?.slice(1);
}

async function faultOf(bytes: Uint8Array) {
  try {
    return (await readAll(bytes)).stop;
  } catch (error) {
    return error instanceof FileFault ? error.code : error;
  }
}

describe("cells", () => {
  it("reads texts of all three kinds, runs joined and what is said aloud left out", async () => {
    const strings = [
      "<t>Lyon</t>",
      '<r><t xml:space="preserve">Part </t></r><r><rPr/><t>Dieu</t></r><rPh><t>paru</t></rPh>',
      "<t>one_x000A_two &amp; three</t>",
    ];
    const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
      <c r="D1" t="inlineStr"><is><t>é</t></is></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>Lyonx</v></c>`;
    expect(await cellsOf(cells, { strings })).toEqual([
      "Lyon",
      "Part Dieu",
      "one\ntwo & three",
      "é",
      "Lyonx",
    ]);
  });

  it("reads numbers without the noise of their storage, formulas by their last result, percents as shares", async () => {
    const cells = `<c><v>4.2000000000000002</v></c><c><f>1/4</f><v>0.25</v></c><c s="3"><v>0.85299999999999998</v></c>
      <c><v>1E-3</v></c><c><v>1.2345678901234E17</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>`;
    expect(await cellsOf(cells)).toEqual([
      "4.2",
      "0.25",
      "0.853",
      "0.001",
      "123456789012340000",
      "true",
      "false",
      "#N/A",
    ]);
  });

  it("reads days, instants and times of day in ISO", async () => {
    const cells = `<c s="1"><v>46083</v></c><c s="2"><v>46083.604166666664</v></c><c s="5"><v>46083</v></c>
      <c s="4"><v>0.604166666666667</v></c><c s="6"><v>1.25</v></c><c t="d"><v>2026-03-02T00:00:00</v></c>`;
    expect(await cellsOf(cells)).toEqual([
      "2026-03-02",
      "2026-03-02T14:30:00",
      "2026-03-02",
      "14:30:00",
      "30:00:00",
      "2026-03-02",
    ]);
  });

  it("counts days from 1904 where the workbook does, and steps over 29 February 1900", async () => {
    const day = (serial: number) => `<c s="1"><v>${serial}</v></c>`;
    expect(await cellsOf(day(1), { from1904: true })).toEqual(["1904-01-02"]);
    expect(await cellsOf(day(59) + day(61) + day(-1))).toEqual([
      "1900-02-28",
      "1900-03-01",
      "-1",
    ]);
  });
});

describe("rows", () => {
  it("keeps row numbers, fills gaps, and leaves out rows that only have colours", async () => {
    const rows = `${textRow(1, "site", "", "note")}<row r="2"><c r="A2" s="1"/></row>
      <row r="5"><c r="C5"><v>7</v></c></row><row r="9"><c r="A9"><v>8</v></c></row>`;
    const { lines } = await readAll(makeWorkbook([{ name: "S", rows }]));
    expect(lines).toEqual([
      [1, "site", "", "note"],
      [5, "", "", "7"],
      [9, "8", "", ""],
    ]);
  });

  it("reads the first visible sheet that holds something and names the others", async () => {
    const bytes = makeWorkbook([
      { name: "Accueil", rows: "" },
      { name: "Calculs", rows: textRow(1, "x"), hidden: true },
      { name: "Réponses", rows: textRow(1, "note") },
      { name: "Codes", rows: textRow(1, "code") },
    ]);
    const { lines, notes } = await readAll(bytes);
    expect(lines).toEqual([[1, "note"]]);
    expect(notes).toEqual([
      { message: "other-sheets", data: { sheet: "Réponses", others: "Codes" } },
    ]);
  });

  it("ends with the beginning of a long sheet where only that is asked for", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      textRow(index + 1, `a${index}`, "b"),
    ).join("");
    const bytes = makeWorkbook([{ name: "S", rows }]);
    const part = await readAll(bytes, { maxBytes: 100_000, whole: false });
    expect(part.complete).toBe(false);
    expect(part.stop).toBeNull();
    expect(part.lines.length).toBeGreaterThan(500);
    expect(part.lines.length).toBeLessThan(5000);
    expect((await readAll(bytes)).lines).toHaveLength(20_000);
  });
});

describe("refusals", () => {
  it("says what an archive is that is no sound workbook", async () => {
    const parts = workbookParts([{ name: "S", rows: textRow(1, "a", "b") }]);
    const broken = { ...parts, "xl/worksheets/s1.xml": "<worksheet><row>" };
    const bytes = makeZip(parts);
    expect(await faultOf(makeZip({ "word/document.xml": "<a/>" }))).toBe(
      "not-a-workbook",
    );
    expect(await faultOf(bytes.subarray(0, 400))).toBe("damaged-workbook");
    expect(await faultOf(makeZip(broken))).toBe("damaged-workbook");
    expect(await faultOf(makeWorkbook([{ name: "S", rows: "" }]))).toBe(
      "empty-file",
    );
  });

  it("never expands entities of a document's own", async () => {
    const parts = workbookParts([{ name: "S", rows: "" }]);
    const bomb = `<!DOCTYPE s [<!ENTITY a "${"x".repeat(100)}">]><sst><si><t>&a;</t></si></sst>`;
    const bytes = makeZip({ ...parts, "xl/sharedStrings.xml": bomb });
    expect(await faultOf(bytes)).toBe("damaged-workbook");
  });

  it("reads no more of a packed bomb than its limits, whatever size it gives itself", async () => {
    const huge = Buffer.alloc(17 * 1024 ** 2, "x");
    const sheet = "xl/worksheets/s1.xml";
    const parts = workbookParts([{ name: "S", rows: "" }]);
    const text = `<worksheet><sheetData><row><c t="str"><v>${huge.toString()}`;
    expect(await faultOf(makeZip({ ...parts, [sheet]: text }))).toBe(
      "damaged-workbook",
    );
    const lied = makeZip({ ...parts, [sheet]: text }, { [sheet]: 200 });
    expect(await faultOf(lied)).toBe("damaged-workbook");
    const styles = { ...parts, "xl/styles.xml": huge };
    expect(await faultOf(makeZip(styles))).toBe("workbook-too-large");
  });

  it("refuses columns and rows beyond what a table may have", async () => {
    const far = `<row r="1"><c r="XFD1"><v>1</v></c></row>`;
    const low = `<row r="1048577"><c><v>1</v></c></row>`;
    expect(await faultOf(makeWorkbook([{ name: "S", rows: far }]))).toBe(
      "too-many-columns",
    );
    expect(await faultOf(makeWorkbook([{ name: "S", rows: low }]))).toBe(
      "workbook-too-large",
    );
  });
});

it("is looked at like any other file", async () => {
  const day = (serial: number) => `<c s="1"><v>${serial}</v></c>`;
  const rows = [0, 10, 9, 7].map(
    (score, index) =>
      `<row r="${index + 2}">${day(46083 + index)}<c><v>${score}</v></c></row>`,
  );
  const bytes = makeWorkbook([
    {
      name: "S",
      rows:
        textRow(1, "Date", "Would you recommend us (0-10)?") + rows.join(""),
    },
  ]);
  const looked = await inspectFile({ bytes });
  if (looked.outcome !== "inspected") throw new Error(looked.code);
  const { encoding, delimiter, headerRows, rows: count } = looked.inspection;
  expect({ encoding, delimiter, headerRows, count }).toEqual({
    encoding: null,
    delimiter: null,
    headerRows: 1,
    count: 4,
  });
  expect(looked.inspection.columns).toMatchObject([
    { name: "Date", role: "date", dateFormat: "yyyy-MM-dd" },
    { role: "score", kind: "nps", answered: 4, value: { nps: 25 } },
  ]);
});
