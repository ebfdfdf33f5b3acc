import {
  LEAST_ANSWERS,
  maskCells,
  type MaskCell,
  type MaskSum,
} from "../masking";

const TOTAL = "\u0000total";

export interface MaskedBreakdown {
  /** The total itself is too small to show. */
  totalMasked: boolean;
  masked: Set<string>;
}

/** Masks the groups of one breakdown (sites, say) shown beside their total. Group keys are the caller's. */
export function maskBreakdown(
  groups: readonly MaskCell[],
  least = LEAST_ANSWERS,
): MaskedBreakdown {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const sum: MaskSum = { total: TOTAL, parts: groups.map(({ key }) => key) };
  const masked = maskCells([...groups, { key: TOTAL, n }], [sum], least);
  const totalMasked = masked.delete(TOTAL);
  return { totalMasked, masked };
}

export interface TableCell {
  row: string;
  column: string;
  n: number;
}

export interface MaskedTable {
  isCellMasked: (row: string, column: string) => boolean;
  isRowMasked: (row: string) => boolean;
  isColumnMasked: (column: string) => boolean;
  totalMasked: boolean;
}

/**
 * Masks two breakdowns and their crossing (sites × channels) at once. Any filter a page offers on
 * these two dimensions must use this one answer: masking each filter's view by itself would let a row
 * give away what a column hides. Cells left out hold no answers.
 */
export function maskTable(
  cells: readonly TableCell[],
  least = LEAST_ANSWERS,
): MaskedTable {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const key = (row: string | null, column: string | null) =>
    JSON.stringify([row, column]);
  const sizes = new Map<string, number>();
  for (const { row, column, n } of cells) {
    for (const at of [
      key(row, column),
      key(row, null),
      key(null, column),
      key(null, null),
    ]) {
      sizes.set(at, (sizes.get(at) ?? 0) + n);
    }
  }
  const sums: MaskSum[] = [
    ...rows.map((r) => ({
      total: key(r, null),
      parts: columns.map((c) => key(r, c)),
    })),
    ...columns.map((c) => ({
      total: key(null, c),
      parts: rows.map((r) => key(r, c)),
    })),
    { total: key(null, null), parts: rows.map((r) => key(r, null)) },
    { total: key(null, null), parts: columns.map((c) => key(null, c)) },
  ];
  const all = [...sizes].map(([at, n]) => ({ key: at, n }));
  const masked = maskCells(all, sums, least);
  return {
    isCellMasked: (row, column) => masked.has(key(row, column)),
    isRowMasked: (row) => masked.has(key(row, null)),
    isColumnMasked: (column) => masked.has(key(null, column)),
    totalMasked: masked.has(key(null, null)),
  };
}
