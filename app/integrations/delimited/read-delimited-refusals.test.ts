import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fixture } from "./fixtures/fixture";
import {
  NPS,
  columns,
  mapping,
  SIMPLE,
  read,
  kept,
  gist,
} from "./fixtures/reading";
import { readDelimited } from "./read-delimited";

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
  it("stops at a line of endless empty cells before they are all cut", async () => {
    const commas = `s;d;p\n5;2024-01-01;A\n${";".repeat(2_000_000)}`;
    const before = performance.now();
    expect(gist(await read(commas, SIMPLE, NPS, 16_384))).toEqual([
      "2 kept",
      "3 stopped record-too-long",
    ]);
    // All of them take some eight seconds, in which the server answers nobody.
    expect(performance.now() - before).toBeLessThan(3_000);
  });

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
