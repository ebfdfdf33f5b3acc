/** A sum that carries along what rounding drops: right to the last digit for thousands of terms. Source: Neumaier 1974. */
export function compensatedSum(terms: Iterable<number>): number {
  let [sum, dropped] = [0, 0];
  for (const term of terms) {
    const next = sum + term;
    dropped +=
      Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + dropped;
}

/** Splits a double in two halves of 26 bits (Dekker 1971). */
const SPLITTER = 2 ** 27 + 1;

/** minuend − factor²/divisor with the square and the quotient exact to twice the digits, so that nearly equal parts may cancel. */
export function lessSquareOver(
  minuend: number,
  factor: number,
  divisor: number,
): number {
  const [square, squareRest] = exactProduct(factor, factor);
  const quotient = square / divisor;
  const [back, backRest] = exactProduct(quotient, divisor);
  const rest = (square - back - backRest + squareRest) / divisor;
  return minuend - quotient - rest;
}

/** The product and what rounding drops of it; nothing is known of the rest where halves overflow. */
function exactProduct(a: number, b: number): [number, number] {
  const product = a * b;
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  const rest =
    aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  return [product, Number.isFinite(rest) ? rest : 0];
}

function halves(value: number): [number, number] {
  const scaled = SPLITTER * value;
  const high = scaled - (scaled - value);
  return [high, value - high];
}
