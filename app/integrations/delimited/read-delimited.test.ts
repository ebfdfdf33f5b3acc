import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fixture } from "./fixtures/fixture";
import {
  NPS,
  columns,
  mapping,
  FRENCH,
  TRAINS,
  read,
  kept,
  gist,
} from "./fixtures/reading";

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
      silence: "",
      respondent: null,
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
