import { describe, expect, it } from "vitest";
import type { ImportDraft } from "~/core/import/import-draft";
import { mergeMapping } from "./merge-mapping";

const COLUMNS = [
  { index: 0, name: "day" },
  { index: 1, name: "note" },
];
const SUGGESTED = {
  grain: "responses",
  dateFormat: "",
  decimal: "point",
  roles: ["date", "ignore"],
} as unknown as ImportDraft;

describe("a mapping file beside the suggestion", () => {
  it("changes what it says and leaves the rest as suggested", () => {
    expect(
      mergeMapping(SUGGESTED, { dateFormat: "dd/MM/yyyy" }, COLUMNS),
    ).toEqual({
      ...SUGGESTED,
      dateFormat: "dd/MM/yyyy",
    });
  });

  it("names columns by header or by place, and leaves the others out", () => {
    const columns = [{ header: "note", role: "score" }];
    expect(mergeMapping(SUGGESTED, { columns }, COLUMNS)).toMatchObject({
      roles: ["ignore", "score"],
    });
    expect(
      mergeMapping(
        SUGGESTED,
        { columns: [{ index: 0, role: "date" }] },
        COLUMNS,
      ),
    ).toMatchObject({
      roles: ["date", "ignore"],
    });
  });

  it("is refused where it names a column that is not there", () => {
    expect(
      mergeMapping(
        SUGGESTED,
        { columns: [{ header: "score", role: "score" }] },
        COLUMNS,
      ),
    ).toBe('no column "score" in this file.');
  });
});
