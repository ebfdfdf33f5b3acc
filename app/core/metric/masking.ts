import {
  determinedUnknowns,
  type SumRelation,
} from "./disclosure/determined-unknowns";

/** Fewer answers than this are never shown. */
export const LEAST_ANSWERS = 5;

export interface MaskCell {
  key: string;
  n: number;
}

/** A published identity: the total is the sum of its parts. Keys are those of cells. */
export interface MaskSum {
  total: string;
  parts: readonly string[];
}

/**
 * Which cells must be hidden so that no group under `least` answers is shown or can be worked out
 * from what is shown. Empty cells may be shown: nobody answered, nobody is exposed.
 *
 * Beside each small cell others are hidden (the smallest first) until, in every sum, what is hidden
 * below a visible total is at least two cells and at least `least` answers, and until no hidden cell
 * follows from all sums together (a table's rows and columns can give away what each alone keeps).
 * Source: complementary cell suppression, Hundepool et al., Statistical Disclosure Control, 2012, ch. 4.
 */
export function maskCells(
  cells: readonly MaskCell[],
  sums: readonly MaskSum[],
  least = LEAST_ANSWERS,
): Set<string> {
  const sizes = new Map(cells.map(({ key, n }) => [key, n]));
  const masked = new Set(
    cells.filter(({ n }) => n > 0 && n < least).map(({ key }) => key),
  );
  for (;;) {
    const next =
      nextInSums(sizes, sums, masked, least) ??
      nextAgainstTables(sizes, sums, masked);
    if (next === null) return masked;
    masked.add(next);
  }
}

type Sizes = ReadonlyMap<string, number>;

function nextInSums(
  sizes: Sizes,
  sums: readonly MaskSum[],
  masked: ReadonlySet<string>,
  least: number,
): string | null {
  for (const sum of sums) {
    if (isSafe(sizes, sum, masked, least)) continue;
    const next =
      smallestVisible(sizes, sum.parts, masked) ??
      hideable(sizes, sum.total, masked);
    if (next !== null) return next;
  }
  return null;
}

function isSafe(
  sizes: Sizes,
  sum: MaskSum,
  masked: ReadonlySet<string>,
  least: number,
): boolean {
  const hidden = sum.parts.filter((key) => masked.has(key));
  if (masked.has(sum.total)) return hidden.length > 0;
  const answers = hidden.reduce((n, key) => n + (sizes.get(key) ?? 0), 0);
  return hidden.length === 0 || (hidden.length > 1 && answers >= least);
}

function nextAgainstTables(
  sizes: Sizes,
  sums: readonly MaskSum[],
  masked: ReadonlySet<string>,
): string | null {
  const relations: SumRelation[] = sums.map(({ total, parts }) => ({
    total,
    parts,
  }));
  for (const key of determinedUnknowns(relations, masked)) {
    const near = sums.filter(
      ({ total, parts }) => total === key || parts.includes(key),
    );
    const around = near.flatMap(({ total, parts }) => [...parts, total]);
    const next =
      smallestVisible(sizes, around, masked) ??
      smallestVisible(sizes, [...sizes.keys()], masked);
    if (next !== null) return next;
  }
  return null;
}

function hideable(
  sizes: Sizes,
  key: string,
  masked: ReadonlySet<string>,
): string | null {
  return masked.has(key) || (sizes.get(key) ?? 0) === 0 ? null : key;
}

function smallestVisible(
  sizes: Sizes,
  keys: readonly string[],
  masked: ReadonlySet<string>,
): string | null {
  const visible = keys.filter((key) => hideable(sizes, key, masked) !== null);
  const [first, ...rest] = visible;
  if (first === undefined) return null;
  return rest.reduce((a, b) => (sizes.get(b)! < sizes.get(a)! ? b : a), first);
}
