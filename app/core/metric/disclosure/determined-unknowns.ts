/** total = sum of parts. */
export interface SumRelation {
  total: string;
  parts: readonly string[];
}

const EPSILON = 1e-9;

/**
 * The unknowns whose value follows from the relations once every other cell is known: those that
 * stand alone in a row of the reduced row echelon form. Cells absent from all relations never follow.
 */
export function determinedUnknowns(
  relations: readonly SumRelation[],
  unknowns: ReadonlySet<string>,
): string[] {
  const columns = [...unknowns];
  const index = new Map(columns.map((key, i) => [key, i]));
  const rows = relations.map((relation) => coefficients(relation, index));
  reduce(rows, columns.length);
  return rows.flatMap((row) => {
    const used = columns.filter((_, i) => Math.abs(row[i]!) > EPSILON);
    return used.length === 1 ? used : [];
  });
}

function coefficients(
  relation: SumRelation,
  index: ReadonlyMap<string, number>,
): number[] {
  const row = Array.from({ length: index.size }, () => 0);
  const add = (key: string, by: number) => {
    const column = index.get(key);
    if (column !== undefined) row[column]! += by;
  };
  add(relation.total, 1);
  for (const part of relation.parts) add(part, -1);
  return row;
}

/** Gauss–Jordan in place, largest pivot first. */
function reduce(rows: number[][], width: number): void {
  let top = 0;
  for (let column = 0; column < width && top < rows.length; column++) {
    const pivot = largestBelow(rows, top, column);
    if (Math.abs(rows[pivot]![column]!) <= EPSILON) continue;
    [rows[top], rows[pivot]] = [rows[pivot]!, rows[top]!];
    const lead = rows[top]!;
    const factor = lead[column]!;
    for (let i = 0; i < width; i++) lead[i]! /= factor;
    rows.forEach((row, r) => {
      if (r !== top) subtractMultiple(row, lead, row[column]!);
    });
    top += 1;
  }
}

function subtractMultiple(
  row: number[],
  lead: readonly number[],
  factor: number,
): void {
  if (factor === 0) return;
  for (let i = 0; i < row.length; i++) row[i]! -= factor * lead[i]!;
}

function largestBelow(
  rows: readonly number[][],
  top: number,
  column: number,
): number {
  let best = top;
  for (let r = top; r < rows.length; r++) {
    if (Math.abs(rows[r]![column]!) > Math.abs(rows[best]![column]!)) best = r;
  }
  return best;
}
