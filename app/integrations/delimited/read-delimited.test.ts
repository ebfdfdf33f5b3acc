import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import type { MetricScale } from "~/core/metric/metric-kind";
import {
  importMappingSchema,
  type ColumnRole,
  type ImportMappingInput,
} from "~/schemas/import-mapping";

import { fixture, inChunks } from "./fixtures/fixture";
import { readDelimited } from "./read-delimited";
import type { ImportedRow, RowOutcome } from "./row/row-outcome";

const NPS: MetricScale = { min: 0, max: 10 };

function columns(...roles: [number, ColumnRole][]) {
  return roles.map(([index, role]) => ({ index, role, name: `c${index}` }));
}

function mapping(rest: Partial<ImportMappingInput>) {
  return importMappingSchema.parse({
    encoding: "utf-8",
    delimiter: ";",
    headerRows: 1,
    dateFormat: "yyyy-MM-dd",
    decimal: "point",
    grain: "responses",
    columns: [],
    ...rest,
  });
}

const FRENCH = mapping({
  encoding: "windows-1252",
  columns: columns(
    [0, "externalId"],
    [1, "score"],
    [3, "site"],
    [4, "date"],
    [5, "channel"],
    [6, "segment"],
  ),
});

const TRAINS = mapping({
  dateFormat: "yyyy-MM",
  grain: "series",
  granularity: "month",
  columns: columns([0, "date"], [1, "site"], [2, "site"], [4, "count"]),
});

const SIMPLE = mapping({
  columns: columns([0, "score"], [1, "date"], [2, "site"]),
});

async function read(
  bytes: Uint8Array | string,
  how = SIMPLE,
  scale: MetricScale | null = NPS,
  chunkBytes = 7,
): Promise<RowOutcome[]> {
  const raw = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  const outcomes: RowOutcome[] = [];
  const stream = inChunks(raw, chunkBytes);
  for await (const outcome of readDelimited({
    bytes: stream,
    mapping: how,
    scale,
  })) {
    outcomes.push(outcome);
  }
  return outcomes;
}

function kept(outcomes: RowOutcome[]): ImportedRow[] {
  return outcomes.flatMap((each) =>
    each.outcome === "kept" ? [each.row] : [],
  );
}

/** "3 refused date-invalid": enough to compare whole files at a glance. */
function gist(outcomes: RowOutcome[]): string[] {
  return outcomes.map((each) =>
    each.outcome === "kept"
      ? `${each.line} kept`
      : `${each.line} ${each.outcome} ${each.reason}`,
  );
}

describe("a French export in Windows-1252", () => {
  it("keeps zero, skips the empty score, and reads accents, the curly apostrophe, œ and the euro sign", async () => {
    const outcomes = await read(fixture("french-cp1252.csv"), FRENCH);
    expect(gist(outcomes)).toEqual([
      "2 kept",
      "3 kept",
      "4 kept",
      "5 skipped no-answer",
      "6 kept",
    ]);
    expect(kept(outcomes)[2]).toEqual({
      grain: "responses",
      day: "2021-03-13",
      score: 0,
      site: "18",
      channel: "téléphone",
      segment: { name: "c6", value: "service après-vente" },
      verbatim: null,
      identity: "id:9003",
    });
    expect(kept(outcomes)[3]?.segment?.value).toBe("l’œuvre à 10 €");
  });

  it("reads the same rows from a gzip archive and from chunks of any size", async () => {
    const plain = await read(fixture("french-cp1252.csv"), FRENCH);
    const packed = gzipSync(fixture("french-cp1252.csv"));
    expect(await read(packed, FRENCH)).toEqual(plain);
    for (const chunkBytes of [1, 2, 3, 64, 100_000]) {
      const again = await read(
        fixture("french-cp1252.csv"),
        FRENCH,
        NPS,
        chunkBytes,
      );
      expect(again).toEqual(plain);
    }
  });
});

describe("a series of periods", () => {
  it("joins the columns of a site, keeps a zero, and settles repeated keys by their values", async () => {
    const outcomes = await read(fixture("trains-bom.csv"), TRAINS, null);
    expect(gist(outcomes)).toEqual([
      "2 kept",
      "3 kept",
      "4 kept",
      "5 kept",
      "6 skipped repeated",
      "7 refused conflicts-with-line",
    ]);
    expect(outcomes[5]).toMatchObject({ data: { line: 4 } });
    expect(kept(outcomes)[0]).toMatchObject({
      periodStart: "2018-04-01",
      granularity: "month",
      site: "PARIS-BERCY – NEVERS",
      count: 110,
    });
    expect(kept(outcomes)[3]).toMatchObject({ count: 0 });
  });

  it("reads a year and a month in two columns as one month", async () => {
    const how = mapping({
      delimiter: ",",
      dateFormat: "yyyy-M",
      grain: "series",
      granularity: "month",
      columns: columns([0, "date"], [1, "date"], [2, "count"], [5, "exposure"]),
    });
    const rows = kept(await read(fixture("year-month.csv"), how, null));
    expect(rows).toMatchObject([
      { periodStart: "2002-01-01", count: 728, exposure: 379_875.3 },
      { periodStart: "2002-02-01", count: 659, exposure: 376_495.5 },
      { periodStart: "2002-11-01", count: 791, exposure: 377_040.8 },
    ]);
  });

  it("refuses a part above its whole and a negative count, and reads French thousands and decimals", async () => {
    const how = mapping({
      delimiter: "\t",
      dateFormat: "dd/MM/yyyy",
      decimal: "comma",
      grain: "series",
      granularity: "week",
      columns: columns([0, "date"], [1, "denominator"], [2, "numerator"]),
    });
    const outcomes = await read(fixture("calls-french-numbers.csv"), how, null);
    expect(gist(outcomes)).toEqual([
      "2 kept",
      "3 refused numerator-above-denominator",
      "4 refused negative",
      "5 kept",
    ]);
    expect(kept(outcomes)[0]).toMatchObject({
      periodStart: "2024-04-01",
      numerator: 1100,
      denominator: 1204,
    });
  });

  it("refuses a month where the series is made of days", async () => {
    const how = { ...TRAINS, granularity: "day" as const };
    const [first] = await read(fixture("trains-bom.csv"), how, null);
    expect(first).toMatchObject({ reason: "date-too-coarse", column: "c0" });
  });
});

describe("quoted cells over several lines", () => {
  const REVIEWS = mapping({
    delimiter: ",",
    dateFormat: "iso-datetime",
    columns: columns(
      [0, "externalId"],
      [2, "score"],
      [3, "verbatim"],
      [4, "verbatim"],
      [5, "date"],
    ),
  });

  it("counts physical lines and joins title and message", async () => {
    const outcomes = await read(fixture("reviews-line-breaks.csv"), REVIEWS, {
      min: 1,
      max: 5,
    });
    expect(gist(outcomes)).toEqual([
      "2 kept",
      "6 kept",
      "7 kept",
      "8 refused not-a-number",
      "9 kept",
    ]);
    expect(kept(outcomes)).toMatchObject([
      {
        verbatim: "Não chegou\nPedi em março\ne até hoje, nada.\n\nPéssimo",
        day: "2018-08-15",
      },
      { verbatim: null },
      { verbatim: 'disse "talvez", e só' },
      { score: 4 },
    ]);
  });
});

describe("what is refused", () => {
  it("names the reason for dates of another format, dates that do not exist and missing ones", async () => {
    const how = mapping({
      delimiter: ",",
      dateFormat: "MM/dd/yyyy HH:mm",
      columns: columns(
        [0, "externalId"],
        [1, "score"],
        [2, "date"],
        [3, "personal"],
      ),
    });
    const outcomes = await read(fixture("us-dates.csv"), how);
    expect(gist(outcomes)).toEqual([
      "2 kept",
      "3 kept",
      "4 kept",
      "5 refused date-in-another-format",
      "6 refused date-invalid",
      "7 refused date-missing",
    ]);
    expect(outcomes[4]).toMatchObject({ raw: "5,4,2/30/2017 9:00," });
    expect(JSON.stringify(outcomes)).not.toContain("example.com");
  });

  it("refuses records of the wrong width and NUL, and stops at a quote that is never closed", async () => {
    const outcomes = await read(fixture("broken.csv"));
    expect(gist(outcomes)).toEqual([
      "2 kept",
      "3 refused wrong-field-count",
      "4 refused wrong-field-count",
      "5 skipped empty-line",
      "6 refused nul-byte",
      "7 kept",
      "8 stopped quote-not-closed",
    ]);
    expect(outcomes[1]).toMatchObject({ data: { expected: 3, found: 2 } });
    expect(kept(outcomes)[1]).toMatchObject({ site: 'Lyon "Part-Dieu"' });
  });

  it("refuses scores outside the scale, halves, labels, exponents and the wrong decimal mark", async () => {
    const scores = [
      "11",
      "-1",
      "7.5",
      "7,5",
      "1e1",
      "10 very",
      "10.0",
      "+0",
      "N/A",
    ];
    const text = `s;d;p\n${scores.map((score) => `${score};2024-01-01;A`).join("\n")}`;
    expect(
      gist(await read(text)).map((each) => each.replace(/^\d+ /, "")),
    ).toEqual([
      "refused outside-scale",
      "refused outside-scale",
      "refused not-an-integer",
      "refused not-a-number",
      "refused not-a-number",
      "refused not-a-number",
      "kept",
      "kept",
      "skipped no-answer",
    ]);
  });

  it("bounds labels and cells, and refuses broken characters in a name", async () => {
    const long = "x".repeat(201);
    const text = `s;d;p\n5;2024-01-01;${long}\n${"5".repeat(50_001)};2024-01-01;A\n5;2024-01-01;caf`;
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe9])]);
    expect(gist(await read(bytes, SIMPLE, NPS, 5000))).toEqual([
      "2 refused label-too-long",
      "3 refused cell-too-long",
      "4 refused unreadable-characters",
    ]);
  });
});

describe("what ends a reading", () => {
  it("stops at an endless record, a cut archive, an empty file and another layout", async () => {
    const endless = `s;d;p\n5;2024-01-01;"${"z".repeat(1_100_000)}`;
    expect(gist(await read(endless, SIMPLE, NPS, 65_536))).toEqual([
      "2 stopped record-too-long",
    ]);
    const cut = gzipSync(fixture("broken.csv")).subarray(0, 60);
    expect((await read(cut)).at(-1)).toMatchObject({ reason: "damaged-gzip" });
    expect(gist(await read(""))).toEqual(["1 stopped empty-file"]);
    expect(gist(await read("score;date\n5;2024-01-01"))).toEqual([
      "1 stopped mapped-column-missing",
    ]);
    const named = mapping({
      columns: [
        { index: 0, role: "score", name: "Score", header: "note" },
        { index: 1, role: "date", name: "Date" },
      ],
    });
    expect(await read("Note ;date\n5;2024-01-01", named)).toEqual([
      {
        line: 1,
        outcome: "stopped",
        reason: "header-changed",
        data: { expected: "note", found: "Note" },
      },
    ]);
  });

  it("passes an error of the bytes themselves through", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("score;date;site\n");
      throw new Error("disk gone");
    }
    const reading = readDelimited({
      bytes: failing(),
      mapping: SIMPLE,
      scale: NPS,
    });
    await expect(reading.next()).rejects.toThrow("disk gone");
  });
});

describe("identity without an id column", () => {
  const ROWS = ["9;2024-01-02;Lyon", "9;2024-01-02;Lyon", "3;2024-01-02;Nice"];

  it("keeps two equal answers apart, and names every row the same in a second import in another order", async () => {
    const first = kept(await read(["s;d;p", ...ROWS].join("\n")));
    const second = kept(
      await read(["s;d;p", ...ROWS.toReversed()].join("\r\n")),
    );
    const ids = first.map((row) => row.identity);
    expect(new Set(ids).size).toBe(3);
    expect(new Set(second.map((row) => row.identity))).toEqual(new Set(ids));
  });
});

it("gives a file without dates the one day it is told", async () => {
  const how = mapping({
    columns: columns([0, "score"]),
    fixedDay: "2024-05-06",
  });
  expect(kept(await read("s\n5\n\n6", how))).toMatchObject([
    { day: "2024-05-06", score: 5 },
    { day: "2024-05-06", score: 6 },
  ]);
});

it("reads lines that end with a carriage return alone, and a file that changes from CRLF to LF", async () => {
  const lone = "s;d;p\r5;2024-01-01;A\r6;2024-01-01;A";
  const mixed = "s;d;p\r\n5;2024-01-01;A\n6;2024-01-01;A\r\n";
  for (const text of [lone, mixed]) {
    expect(gist(await read(text, SIMPLE, NPS, 100))).toEqual([
      "2 kept",
      "3 kept",
    ]);
  }
});
