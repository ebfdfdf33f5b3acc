import { describe, expect, it } from "vitest";

import { importMappingSchema, type ColumnRole } from "./import-mapping";

function faults(
  grain: "responses" | "series",
  roles: ColumnRole[],
  rest: object = {},
): string[] {
  const result = importMappingSchema.safeParse({
    encoding: "utf-8",
    delimiter: ",",
    headerRows: 1,
    dateFormat: "yyyy-MM-dd",
    decimal: "point",
    grain,
    granularity: grain === "series" ? "month" : undefined,
    columns: roles.map((role, index) => ({ index, role, name: `c${index}` })),
    ...rest,
  });
  return (result.error?.issues ?? []).map(
    (issue) => `${issue.path.join(".")} ${issue.message.split(".")[1]}`,
  );
}

describe("answers", () => {
  it("need a score and a date, or one day for the whole file", () => {
    expect(faults("responses", ["score", "date"])).toEqual([]);
    expect(faults("responses", ["site"])).toEqual([
      "columns needsDate",
      "columns needsScore",
    ]);
    expect(faults("responses", ["score"], { fixedDay: "2024-02-29" })).toEqual(
      [],
    );
    expect(
      faults("responses", ["score", "date"], { fixedDay: "2024-02-29" }),
    ).toEqual(["fixedDay dayAndColumn"]);
    expect(
      faults("responses", ["score"], { fixedDay: "2023-02-29" }),
    ).toHaveLength(1);
  });

  it("have one score, one channel, one id, but any number of sites, dates and verbatims", () => {
    const many: ColumnRole[] = [
      "date",
      "date",
      "site",
      "site",
      "verbatim",
      "verbatim",
      "personal",
      "personal",
      "ignore",
      "ignore",
    ];
    expect(faults("responses", ["score", ...many])).toEqual([]);
    expect(faults("responses", ["date", "score", "score"])).toEqual([
      "columns.2.role roleTwice",
    ]);
    expect(
      faults("responses", ["date", "score", "segment", "segment"]),
    ).toEqual(["columns.3.role roleTwice"]);
    expect(
      faults("responses", ["date", "score", "respondent", "respondent"]),
    ).toEqual(["columns.3.role roleTwice"]);
    expect(faults("responses", ["date", "score", "count"])).toEqual([
      "columns.2.role notForResponses",
    ]);
  });
});

describe("series", () => {
  it("need one measure and the length of their periods", () => {
    for (const measure of [
      ["count"],
      ["count", "exposure"],
      ["value"],
      ["numerator", "denominator"],
    ] as ColumnRole[][]) {
      expect(faults("series", ["date", ...measure])).toEqual([]);
    }
    expect(faults("series", ["date"])).toEqual(["columns needsMeasure"]);
    expect(faults("series", ["date", "count", "value"])).toEqual([
      "columns oneMeasure",
    ]);
    expect(faults("series", ["date", "numerator"])).toEqual([
      "columns numeratorNeedsDenominator",
    ]);
    expect(faults("series", ["date", "value", "exposure"])).toEqual([
      "columns exposureNeedsCount",
    ]);
    expect(
      faults("series", ["date", "value"], { granularity: undefined }),
    ).toEqual(["granularity needsGranularity"]);
    expect(faults("series", ["date", "value", "respondent"])).toEqual([
      "columns.2.role notForSeries",
    ]);
    expect(faults("series", ["date", "value", "score"])).toEqual([
      "columns.2.role notForSeries",
    ]);
  });
});

it("refuses one column twice", () => {
  const columns = [
    { index: 0, role: "score", name: "a" },
    { index: 0, role: "date", name: "a" },
  ];
  expect(faults("responses", [], { columns })).toEqual([
    "columns.1.index columnTwice",
  ]);
});
