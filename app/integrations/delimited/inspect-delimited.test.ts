import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { importMappingSchema } from "~/schemas/import-mapping";

import { fixture, inChunks } from "./fixtures/fixture";
import {
  inspectDelimited,
  type DelimitedInspection,
} from "./inspect-delimited";
import { readDelimited } from "./read-delimited";

function inspect(bytes: Uint8Array | string, maxBytes?: number) {
  const raw = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  return inspectDelimited({ bytes: raw, fileName: "file.csv", maxBytes });
}

function roles({ columns }: DelimitedInspection): string[] {
  return columns.map((column) => column.suggestedRole);
}

function messages({ warnings }: DelimitedInspection): string[] {
  return warnings.map(({ line, column, message }) =>
    [line, column ?? "file", message].join(" "),
  );
}

describe("layout", () => {
  it("finds Windows-1252, the semicolon and the accents of a French export", async () => {
    const found = await inspect(fixture("french-cp1252.csv"));
    expect(found).toMatchObject({
      encoding: "windows-1252",
      delimiter: ";",
      gzip: false,
      headerRows: 1,
      rows: 5,
      lineCountSampled: 6,
      complete: true,
      fault: null,
    });
    expect(roles(found)).toEqual([
      "externalId",
      "score",
      "ignore",
      "site",
      "date",
      "channel",
      "segment",
      "ignore",
    ]);
    expect(found.columns[1]).toMatchObject({
      name: "note",
      answered: 4,
      missing: 1,
      distinct: 4,
      scale: { min: 0, max: 10 },
      samples: ["7", "10", "0", "8"],
    });
    expect(found.columns[5]?.samples).toEqual([
      "téléphone",
      "email",
      "réseaux sociaux",
    ]);
    expect(messages(found)).toEqual([
      "1 file invalid-utf-8",
      "2 note nps-not-asked",
    ]);
  });

  it("drops the byte order mark and reads UTF-16, a gzip archive and chunks of three bytes alike", async () => {
    const plain = await inspect(fixture("trains-bom.csv"));
    expect(plain.columns[0]?.name).toBe("Date");
    const text = new TextDecoder().decode(fixture("trains-bom.csv"));
    const wide = await inspect(Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(wide).toMatchObject({
      encoding: "utf-16le",
      columns: plain.columns,
    });
    const chunks = inChunks(gzipSync(fixture("trains-bom.csv")), 3);
    const packed = await inspectDelimited({
      bytes: chunks,
      fileName: "t.csv.gz",
    });
    expect(packed).toEqual({ ...plain, gzip: true, fileName: "t.csv.gz" });
  });

  it("is not misled by decimal commas or by commas in sentences", async () => {
    const found = await inspect(
      "jour;délai\n2024-05-13;3,5\n2024-05-14;4,25\n",
    );
    expect(found.delimiter).toBe(";");
    expect(found.columns[1]).toMatchObject({
      numberFormat: "comma",
      scale: { min: 3.5, max: 4.25 },
      suggestedRole: "value",
    });
    expect(found.suggestedMapping?.decimal).toBe("comma");
  });

  it("tells a file without header, names its columns by their place, and tells repeated headers apart", async () => {
    const bare = await inspect("2024-05-13,7\n2024-05-14,9\n2024-05-15,3\n");
    expect(bare.headerRows).toBe(0);
    expect(bare.columns.map((column) => column.name)).toEqual(["#1", "#2"]);
    expect(messages(bare)).toEqual(["1 file no-header"]);
    const twice = await inspect("note;avis;avis;\n3;a;b;\n");
    expect(twice.columns.map((column) => column.name)).toEqual([
      "note",
      "avis",
      "avis #3",
      "#4",
    ]);
    expect(messages(twice)).toContain("1 file duplicate-column-name");
  });

  it("finds the three header rows of Qualtrics and takes the question as label", async () => {
    const found = await inspect(
      'StartDate,Q1\nStart Date,"How likely are you to\nrecommend us?"\n' +
        `"{""ImportId"":""startDate""}","{""ImportId"":""QID1""}"\n2024-05-13 09:00:00,9\n`,
    );
    expect(found).toMatchObject({
      headerRows: 3,
      rows: 1,
      lineCountSampled: 5,
    });
    expect(found.columns[1]).toMatchObject({
      name: "Q1",
      label: "How likely are you to recommend us?",
      suggestedRole: "score",
    });
  });

  it("describes a long file by its first lines and says so", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `2024-05-13,${i % 11}\n`,
    );
    const found = await inspect(`date,nps\n${rows.join("")}`, 100_000);
    expect(found.complete).toBe(false);
    expect(found.rows).toBeGreaterThan(5000);
    expect(found.rows).toBeLessThan(15_000);
    expect(messages(found)).toEqual(["1 file prefix-only"]);
  });
});

describe("roles", () => {
  it("counts the trains that ran, by line, and leaves plan and average aside with a word", async () => {
    const found = await inspect(fixture("trains-bom.csv"));
    expect(roles(found)).toEqual([
      "date",
      "site",
      "site",
      "ignore",
      "count",
      "ignore",
      "ignore",
    ]);
    expect(messages(found)).toEqual([
      "2 Nombre de trains programmés may-be-denominator",
      "2 Taux de régularité already-averaged",
      "6 file repeated-period",
    ]);
    expect(found.suggestedMapping).toMatchObject({
      grain: "series",
      granularity: "month",
      dateFormat: "yyyy-MM",
    });
  });

  it("joins year and month, takes the standard population as exposure, and sees through a row number", async () => {
    const found = await inspect(fixture("year-month.csv"));
    expect(roles(found)).toEqual([
      "date",
      "date",
      "count",
      "ignore",
      "ignore",
      "exposure",
    ]);
    expect(found.suggestedMapping).toMatchObject({
      dateFormat: "yyyy-M",
      granularity: "month",
    });
  });

  it("keeps e-mail addresses out, whatever their header says", async () => {
    const found = await inspect(fixture("us-dates.csv"));
    expect(roles(found)).toEqual(["externalId", "score", "date", "personal"]);
    const hidden = await inspect("note,canal\n3,a@b.fr\n4,c@d.fr\n");
    expect(roles(hidden)[1]).toBe("personal");
  });

  it("takes words as verbatims and a repeated id with its line", async () => {
    const found = await inspect(fixture("reviews-line-breaks.csv"));
    expect(roles(found)).toEqual([
      "externalId",
      "ignore",
      "score",
      "verbatim",
      "verbatim",
      "date",
    ]);
    const ids = Array.from({ length: 150 }, (_, i) => `k${i}`);
    ids[120] = "k7";
    const repeated = await inspect(
      `id,nps\n${ids.map((id, i) => `${id},${i % 11}`).join("\n")}`,
    );
    expect(messages(repeated)).toContain("122 id repeated-id");
  });

  it("leaves the choice of day or month first to a person where no row settles it", async () => {
    const open = await inspect("date,nps\n03/04/2024,7\n05/06/2024,9\n");
    expect(open.columns[0]?.dateFormat).toEqual({
      ambiguous: ["dd/MM/yyyy", "MM/dd/yyyy"],
    });
    expect(open.suggestedMapping?.dateFormat).toBeNull();
    expect(messages(open)).toContain("2 date ambiguous-date");
    const settled = await inspect("date,nps\n03/04/2024,7\n13/06/2024,9\n");
    expect(settled.columns[0]?.dateFormat).toBe("dd/MM/yyyy");
  });

  it("does not take a negated count for what happened", async () => {
    const found = await inspect(
      "day,Calls Offered,Calls Not Answered,Calls Answered\n2024-05-13,90,4,86\n2024-05-14,80,9,71\n",
    );
    expect(roles(found)).toEqual(["date", "ignore", "ignore", "count"]);
  });
});

describe("faults", () => {
  it("lists the lines to look at in a broken file and where its reading ends", async () => {
    const found = await inspect(fixture("broken.csv"));
    expect(messages(found)).toEqual([
      "3 file wrong-field-count",
      "4 file wrong-field-count",
      "6 file nul-byte",
    ]);
    expect(found.fault).toEqual({
      line: 8,
      code: "quote-not-closed",
      data: {},
    });
    const total = await inspect("site,calls\nLyon,3\nNice,5\nTotal,8\n");
    expect(messages(total)).toContain("4 file total-row");
  });

  it("says what a file is that is no delimited text", async () => {
    const faults = await Promise.all(
      [
        Buffer.from("PK\u0003\u0004rest"),
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.from("%PDF-1.7"),
        Buffer.from('{"stream": "survey_responses"'),
        Buffer.from([1, 2, 3, 4, 5, 6, 7]),
        Buffer.alloc(0),
        gzipSync("a,b\n1,2\n".repeat(100)).subarray(0, 20),
        Buffer.from(`${",".repeat(2000)}\n`),
      ].map(async (bytes) => (await inspect(bytes)).fault?.code),
    );
    expect(faults).toEqual([
      "damaged-workbook",
      "old-spreadsheet",
      "not-a-text-file",
      "empty-file",
      "not-a-text-file",
      "empty-file",
      "damaged-gzip",
      "too-many-columns",
    ]);
  });
});

it("suggests mappings that read every sound row of their file", async () => {
  const files = {
    "french-cp1252.csv": 4,
    "year-month.csv": 3,
    "trains-bom.csv": 4,
  };
  for (const [name, expected] of Object.entries(files)) {
    const { suggestedMapping } = await inspect(fixture(name));
    const mapping = importMappingSchema.parse(suggestedMapping);
    let kept = 0;
    const bytes = inChunks(fixture(name), 50);
    for await (const row of readDelimited({ bytes, mapping, scale: null })) {
      if (row.outcome === "kept") kept += 1;
    }
    expect(kept).toBe(expected);
  }
});
