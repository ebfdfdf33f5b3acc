import { invertPositiveDefinite } from "../regression/matrix";

/** Share of the largest squared length below which a gain is rounding. */
const TOLERANCE = 1e-12;

/**
 * Weights, none below 0 and adding up to 1, of the mixture of k points that lies nearest to the origin, from the points'
 * Gram matrix (k × k, row after row). Exact in finitely many steps; equal points share no rule beyond the first found.
 * Source: Wolfe 1976, "Finding the nearest point in a polytope".
 */
export function simplexWeights(gram: Float64Array, k: number): Float64Array {
  const state = nearestSinglePoint(gram, k);
  const scale = largestDiagonal(gram, k);
  // Each round adds a point and shortens the distance, so no set of points comes twice; the limit guards against rounding.
  for (let round = 0; round < 20 * k; round++) {
    const entering = enteringPoint(gram, k, state, scale);
    if (entering < 0) break;
    state.chosen.push(entering);
    if (!settle(gram, k, state, scale)) {
      state.chosen = state.chosen.filter((point) => state.weights[point]! > 0);
      break;
    }
  }
  return state.weights;
}

interface State {
  weights: Float64Array;
  chosen: number[];
}

function nearestSinglePoint(gram: Float64Array, k: number): State {
  let best = 0;
  for (let j = 1; j < k; j++)
    if (gram[j * k + j]! < gram[best * k + best]!) best = j;
  const weights = new Float64Array(k);
  weights[best] = 1;
  return { weights, chosen: [best] };
}

function largestDiagonal(gram: Float64Array, k: number): number {
  let largest = 0;
  for (let j = 0; j < k; j++) largest = Math.max(largest, gram[j * k + j]!);
  return largest;
}

/** The point that lies furthest on the origin's side of the present mixture; -1 where none does. */
function enteringPoint(
  gram: Float64Array,
  k: number,
  { weights, chosen }: State,
  scale: number,
): number {
  let length = 0;
  let [best, least] = [-1, Infinity];
  for (let j = 0; j < k; j++) {
    let product = 0;
    for (const i of chosen) product += gram[j * k + i]! * weights[i]!;
    length += weights[j]! * product;
    if (product < least) [best, least] = [j, product];
  }
  const gains = length - least > TOLERANCE * scale;
  return gains && !chosen.includes(best) ? best : -1;
}

/** Moves to the nearest point of the chosen points' hull, dropping those whose weight would fall below 0; false where rounding forbids. */
function settle(
  gram: Float64Array,
  k: number,
  state: State,
  scale: number,
): boolean {
  for (;;) {
    const target = affineMinimum(gram, k, state.chosen, scale);
    if (!target) return false;
    const { weights } = state;
    let step = 1;
    state.chosen.forEach((point, at) => {
      const [from, to] = [weights[point]!, target[at]!];
      if (to <= TOLERANCE) step = Math.min(step, from / (from - to || 1));
    });
    state.chosen.forEach((point, at) => {
      const moved = (1 - step) * weights[point]! + step * target[at]!;
      weights[point] = moved > TOLERANCE ? moved : 0;
    });
    if (step === 1) return true;
    state.chosen = state.chosen.filter((point) => weights[point]! > 0);
  }
}

/**
 * Weights adding up to 1, of any sign, of the point nearest to the origin on the chosen points' plane. The constant added
 * to every product changes no minimum under that sum and keeps the system solvable where the plane holds the origin.
 */
function affineMinimum(
  gram: Float64Array,
  k: number,
  chosen: readonly number[],
  scale: number,
): number[] | null {
  const m = chosen.length;
  const square = new Float64Array(m * m);
  chosen.forEach((i, a) =>
    chosen.forEach((j, b) => {
      square[a * m + b] = gram[i * k + j]! + (scale || 1);
    }),
  );
  const solved = invertPositiveDefinite(square, m);
  if (!solved) return null;
  const raw = chosen.map((_, a) => {
    let sum = 0;
    for (let b = 0; b < m; b++) sum += solved.inverse[a * m + b]!;
    return sum;
  });
  const total = raw.reduce((sum, value) => sum + value, 0);
  return raw.map((value) => value / total);
}
