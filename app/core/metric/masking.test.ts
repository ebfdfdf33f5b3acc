import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  maskBreakdown,
  maskTable,
  type TableCell,
} from "./disclosure/mask-breakdown";

function mask(...sizes: number[]) {
  const groups = sizes.map((n, i) => ({ key: String(i), n }));
  const { masked, totalMasked } = maskBreakdown(groups);
  return { masked: [...masked].sort(), totalMasked };
}

describe("masking one breakdown", () => {
  it("hides nothing where every group has five answers or none", () => {
    expect(mask(5, 12, 0, 40)).toEqual({ masked: [], totalMasked: false });
  });

  it("hides the next smallest beside a single small group, or it could be subtracted", () => {
    expect(mask(3, 12, 40)).toEqual({ masked: ["0", "1"], totalMasked: false });
  });

  it("hides a third where two small ones hold fewer than five together", () => {
    expect(mask(1, 2, 12, 40)).toEqual({
      masked: ["0", "1", "2"],
      totalMasked: false,
    });
    expect(mask(3, 4, 12, 40)).toEqual({
      masked: ["0", "1"],
      totalMasked: false,
    });
  });

  it("passes over empty groups when looking for cover", () => {
    expect(mask(3, 0, 12)).toEqual({ masked: ["0", "2"], totalMasked: false });
  });

  it("hides the total where there is nothing else to hide behind", () => {
    expect(mask(3, 0)).toEqual({ masked: ["0"], totalMasked: true });
    expect(mask(1, 2)).toEqual({ masked: ["0", "1"], totalMasked: true });
    expect(mask()).toEqual({ masked: [], totalMasked: false });
  });

  it("never lets what is hidden come out by subtraction", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 8 }),
        (sizes) => {
          const { masked, totalMasked } = mask(...sizes);
          sizes.forEach((n, i) =>
            expect(n > 0 && n < 5 && !masked.includes(String(i))).toBe(false),
          );
          const total = sizes.reduce((a, b) => a + b, 0);
          if (totalMasked || masked.length === 0) return;
          const visible = sizes.filter((_, i) => !masked.includes(String(i)));
          expect(masked.length).toBeGreaterThan(1);
          expect(
            total - visible.reduce((a, b) => a + b, 0),
          ).toBeGreaterThanOrEqual(5);
        },
      ),
    );
  });
});

/**
 * Every hidden number stands in exactly two sums (its row's and its column's, or a margin's), so it
 * is an edge between them; it can be worked out just when that edge is a bridge.
 */
function recoverable(edges: readonly [string, string][]): [string, string][] {
  return edges.filter(([from, to], skipped) => {
    const seen = new Set([from]);
    for (const node of seen) {
      edges.forEach(([a, b], i) => {
        if (i === skipped) return;
        if (a === node) seen.add(b);
        if (b === node) seen.add(a);
      });
    }
    return !seen.has(to);
  });
}

function hiddenEdges(
  sizes: readonly (readonly number[])[],
): [string, string][] {
  const cells: TableCell[] = sizes.flatMap((row, r) =>
    row.map((n, c) => ({ row: `r${r}`, column: `c${c}`, n })),
  );
  const table = maskTable(cells);
  const shownSmall = cells.filter(
    ({ row, column, n }) => n > 0 && n < 5 && !table.isCellMasked(row, column),
  );
  expect(shownSmall).toEqual([]);
  const edges: [string, string][] = [];
  for (const { row, column } of cells) {
    if (table.isCellMasked(row, column)) edges.push([row, column]);
  }
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ column }) => column));
  for (const row of rows) if (table.isRowMasked(row)) edges.push([row, "rows"]);
  for (const column of columns)
    if (table.isColumnMasked(column)) edges.push([column, "columns"]);
  if (table.totalMasked) edges.push(["rows", "columns"]);
  return edges;
}

describe("masking two breakdowns and their crossing", () => {
  it("hides a rectangle around one small cell", () => {
    const edges = hiddenEdges([
      [3, 20, 30],
      [21, 40, 50],
      [31, 51, 60],
    ]);
    expect(edges).toHaveLength(4);
    expect(recoverable(edges)).toEqual([]);
  });

  it("never lets a hidden number follow from the rows and columns together", () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) => {
        const row = fc.array(fc.integer({ min: 0, max: 14 }), {
          minLength: columns,
          maxLength: columns,
        });
        return fc.array(row, { minLength: rows, maxLength: rows });
      });
    fc.assert(
      fc.property(table, (sizes) => {
        expect(recoverable(hiddenEdges(sizes))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
