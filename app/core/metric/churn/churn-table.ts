import { normalQuantile } from "../../stats/distributions";
import { wilsonInterval } from "../../stats/intervals/wilson";

/** Customers alike in their number of bad experiences and of answers. */
export interface ChurnCell {
  /** 0, 1, 2, and 3 for three or more. */
  bad: number;
  /** Answers they gave while experiences were counted; four for more. */
  answers: number;
  customers: number;
  /** Of them, who did not answer again. */
  gone: number;
}

export interface ChurnRow {
  bad: number;
  /** Null where fewer than five, who could be recognised. */
  customers: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
}

export interface ChurnTable {
  rows: ChurnRow[];
  /** By how much more often those with a bad experience did not come back, among customers who answered as often. */
  difference: { value: number; low: number; high: number } | null;
}

const LEAST_CUSTOMERS = 5;

/** Null where nobody was counted. */
export function churnTable(cells: readonly ChurnCell[]): ChurnTable | null {
  if (cells.length === 0) return null;
  const counts = [0, 1, 2, 3].map((bad) => ({
    bad,
    ...sumOf(cells.filter((cell) => cell.bad === bad)),
  }));
  const rows = masked(counts.filter(({ customers }) => customers > 0));
  return { rows, difference: sameAnswersDifference(cells) };
}

interface Count {
  customers: number;
  gone: number;
}

function sumOf(cells: readonly Count[]): Count {
  return cells.reduce(
    (sum, { customers, gone }) => ({
      customers: sum.customers + customers,
      gone: sum.gone + gone,
    }),
    { customers: 0, gone: 0 },
  );
}

/** No total is shown beside these rows, so that a hidden one cannot be worked out. */
function masked(counts: readonly (Count & { bad: number })[]): ChurnRow[] {
  return counts.map(({ bad, customers, gone }) => {
    const hidden = { bad, customers: null, share: null, low: null, high: null };
    if (customers < LEAST_CUSTOMERS) return hidden;
    const found = wilsonInterval(gone, customers, 0.95);
    if (found.outcome !== "estimated") return hidden;
    const { estimate: share, low, high } = found;
    return { bad, customers, share, low, high };
  });
}

/**
 * The Mantel–Haenszel risk difference over numbers of answers, with its variance by Greenland & Robins (1985). Who answers
 * often had more occasions for a bad experience and comes back more anyway: only like are compared with like. Null where no
 * number of answers has customers of both sorts, five of each at least.
 */
function sameAnswersDifference(
  cells: readonly ChurnCell[],
): ChurnTable["difference"] {
  let sum = 0;
  let weights = 0;
  let spread = 0;
  for (const answers of new Set(cells.map((cell) => cell.answers))) {
    const alike = cells.filter((cell) => cell.answers === answers);
    const some = sumOf(alike.filter(({ bad }) => bad > 0));
    const none = sumOf(alike.filter(({ bad }) => bad === 0));
    const [n1, n0] = [some.customers, none.customers];
    if (Math.min(n1, n0) < LEAST_CUSTOMERS) continue;
    const weight = (n1 * n0) / (n1 + n0);
    const [p1, p0] = [some.gone / n1, none.gone / n0];
    sum += weight * (p1 - p0);
    weights += weight;
    spread += weight ** 2 * ((p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0);
  }
  if (weights === 0) return null;
  const value = sum / weights;
  const reach = (normalQuantile(0.975) * Math.sqrt(spread)) / weights;
  return {
    value,
    low: Math.max(-1, value - reach),
    high: Math.min(1, value + reach),
  };
}
